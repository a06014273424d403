import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Journals, journals } from '../fixtures/browser-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

let profiles: Journals;
beforeEach(() => {
  profiles = journals();
});
afterEach(() => profiles.dispose());

interface Stored {
  update: Uint8Array<ArrayBuffer>;
  sha256: string;
}

const RECORDS = [1, 2, 3, 4] as const;
const hex = async (bytes: Uint8Array<ArrayBuffer>) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const inDatabase = (work: (db: IDBPDatabase) => Promise<unknown>) => () => profiles.database(work);
const record = (key: number, change: (stored: Stored) => unknown) =>
  inDatabase(async (db) => db.put('update', await change(await db.get('update', key)), key));
const note = (change: (known: Record<string, unknown>) => unknown) =>
  inDatabase(async (db) => db.put('note', change(await db.get('note', 'note')), 'note'));
const sentinel = (change: (known: string) => string | null) => async () => {
  const key = `${profiles.nameOf()}-journal.sentinel`;
  const next = change(localStorage.getItem(key)!);
  if (next === null) localStorage.removeItem(key);
  else localStorage.setItem(key, next);
};
const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));

/** Ways to damage what is stored; `whole`: nothing is lost by it, so nothing has to be said. */
const WAYS: readonly (readonly [name: string, damage: () => Promise<unknown>, is: 'damaged' | 'whole'])[] = [
  ...RECORDS.map((key) => [`record ${key} gone`, inDatabase((db) => db.delete('update', key)), 'damaged'] as const),
  ...RECORDS.map(
    (key) =>
      [
        `a byte of record ${key} changed`,
        record(key, (stored) => ({ ...stored, update: flipped(stored.update, key * 7) })),
        'damaged',
      ] as const,
  ),
  ['all records gone', inDatabase((db) => db.clear('update')), 'damaged'],
  ['half of a record', record(2, (stored) => ({ ...stored, update: stored.update.slice(0, stored.update.length >> 1) })), 'damaged'],
  ['an empty record', record(2, (stored) => ({ ...stored, update: new Uint8Array() })), 'damaged'],
  ['a record of text', record(2, () => 'x'), 'damaged'],
  ['a record of nothing', record(2, () => null), 'damaged'],
  ['a record without checksum', record(2, ({ update }) => ({ update })), 'damaged'],
  ['a record with another checksum', record(2, (stored) => ({ ...stored, sha256: '0'.repeat(64) })), 'damaged'],
  [
    'a record of nonsense with the right checksum',
    record(2, async () => {
      const update = new Uint8Array([255, 255, 255, 255, 255, 255, 1, 2, 3]);
      return { update, sha256: await hex(update) };
    }),
    'damaged',
  ],
  [
    'a record gone and the count made to fit',
    inDatabase(async (db) => {
      await db.delete('update', 2);
      await db.put('note', { ...(await db.get('note', 'note')), records: 3 }, 'note');
    }),
    'damaged',
  ],
  ['a record twice', inDatabase(async (db) => db.add('update', await db.get('update', 2))), 'damaged'],
  [
    'a record of somebody else',
    inDatabase(async (db) => db.add('update', { update: new Uint8Array([0, 0]), sha256: await hex(new Uint8Array([0, 0])) })),
    'damaged',
  ],
  [
    'two records in the place of each other',
    inDatabase(async (db) => {
      const [two, three] = [await db.get('update', 2), await db.get('update', 3)];
      await db.put('update', three, 2);
      await db.put('update', two, 3);
    }),
    'whole',
  ],
  ['the note gone', inDatabase((db) => db.clear('note')), 'damaged'],
  ['a note of text', note(() => '{"half'), 'damaged'],
  ['a note that counts fewer records', note((known) => ({ ...known, records: 2 })), 'damaged'],
  ['a note that counts more records', note((known) => ({ ...known, records: 9 })), 'damaged'],
  ['a note of an earlier time', note((known) => ({ ...known, generation: 1 })), 'damaged'],
  ['a note without a number', note((known) => ({ ...known, generation: Number.NaN })), 'damaged'],
  ['a note of another journal', note((known) => ({ ...known, logId: 'other' })), 'damaged'],
  ['the sentinel gone', sentinel(() => null), 'whole'],
  ['a sentinel of nonsense', sentinel(() => '{"half'), 'whole'],
  ['a sentinel of another journal', sentinel((known) => known.replace(/"logId":"[^"]*"/, '"logId":"other"')), 'damaged'],
  [
    'a sentinel that is ahead: the disk went back in time',
    sentinel((known) => known.replace(/"generation":\d+/, '"generation":99')),
    'damaged',
  ],
  ['the whole database gone', () => deleteDB(`${profiles.nameOf()}-journal`), 'damaged'],
  [
    'a database without its stores',
    async () => {
      await deleteDB(`${profiles.nameOf()}-journal`);
      (await openDB(`${profiles.nameOf()}-journal`, 1)).close();
    },
    'damaged',
  ],
];

it('there are at least 30 ways', () => expect(WAYS.length).toBeGreaterThanOrEqual(30));

describe('stored work', () => {
  it.each(WAYS)('is never silently less: %s', async (name, damage, is) => {
    const first = await profiles.open();
    for (const i of RECORDS) {
      first.addFacts([opened(`d${i}`), enriched(`d${i}`, `tekst ${i}`)]);
      await first.flushed();
    }
    const kept = first.facts();
    await first.close();
    await damage();

    const after = await profiles.open();
    if (is === 'whole') {
      expect([after.health().kind, after.facts()]).toEqual(['ok', kept]);
      return;
    }
    const health = after.health();
    expect(health.kind === 'damaged' && health.issue.code).toBe('journal.damaged');
    // What is shown was really said, and a lost record takes nothing along but itself.
    for (const fact of after.facts()) expect(kept).toContainEqual(fact);
    if (/record/.test(name) && !/all records|records$/.test(name)) expect(after.facts().length).toBeGreaterThanOrEqual(kept.length - 2);
    await after.acceptDamage();
    const [added] = after.addFacts([enriched('d1', 'daarna')]);
    const left = after.facts();
    await after.flushed();
    const again = await profiles.again(after);
    expect([again.health().kind, again.facts()]).toEqual(['ok', left]);
    expect(left).toContainEqual(added);
  });
});
