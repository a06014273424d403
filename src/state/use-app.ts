import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './app-store.ts';

/** The store of the session, given by `app`. */
export const AppStoreContext = createContext<AppStore | null>(null);

/** A part of the state; the component is drawn again when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useApp outside the app');
  return useStore(store, select);
}
