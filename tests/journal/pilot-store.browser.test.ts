import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/open-journal.ts';
import { openPilotStore } from '../../src/journal/pilot-store.ts';

const KNOWN = ['politie.woninginbraak', 'politie.autokraak'];
const RIGHT = { area: 'BU09350101', on: '2025-06-15', category: 'politie.woninginbraak' };
let name = '';
beforeEach(() => {
  name = `pilot-test-${crypto.randomUUID()}`;
});
afterEach(() => openPilotStore(name).erase());

const databases = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap((found) => found.name ?? []).filter((n) => n.startsWith(name));

it('keeps records in a database of its own, in order of date, over a reopening', async () => {
  const store = openPilotStore(name);
  expect(await store.list()).toEqual([]);
  expect(await databases()).toEqual([]);
  await store.add({ ...RIGHT, on: '2026-01-02' }, KNOWN);
  await store.add(RIGHT, KNOWN);
  expect((await openPilotStore(name).list()).map(({ on }) => on)).toEqual(['2025-06-15', '2026-01-02']);
  expect(await databases()).toEqual([`${name}-pilot`]);
});

it('holds four fields on the disk and refuses anything more', async () => {
  const store = openPilotStore(name);
  await store.add(RIGHT, KNOWN);
  expect((await store.add({ ...RIGHT, name: 'J. de Vries' }, KNOWN)).ok).toBe(false);
  expect((await store.add(JSON.stringify(RIGHT), KNOWN)).ok).toBe(false);
  const db = await openDB(`${name}-pilot`);
  const kept = await db.getAll('record');
  db.close();
  expect(kept).toEqual([{ id: expect.any(String), ...RIGHT }]);
});

it('removes one, and erases all: the database is gone', async () => {
  const store = openPilotStore(name);
  const added = await store.add(RIGHT, KNOWN);
  await store.add({ ...RIGHT, category: 'politie.autokraak' }, KNOWN);
  if (!added.ok) throw new Error('not added');
  await store.remove(added.value.id);
  expect(await store.list()).toHaveLength(1);
  await store.erase();
  expect(await databases()).toEqual([]);
});

it('is out of reach of every file that leaves the journal', async () => {
  const journal = await openJournal({ name });
  await openPilotStore(name).add({ ...RIGHT, on: '2025-06-17' }, KNOWN);
  const exchange = await journal.exchange();
  expect(JSON.stringify([journal.facts(), journal.log(), journal.settings()])).not.toContain('2025-06-17');
  expect(Object.values(exchange).every((part) => typeof part === 'function')).toBe(true);
  const db = await openDB(`${name}-journal`);
  const stored = (await Promise.all([...db.objectStoreNames].map((kept) => db.getAll(kept)))).flat();
  db.close();
  const bytes = stored.map(({ update }) => (update ? new TextDecoder('latin1').decode(update) : '')).join('');
  expect(bytes).not.toContain('2025-06-17');
  await journal.erase();
  await journal.close();
});
