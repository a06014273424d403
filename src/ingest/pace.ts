import type { OnImportProgress } from './context.ts';
import type { Pace } from './rows/table.ts';

const EVERY = 100;

/** Reports progress at most ten times a second, stops when told to, and lets other messages through in between. */
export function paceOf(total: number, rows: () => number, onProgress?: OnImportProgress, signal?: AbortSignal): Pace {
  let read = 0;
  let last = 0;
  return {
    onRead(bytes) {
      read += bytes;
    },
    async pause() {
      signal?.throwIfAborted();
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      onProgress?.({ stage: 'parsing', done: Math.min(read, total), total, rows: rows() });
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
    },
  };
}
