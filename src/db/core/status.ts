import type { StoreStatus } from '../store.ts';

/** The status and who wants to hear of it. */
export interface StatusBoard {
  get(): StoreStatus;
  change(change: Partial<StoreStatus>): void;
  listen(listener: (status: StoreStatus) => void): () => void;
}

export function createStatusBoard(first: StoreStatus): StatusBoard {
  let status = first;
  const listeners = new Set<(status: StoreStatus) => void>();
  return {
    get: () => status,
    change(change) {
      status = { ...status, ...change };
      for (const listener of [...listeners]) listener(status);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
