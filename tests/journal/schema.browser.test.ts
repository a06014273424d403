import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Journals, journals } from '../fixtures/browser-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

let profiles: Journals;
beforeEach(() => {
  profiles = journals();
});
afterEach(() => profiles.dispose());

it('a tab of an older version is read-only as soon as a newer one opens, and sees what that one says', async () => {
  const older = await profiles.open('een', 1);
  const [first] = older.addFacts([opened('d1')]);
  await older.flushed();
  const newer = await profiles.open('een', 2);
  await expect.poll(() => older.readOnly()?.code).toBe('exchange.newerWork');
  expect(older.addFacts([enriched('d1', 'te oud')])).toEqual([]);
  const [second] = newer.addFacts([enriched('d1', 'nieuw')]);
  await newer.flushed();
  await expect.poll(() => older.facts()).toEqual([first, second]);
});

it('what an older version would still append is refused by the disk, and never called saved', async () => {
  const older = await profiles.open('een', 1);
  older.addFacts([opened('d1')]);
  await older.flushed();
  // As if a newer version had written from another browser window that this tab did not hear.
  await profiles.database(async (db) => db.put('note', { ...(await db.get('note', 'note')), schema: 2 }, 'note'));
  older.addFacts([enriched('d1', 'te oud')]);
  await expect(older.flushed()).rejects.toThrow();
  expect([older.saveState(), older.saveIssue()?.code]).toEqual(['failed', 'exchange.newerWork']);
  expect(await profiles.database((db) => db.count('update'))).toBe(1);
});

it('work of a newer version can be looked at and not changed', async () => {
  const newer = await profiles.open('een', 2);
  const [first] = newer.addFacts([opened('d1')]);
  await newer.flushed();
  await newer.close();
  const older = await profiles.open('een', 1);
  expect([older.health().kind, older.readOnly()?.code, older.facts()]).toEqual(['ok', 'exchange.newerWork', [first]]);
  expect(older.addFacts([enriched('d1', 'te oud')])).toEqual([]);
});
