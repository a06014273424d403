import { STORE_TEXT } from '../../domain/text/store.ts';
import { EngineError } from './engine-error.ts';

export interface LiveWorker {
  readonly worker: Worker;
  /** Resolves when the worker ended, by whatever cause. */
  readonly ended: Promise<void>;
}

export const noStart = (message: string, cause?: unknown): EngineError => new EngineError('failed', message, STORE_TEXT.noStart, cause);

/** Rejects when the work takes longer than `milliseconds`. */
export function withinTime<T>(work: Promise<T>, milliseconds: number, message: string): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noStart(message)), milliseconds) as unknown as number;
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Starts the engine's worker and waits until it says it is there. */
export async function startWorker(milliseconds: number): Promise<LiveWorker> {
  const lock = `engine-${crypto.randomUUID()}`;
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: lock });
  const alive = new Promise<void>((resolve, reject) => {
    worker.onmessage = () => resolve();
    worker.onerror = (event) => reject(noStart('the worker of the engine does not start', event.error ?? event.message));
  });
  try {
    await withinTime(alive, milliseconds, 'the worker of the engine does not answer');
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
  return { worker, ended: navigator.locks.request(lock, () => undefined).then(() => undefined) };
}
