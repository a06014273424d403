import { afterEach, expect, test, vi } from 'vitest';
import { type Revivable, revivable, WorkerDied } from '../../src/workers/revivable.ts';
import type { Mortal } from './mortal-worker.ts';

const mortal = (): Worker => new Worker(new URL('./mortal-worker.ts', import.meta.url), { type: 'module' });

let worker: Revivable<Mortal>;
afterEach(() => worker.close());

test('a worker that dies rejects what was under way, and comes back as it was prepared', async () => {
  worker = revivable<Mortal>(mortal, (room) => room.remember(7));
  expect(await worker.call((room) => room.echo(3))).toBe(3);
  expect(await worker.call((room) => room.recall())).toBe(0);
  const hanging = worker.call((room) => room.hang());
  const rejected = expect(hanging).rejects.toBeInstanceOf(WorkerDied);
  await worker.call((room) => room.die());
  await rejected;
  expect(worker.generation()).toBe(1);
  expect(await worker.call((room) => room.recall())).toBe(7);
});

test('it comes back every time', async () => {
  worker = revivable<Mortal>(mortal);
  for (let death = 1; death <= 6; death++) {
    const hanging = worker.call((room) => room.hang());
    const rejected = expect(hanging).rejects.toThrow('the worker died');
    await worker.call((room) => room.die());
    await rejected;
    expect(await worker.call((room) => room.echo(death))).toBe(death);
  }
  expect(worker.generation()).toBe(6);
});

test('one that cannot live is not started without end, and is tried again when it is asked something', async () => {
  const start = vi.fn(() => new Worker(URL.createObjectURL(new Blob(['throw new Error("stillborn")'], { type: 'text/javascript' }))));
  worker = revivable<Mortal>(start);
  await expect(worker.call((room) => room.echo(1))).rejects.toBeInstanceOf(WorkerDied);
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(4), 60_000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(start).toHaveBeenCalledTimes(4);
  await expect(worker.call((room) => room.echo(1))).rejects.toBeInstanceOf(WorkerDied);
  expect(start).toHaveBeenCalledTimes(5);
});

test('closing it rejects what was under way', async () => {
  worker = revivable<Mortal>(mortal);
  const hanging = worker.call((room) => room.hang());
  const rejected = expect(hanging).rejects.toBeInstanceOf(WorkerDied);
  await new Promise((resolve) => setTimeout(resolve));
  worker.close();
  await rejected;
});
