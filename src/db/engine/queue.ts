import { EngineError } from './engine-error.ts';

/** Lets one piece of work through at a time, in the order of asking. */
export interface Queue {
  /** Work that is aborted before its turn never starts. */
  enter<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export const cancelled = (cause?: unknown): EngineError => new EngineError('cancelled', 'the question was cancelled', null, cause);

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    enter(work, signal) {
      const turn = last.then(() => {
        if (signal?.aborted) throw cancelled(signal.reason);
        return work();
      });
      last = turn.catch(() => undefined);
      return signal ? Promise.race([turn, abortOf(signal, turn)]) : turn;
    },
  };
}

/** Rejects as soon as the signal aborts, so that a waiting question is free before its turn comes. */
function abortOf(signal: AbortSignal, turn: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) return reject(cancelled(signal.reason));
    const stop = () => reject(cancelled(signal.reason));
    signal.addEventListener('abort', stop, { once: true });
    const forget = () => signal.removeEventListener('abort', stop);
    turn.then(forget, forget);
  });
}
