import type { AppState } from './app-store.ts';

/** What is told about the places of an answer goes with that answer: a place of the next may have the same name. */
export const NOTHING_TOLD: Pick<AppState, 'stories' | 'history' | 'historyState' | 'stability' | 'stabilityState' | 'twoSources'> = {
  stories: {},
  history: null,
  historyState: 'idle',
  stability: null,
  stabilityState: 'idle',
  twoSources: null,
};
