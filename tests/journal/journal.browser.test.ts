import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/domain/area.ts';
import type { ColumnMapping } from '../../src/domain/mapping.ts';
import type { Journal, SaveState } from '../../src/journal/journal.ts';
import { openJournal } from '../../src/journal/open-journal.ts';

const mapping = (shape: string, zone = 'Europe/Amsterdam'): ColumnMapping => ({
  shape,
  source: 'melding',
  columns: [{ index: 0, header: '__proto__', role: 'number' }],
  dateOrder: 'dmy',
  zone,
  crs: 'rd',
  fixedCategory: null,
});
const boundaries = {
  municipality: { code: 'GM0000', name: 'Voorbeeldstad' },
  wijken: [],
  buurten: [],
  shapes: [[[[[5.7, 50.8]]]]],
  water: [],
  origin: { kind: 'official', attribution: 'CBS', file: 'buurten.geojson' },
} as unknown as Boundaries;

let name = '';
const opened: Journal[] = [];
async function open(): Promise<Journal> {
  const journal = await openJournal({ name });
  opened.push(journal);
  return journal;
}
async function reopened(journal: Journal): Promise<Journal> {
  await journal.close();
  return open();
}
async function database<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(`${name}-journal`);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  await deleteDB(`${name}-journal`);
  await deleteDB(`${name}-key`);
  localStorage.clear();
});

describe('a journal that is closed and opened again', () => {
  it('still has mappings, settings and the log', async () => {
    const first = await open();
    expect(first.health().kind).toBe('fresh');
    first.rememberMapping(mapping('a'));
    first.rememberMapping(mapping('b'));
    first.rememberMapping(mapping('a', 'UTC'));
    first.forgetMapping('b');
    first.changeSettings({ retentionMonths: 24 });
    first.record('import', 'oktober.csv', 412);
    await first.flushed();

    const again = await reopened(first);
    expect(again.health().kind).toBe('ok');
    expect(again.mappings()).toEqual([mapping('a', 'UTC')]);
    expect(again.mappingOf('b')).toBeNull();
    expect(again.settings()).toMatchObject({ retentionMonths: 24, role: 'analist', ownDates: [] });
    expect(again.log()).toMatchObject([{ action: 'import', what: 'oktober.csv', rows: 412, role: 'analist' }]);
    expect(Date.parse(again.log()[0]!.at)).toBeGreaterThan(Date.parse('2020-01-01'));
  });

  it('says saving before saved, and saved only when it can be read back', async () => {
    const journal = await open();
    const states: SaveState[] = [];
    const stop = journal.onSaveState(async (state) => {
      states.push(state);
      if (state === 'saved') states.push((await openJournal({ name })).mappings().length === 1 ? 'saved' : 'failed');
    });
    journal.rememberMapping(mapping('a'));
    expect(journal.saveState()).toBe('saving');
    await journal.flushed();
    await expect.poll(() => states).toEqual(['saving', 'saved', 'saved']);
    stop();
  });

  it('keeps the chosen boundaries, and lets go of them', async () => {
    const first = await open();
    await first.chooseBoundaries(boundaries);
    const second = await reopened(first);
    expect(await second.boundaries()).toEqual(boundaries);
    await second.chooseBoundaries(null);
    const third = await reopened(second);
    expect(await third.boundaries()).toBeNull();
    expect(await database((db) => db.count('text'))).toBe(0);
  });

  it('keeps the table of postcodes beside the boundaries, and lets go of it', async () => {
    const table = { file: 'pc6.csv', skipped: 1, codes: ['6211AA', '6211AB'], lng: [5.69, 5.7], lat: [50.85, 50.86] };
    const first = await open();
    await first.chooseBoundaries(boundaries);
    await first.choosePostcodes(table);
    const second = await reopened(first);
    expect(second.postcodes()).toEqual({ file: 'pc6.csv', count: 2, skipped: 1 });
    expect([await second.postcodeTable(), await second.boundaries()]).toEqual([table, boundaries]);
    await second.choosePostcodes(null);
    const third = await reopened(second);
    expect([third.postcodes(), await third.postcodeTable(), await third.boundaries()]).toEqual([null, null, boundaries]);
    expect(await database((db) => db.count('text'))).toBe(1);
    await third.choosePostcodes(table);
    await third.erase();
    expect([third.postcodes(), await third.postcodeTable()]).toEqual([null, null]);
  });

  it('joins a long list of updates without losing one', async () => {
    const first = await open();
    for (let i = 0; i < 230; i++) first.record('export', `rapport ${i}`);
    const second = await reopened(first);
    expect(second.log()).toHaveLength(230);
    second.record('export', 'nog een');
    const third = await reopened(second);
    expect(third.health().kind).toBe('ok');
    expect(third.log().map((entry) => entry.what)).toEqual([...Array.from({ length: 230 }, (_, i) => `rapport ${i}`), 'nog een']);
    expect(await database((db) => db.count('update'))).toBe(2);
  });
});

describe('two tabs', () => {
  it('see each other and lose nothing when both write', async () => {
    const [one, two] = [await open(), await open()];
    let changes = 0;
    two.onChange(() => changes++);
    for (let i = 0; i < 20; i++) {
      one.record('export', `een ${i}`);
      two.record('export', `twee ${i}`);
    }
    await Promise.all([one.flushed(), two.flushed()]);
    await expect.poll(() => [one.log().length, two.log().length]).toEqual([40, 40]);
    expect(two.log()).toEqual(one.log());
    expect(changes).toBeGreaterThanOrEqual(40);
    const third = await open();
    expect(third.health().kind).toBe('ok');
    expect(third.log()).toEqual(one.log());
  });
});

describe('a change', () => {
  it('is told with the tab it was made in', async () => {
    const [one, two] = [await open(), await open()];
    const heard: string[] = [];
    one.onChange((from) => heard.push(`one ${from}`));
    two.onChange((from) => heard.push(`two ${from}`));
    await one.chooseBoundaries(boundaries);
    await expect.poll(() => [...new Set(heard)].sort()).toEqual(['one here', 'two elsewhere']);
    expect(two.boundariesKey()).toBe(one.boundariesKey());
    expect(await two.boundaries()).toEqual(boundaries);
    heard.length = 0;
    await one.erase();
    await expect.poll(() => [...new Set(heard)].sort()).toEqual(['one here', 'two elsewhere']);
    expect(two.boundariesKey()).toBeNull();
  });
});

describe('the key for reporters', () => {
  it('is one key, stays the same and cannot be read out', async () => {
    const journal = await open();
    const [one, two] = await Promise.all([journal.hmacKey(), journal.hmacKey()]);
    const again = await (await reopened(journal)).hmacKey();
    const text = new TextEncoder().encode('melder');
    const signs = await Promise.all(
      [one, two, again].map(async (key) => new Uint8Array(await crypto.subtle.sign('HMAC', key, text)).join()),
    );
    expect(new Set(signs).size).toBe(1);
    expect(again.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', again)).rejects.toThrow();
  });

  it('is another one after erasing, and the journal is empty', async () => {
    const journal = await open();
    const other = await open();
    journal.record('import', 'oktober.csv');
    await journal.chooseBoundaries(boundaries);
    const text = new TextEncoder().encode('melder');
    const before = new Uint8Array(await crypto.subtle.sign('HMAC', await journal.hmacKey(), text));
    await journal.erase();
    const left = (await indexedDB.databases()).filter((database) => database.name?.startsWith(name));
    expect([left, Object.keys(localStorage), journal.log(), await journal.boundaries()]).toEqual([[], [], [], null]);
    await expect.poll(() => other.log()).toEqual([]);
    expect(new Uint8Array(await crypto.subtle.sign('HMAC', await journal.hmacKey(), text))).not.toEqual(before);
    journal.record('erase', 'alles');
    const again = await reopened(journal);
    expect([again.health().kind, again.log().length]).toEqual(['ok', 1]);
  });
});

describe('damage', () => {
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    ['the whole database gone', () => deleteDB(`${name}-journal`)],
    ['all records gone', () => database((db) => db.clear('update'))],
    ['one record gone', () => database((db) => db.delete('update', 2))],
    ['the note gone', () => database((db) => db.clear('note'))],
    ['a record of nonsense', () => database(async (db) => void (await db.put('update', 'x', 2)))],
    [
      'one byte changed',
      () =>
        database(async (db) => {
          const record = await db.get('update', 2);
          record.update[record.update.length - 1] ^= 1;
          await db.put('update', record, 2);
        }),
    ],
  ];
  it.each(ways)('is noticed: %s', async (_, damage) => {
    const first = await open();
    for (const shape of ['a', 'b', 'c']) first.rememberMapping(mapping(shape));
    await first.close();
    await damage();

    const damaged = await open();
    const health = damaged.health();
    expect(health.kind === 'damaged' && health.issue.code).toBe('journal.damaged');
    await damaged.acceptDamage();
    damaged.rememberMapping(mapping('d'));
    const again = await reopened(damaged);
    expect(again.health().kind).toBe('ok');
    expect(again.mappingOf('d')).toEqual(mapping('d'));
  });

  it('is noticed in the postcodes, and they are let go of', async () => {
    const first = await open();
    await first.choosePostcodes({ file: 'pc6.csv', skipped: 0, codes: ['6211AA'], lng: [5.69], lat: [50.85] });
    await first.close();
    await database(async (db) => db.put('text', '{}', (await db.getAllKeys('text'))[0]!));
    const damaged = await open();
    expect([await damaged.postcodeTable(), damaged.health().kind]).toEqual([null, 'damaged']);
    await damaged.acceptDamage();
    expect([damaged.postcodes(), damaged.health().kind]).toEqual([null, 'ok']);
  });

  it('is noticed in the boundaries', async () => {
    const first = await open();
    await first.chooseBoundaries(boundaries);
    await first.close();
    await database(async (db) => db.put('text', '{}', (await db.getAllKeys('text'))[0]!));
    const damaged = await open();
    expect([await damaged.boundaries(), damaged.health().kind]).toEqual([null, 'damaged']);
  });
});

describe('a disk that cannot be written', () => {
  it('says failed, keeps the change, and saves it later', async () => {
    const journal = await open();
    journal.rememberMapping(mapping('a'));
    await journal.flushed();
    const real = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      journal.rememberMapping(mapping('b'));
      await expect(journal.flushed()).rejects.toThrow();
      expect([journal.saveState(), journal.saveIssue()?.code, journal.mappings().length]).toEqual(['failed', 'journal.full', 2]);
    } finally {
      IDBObjectStore.prototype.add = real;
    }
    journal.rememberMapping(mapping('c'));
    await journal.flushed();
    expect(journal.saveState()).toBe('saved');
    const again = await reopened(journal);
    expect(again.mappings().map(({ shape }) => shape)).toEqual(['a', 'b', 'c']);
  });
});
