import type { AppState } from './app-store.ts';

/** What is told about the places of an answer goes with that answer: a place of the next may have the same name. */
export const NOTHING_TOLD: Pick<
  AppState,
  | 'cityMonth'
  | 'stories'
  | 'whens'
  | 'history'
  | 'historyState'
  | 'opinion'
  | 'opinionShare'
  | 'stability'
  | 'stabilityState'
  | 'twoSources'
> = {
  cityMonth: null,
  stories: {},
  whens: {},
  history: null,
  historyState: 'idle',
  opinion: null,
  opinionShare: null,
  stability: null,
  stabilityState: 'idle',
  twoSources: null,
};
