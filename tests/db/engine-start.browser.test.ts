import { expect, test } from 'vitest';
import { startWasm } from '../../src/db/engine/wasm-connection.ts';

test('an engine that ends while it starts is noticed at once, not when its time is up', async () => {
  await expect(startWasm({ onWorker: (worker) => worker.terminate() })).rejects.toThrow('ended while it started');
});
