import { releaseProxy, wrap } from 'comlink';
import type { RemoteRoom } from './client-types.ts';

/** Deaths without an answer in between after which it only starts again when it is asked something. */
const MOST_DEATHS = 3;

/** A worker that is started again after it died; calls that were under way are rejected. */
export interface Revivable<Room> {
  call<Answer>(ask: (room: RemoteRoom<Room>) => Promise<Answer>): Promise<Answer>;
  /** How often it was started again. */
  generation(): number;
  close(): void;
}

export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/**
 * @param start makes a fresh worker
 * @param prepare brings a fresh worker back to where the dead one was
 */
export function revivable<Room>(start: () => Worker, prepare: (room: RemoteRoom<Room>) => Promise<void> = async () => {}): Revivable<Room> {
  let generation = 0;
  let deaths = 0;
  let resting = false;
  let worker: Worker;
  let room: RemoteRoom<Room>;
  let release: () => void;
  let rejectAll: (reason: Error) => void;
  let death: Promise<never>;
  let prepared: Promise<void>;
  let isPrepared = false;

  const open = (): void => {
    resting = false;
    worker = start();
    const wrapped = wrap<Room>(worker);
    release = () => wrapped[releaseProxy]();
    room = wrapped as unknown as RemoteRoom<Room>;
    death = new Promise<never>((_, reject) => {
      rejectAll = reject;
    });
    death.catch(() => {});
    worker.addEventListener('error', (event) => revive(event.message || 'the worker stopped'));
    prepared = generation === 0 ? Promise.resolve() : Promise.race([prepare(room), death]);
    isPrepared = generation === 0;
    const current = worker;
    prepared.then(
      () => {
        if (current === worker) isPrepared = true;
      },
      () => {},
    );
  };
  const revive = (reason: string): void => {
    worker.terminate();
    rejectAll(new WorkerDied(reason));
    generation++;
    resting = ++deaths > MOST_DEATHS;
    if (!resting) open();
  };
  open();
  return {
    call: async (ask) => {
      if (resting) open();
      const doom = death;
      // Without a pause where there is nothing to wait for: the worker then begins before the page draws.
      if (!isPrepared) await prepared;
      const answer = await Promise.race([ask(room), doom]);
      deaths = 0;
      return answer;
    },
    generation: () => generation,
    close: () => {
      release();
      release = () => {};
      worker.terminate();
      rejectAll(new WorkerDied('closed'));
    },
  };
}
