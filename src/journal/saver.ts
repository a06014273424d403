import type { Issue } from '../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../domain/text/exchange-issues.ts';
import { JOURNAL_TEXT } from '../domain/text/journal.ts';
import type { SaveState } from './journal.ts';
import { NewerSchema } from './update-log.ts';

/** Saves changes one after another and says how far it is. A change that failed is tried again before the next. */
export interface Saver {
  save(update: Uint8Array): void;
  state(): SaveState;
  issue(): Issue | null;
  listen(listener: (state: SaveState) => void): () => void;
  /** Tries everything that waits; rejects when it cannot be saved. */
  flushed(): Promise<void>;
  /** Lets go of everything that waits. */
  drop(): void;
}

export function createSaver(append: (update: Uint8Array) => Promise<void>): Saver {
  const listeners = new Set<(state: SaveState) => void>();
  let waiting: Uint8Array[] = [];
  let state: SaveState = 'saved';
  let issue: Issue | null = null;
  let running: Promise<void> | null = null;

  const show = (next: SaveState, problem: Issue | null) => {
    issue = problem;
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener(next);
  };
  const work = async () => {
    while (waiting.length > 0) {
      const next = waiting[0]!;
      await append(next);
      if (waiting[0] === next) waiting = waiting.slice(1);
    }
  };
  const run = (): Promise<void> => {
    running ??= work()
      .then(() => show('saved', null))
      .catch((cause: unknown) => {
        const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
        const why = cause instanceof NewerSchema ? EXCHANGE_ISSUES.newerWork : full ? JOURNAL_TEXT.full : JOURNAL_TEXT.failed;
        show('failed', why);
        throw cause;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  return {
    save(update) {
      waiting = [...waiting, update];
      show('saving', null);
      run().catch(() => undefined);
    },
    state: () => state,
    issue: () => issue,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flushed: () => (waiting.length > 0 || running ? run() : Promise.resolve()),
    drop() {
      waiting = [];
      show('saved', null);
    },
  };
}
