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

/** The work, or a rejection when the worker that does it ends: such work never settles by itself. */
export function whileAlive<T>(work: Promise<T>, ended: Promise<void>): Promise<T> {
  return Promise.race([work, ended.then(() => Promise.reject(noStart('the worker of the engine ended while it started')))]);
}

/** A worker that ends before it holds its lock is not seen to end; its script is small, so it holds it soon. */
const HOLD_TIME = 30_000;

/** Starts the engine's worker and waits until it says it is there. */
export async function startWorker(milliseconds: number): Promise<LiveWorker> {
  const lock = `engine-${crypto.randomUUID()}`;
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: lock });
  let hold: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const ended = held.then(() => navigator.locks.request(lock, () => undefined));
  const alive = new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => (data === 'held' ? hold() : resolve());
    worker.onerror = (event) => reject(noStart('the worker of the engine does not start', event.error ?? event.message));
  });
  try {
    await withinTime(Promise.race([held, alive]), HOLD_TIME, 'the worker of the engine does not begin');
    await withinTime(whileAlive(alive, ended), milliseconds, 'the worker of the engine does not answer');
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
  return { worker, ended };
}
