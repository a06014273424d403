import { afterAll, beforeAll, expect, it } from 'vitest';
import { EngineError } from '../../src/db/engine/engine-error.ts';
import type { Store } from '../../src/db/store.ts';
import { existingKeys } from '../../src/queries/quality/existing-keys.ts';
import { storeShelf } from '../fixtures/browser-store.ts';

const shelf = storeShelf();
const workers: Worker[] = [];
let store: Store;
beforeAll(async () => {
  store = await shelf.open({ onWorker: (worker) => workers.push(worker) });
  await store.ready;
});
afterAll(() => shelf.tidy());

/** Statements that reach for something outside: an extension, an address, a file, or a setting that would allow it. */
const PHONES_HOME = [
  "SELECT * FROM 'x.parquet'",
  "SELECT * FROM read_parquet('https://example.org/x.parquet')",
  "SELECT * FROM read_csv('https://example.org/x.csv')",
  "SELECT * FROM read_csv('x.csv')",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM read_blob('s3://bucket/x')",
  "SELECT * FROM read_json('https://example.org/x.json')",
  "COPY (SELECT 1) TO 'https://example.org/x.csv'",
  "COPY (SELECT 1) TO 'out.csv'",
  "COPY (SELECT 1) TO 'out.parquet' (FORMAT parquet)",
  "ATTACH 'https://example.org/x.db' AS x",
  "ATTACH 'other.db' AS x",
  'LOAD httpfs',
  'LOAD spatial',
  "SET TimeZone = 'Europe/Amsterdam'",
  "SELECT now() AT TIME ZONE 'Europe/Amsterdam'",
  "SELECT date_trunc('month', now())",
  `SELECT '{"a":1}'::JSON`,
  "SELECT * FROM read_xlsx('x.xlsx')",
  'SET enable_external_access = true',
  'SET autoload_known_extensions = true',
  'SET lock_configuration = false',
  "SET custom_extension_repository = 'https://example.org'",
  'SET allow_unsigned_extensions = true',
  "SET allowed_directories = ['/']",
  "EXPORT DATABASE 'dump'",
];

const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);

it.each(PHONES_HOME)('refuses: %s', async (sql) => {
  const error = await store.run({ name: 'hostile', sql, params: [], decode: () => null }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ kind: 'refused', issue: { code: 'store.refused' } });
});

it('is alive afterwards, in the same worker, and asked nobody', async () => {
  expect((await store.run(existingKeys())).key).toHaveLength(0);
  expect(workers).toHaveLength(1);
  expect(requests().filter((address) => new URL(address).host !== location.host)).toEqual([]);
});

it('says what else goes wrong by its own name', async () => {
  const ask = (sql: string) => store.run({ name: 'x', sql, params: [], decode: () => null }).catch((cause: EngineError) => cause.kind);
  expect(await ask('SELECT nothing FROM nowhere')).toBe('failed');
  expect(await ask("SELECT repeat('x', 3900000000)")).toBe('memory');
  expect((await store.run(existingKeys())).key).toHaveLength(0);
});
