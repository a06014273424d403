import type { WriterTurn } from './core/writer-turn.ts';

/**
 * Of all tabs with the same store open, the one that holds the lock writes. The browser frees the lock
 * when a tab closes or crashes, and gives it to the next at once.
 */
export async function webLocksTurn(name: string): Promise<WriterTurn> {
  const channel = new BroadcastChannel(`${name}-news`);
  const closing = new AbortController();
  let release: () => void = () => undefined;
  let onTurn: () => void = () => undefined;
  let writer = false;
  const hold = () =>
    new Promise<void>((resolve) => {
      writer = true;
      release = resolve;
    });
  const take = () => {
    if (closing.signal.aborted) return undefined;
    const held = hold();
    onTurn();
    return held;
  };
  writer = await firstTry(`${name}-writer`, hold);
  if (!writer) navigator.locks.request(`${name}-writer`, { signal: closing.signal }, take).catch(() => undefined);
  return {
    get writer() {
      return writer;
    },
    onTurn: (listener) => {
      onTurn = listener;
    },
    announce: () => channel.postMessage('changed'),
    onNews: (listener) => {
      channel.onmessage = listener;
    },
    close() {
      closing.abort();
      release();
      writer = false;
      channel.close();
    },
  };
}

/** Whether the lock was free; it is then held until what `hold` gives resolves. */
function firstTry(lock: string, hold: () => Promise<void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(lock, { ifAvailable: true }, (got) => {
        resolve(got !== null);
        return got === null ? undefined : hold();
      })
      .catch(reject);
  });
}
