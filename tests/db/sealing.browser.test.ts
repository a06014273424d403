import { afterAll, beforeAll, expect, it } from 'vitest';
import { EngineError } from '../../src/db/engine/engine-error.ts';
import type { Store } from '../../src/db/store.ts';
import { existingKeys } from '../../src/queries/quality/existing-keys.ts';
import { storeShelf } from '../fixtures/browser-store.ts';
import { PHONES_HOME } from '../fixtures/phones-home.ts';

const shelf = storeShelf();
const workers: Worker[] = [];
let store: Store;
beforeAll(async () => {
  store = await shelf.open({ onWorker: (worker) => workers.push(worker) });
  await store.ready;
});
afterAll(() => shelf.tidy());

it.each(PHONES_HOME)('refuses: %s', async (sql) => {
  const error = await store.run({ name: 'hostile', sql, params: [], decode: () => null }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ kind: 'refused', issue: { code: 'store.refused' } });
});

it('is alive afterwards, in the same worker', async () => {
  expect((await store.run(existingKeys())).key).toHaveLength(0);
  expect(workers).toHaveLength(1);
});

it('says what else goes wrong by its own name, and is there again after too much', async () => {
  const ask = (sql: string) => store.run({ name: 'x', sql, params: [], decode: () => null }).catch((cause: EngineError) => cause.kind);
  expect(await ask('SELECT nothing FROM nowhere')).toBe('failed');
  expect(await ask("SELECT repeat('x', 3900000000)")).toMatch(/memory|lost/);
  expect((await store.run(existingKeys())).key).toHaveLength(0);
});
