import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from './app-store.ts';

/** A part of the store that may call the others through `get`. */
export type Slice<Part> = StateCreator<AppState, [], [], Part>;
