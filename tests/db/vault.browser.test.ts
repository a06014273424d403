import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserVault } from '../../src/db/vault/browser-vault.ts';
import { eraseEverything } from '../../src/db/vault/erase.ts';
import { type Entry, type Manifest, VaultFull, VaultMoved } from '../../src/db/vault/vault.ts';
import { batchOf } from '../fixtures/incident-rows.ts';

let name = '';
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => eraseEverything(name));

const entry = (code: number): Entry => ({ code, rows: 10, batch: batchOf(`b${code}`, 10), file: `${code}.arrow`, bytes: 3, sha256: 'x' });
const manifest = (generation: number, codes: readonly number[]): Manifest => ({ storeId: 'one', generation, entries: codes.map(entry) });

async function list<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(`${name}-store`);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
const root = () => navigator.storage.getDirectory();
async function filled() {
  const vault = browserVault(name);
  await vault.commit(manifest(0, []), null);
  for (const code of [0, 1]) await vault.writeFile(`${code}.arrow`, Uint8Array.of(1, 2, code));
  await vault.commit(manifest(1, [0]), 0);
  await vault.commit(manifest(2, [0, 1]), 1);
  return vault;
}

it('reads back what was listed and written', async () => {
  expect(await browserVault(name).read()).toEqual({ manifest: null, trouble: null, at: null, highest: 0 });
  const vault = await filled();
  expect(await browserVault(name).read()).toEqual({ manifest: manifest(2, [0, 1]), trouble: null, at: 2, highest: 2 });
  expect([await vault.readFile('1.arrow'), await vault.readFile('9.arrow')]).toEqual([Uint8Array.of(1, 2, 1), null]);
  expect((await vault.fileNames()).toSorted()).toEqual(['0.arrow', '1.arrow']);
  await vault.removeFile('1.arrow');
  await vault.removeFile('1.arrow');
  expect(await vault.fileNames()).toEqual(['0.arrow']);
});

it('lets only one of two changes of the same list through', async () => {
  const vault = await filled();
  const both = await Promise.allSettled([vault.commit(manifest(3, [0]), 2), vault.commit(manifest(3, [1]), 2)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(VaultMoved) });
  expect((await vault.read()).trouble).toBeNull();
});

describe('damage to the list', () => {
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the database gone', () => deleteDB(`${name}-store`)],
    ['the note gone', () => list((db) => db.clear('note'))],
    ['the entries gone', () => list((db) => db.clear('batch'))],
    ['note and entries gone', () => list((db) => Promise.all([db.clear('batch'), db.clear('note')]))],
    ['one entry gone', () => list((db) => db.delete('batch', 0))],
    ['an entry too many', () => list(async (db) => db.put('batch', await db.get('batch', 0), 7))],
    ['an entry of nonsense', () => list((db) => db.put('batch', '{', 0))],
    ['an entry changed', () => list(async (db) => db.put('batch', (await db.get('batch', 0)).replace('b0.csv', 'z.csv'), 0))],
    ['two entries swapped', () => list(async (db) => db.put('batch', await db.get('batch', 1), 0))],
    ['the note of nonsense', () => list((db) => db.put('note', 5, 'note'))],
    ['the note of another store', () => list(async (db) => db.put('note', { ...(await db.get('note', 'note')), storeId: 'two' }, 'note'))],
    ['an older list', () => list(async (db) => db.put('note', { ...(await db.get('note', 'note')), generation: 1 }, 'note'))],
    [
      'list and files gone',
      async () => Promise.all([deleteDB(`${name}-store`), (await root()).removeEntry(`${name}-batches`, { recursive: true })]),
    ],
    [
      'list and local storage gone',
      async () => {
        await deleteDB(`${name}-store`);
        localStorage.clear();
      },
    ],
    [
      'a database without its stores',
      async () => {
        await deleteDB(`${name}-store`);
        (await openDB(`${name}-store`, 1)).close();
      },
    ],
  ];
  it.each(ways)('is noticed, and a new list can be made: %s', async (_, damage) => {
    const vault = await filled();
    await damage();
    const { trouble, at, highest } = await vault.read();
    expect(trouble?.kind).toMatch(/gone|older|changed/);
    const next = { ...manifest(Math.max(highest, 2) + 1, []), storeId: 'three' };
    await vault.commit(next, at);
    expect(await vault.read()).toMatchObject({ manifest: next, trouble: null });
  });

  it('is not: sentinels gone, or behind', async () => {
    const vault = await filled();
    localStorage.clear();
    expect((await vault.read()).trouble).toBeNull();
    await (await (await root()).getDirectoryHandle(`${name}-batches`)).removeEntry('sentinel.json');
    expect((await vault.read()).trouble).toBeNull();
  });

  it('leaves a list of a newer version alone', async () => {
    const vault = await filled();
    await list(async (db) => db.put('note', { ...(await db.get('note', 'note')), schema: 2 }, 'note'));
    expect((await vault.read()).trouble?.kind).toBe('newer-version');
  });
});

describe('a full disk', () => {
  it('leaves no part of a file', async () => {
    const vault = await filled();
    const { write } = FileSystemWritableFileStream.prototype;
    FileSystemWritableFileStream.prototype.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await expect(vault.writeFile('2.arrow', new Uint8Array(5))).rejects.toThrow(VaultFull);
    await expect(vault.writeFile('1.arrow', new Uint8Array(5))).rejects.toThrow(VaultFull);
    FileSystemWritableFileStream.prototype.write = write;
    expect((await vault.fileNames()).toSorted()).toEqual(['0.arrow', '1.arrow']);
    expect(await vault.readFile('1.arrow')).toEqual(Uint8Array.of(1, 2, 1));
  });

  it('leaves the old list', async () => {
    const vault = await filled();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(vault.commit(manifest(3, [0]), 2)).rejects.toThrow(VaultFull);
    IDBObjectStore.prototype.put = put;
    expect(await vault.read()).toMatchObject({ manifest: manifest(2, [0, 1]), trouble: null });
  });
});
