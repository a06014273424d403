import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineError } from '../../src/db/engine/engine-error.ts';
import type { Store } from '../../src/db/store.ts';
import { cellMonthCube } from '../../src/queries/city/cell-month-cube.ts';
import { totals } from '../../src/queries/city/totals.ts';
import { incidentList } from '../../src/queries/place/incident-list.ts';
import { existingKeys } from '../../src/queries/quality/existing-keys.ts';
import type { Query } from '../../src/queries/query.ts';
import { EVERYTHING } from '../../src/queries/selection.ts';
import { storeShelf } from '../fixtures/browser-store.ts';
import { batchOf, columnsOf } from '../fixtures/incident-rows.ts';
import { winter } from '../fixtures/winter-time.ts';

let shelf = storeShelf();
beforeEach(() => {
  shelf = storeShelf();
});
afterEach(() => shelf.tidy());

const keysIn = async (store: Store): Promise<bigint[]> => Array.from((await store.run(existingKeys())).key.sort());
const three = columnsOf([{ key: 1n }, { key: 2n }, { key: 3n }]);
const one = (key: bigint) => columnsOf([{ key }]);
const slow: Query<number> = {
  name: 'slow',
  sql: 'SELECT count(*)::INTEGER AS n FROM range(?) a, range(?) b WHERE (a.range * b.range) % 7 = 3',
  params: [100_000, 100_000],
  decode: (columns) => columns.ints('n')[0]!,
};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(`${shelf.name}-batches`, { create: true });
async function filesOnDisk(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await folder()).keys()) names.push(name);
  return names.filter((name) => name.endsWith('.arrow'));
}
async function overwrite(name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await (await folder()).getFileHandle(name);
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  const stream = await handle.createWritable();
  await stream.write(change(bytes));
  await stream.close();
}

describe('a store in the browser', () => {
  it('keeps every value through file, engine and back', async () => {
    const begin = winter('2026-01-05 22:15');
    const hostile = '\'\\\0é😀\u202e"; DROP TABLE incident; --';
    const big = 0xffffffffffffffffn;
    const rows = [
      {
        number: hostile,
        key: big,
        content: 1n,
        begin,
        end: begin + 30,
        lng: 5.1234567890123,
        lat: 50.85,
        reporter: big,
        registered: begin + 60,
      },
      { number: '', key: 2n, source: 'politie', precision: 'month', begin, category: 'police.a72' },
    ] as const;
    const first = await shelf.open();
    expect(first.status().health.kind).toBe('fresh');
    expect(await first.addBatch(batchOf('a', 2), columnsOf(rows))).toMatchObject({ ok: true });
    await first.close();

    const again = await shelf.open();
    await again.ready;
    expect(again.status()).toMatchObject({ health: { kind: 'ok' }, role: 'writer', engine: 'ready' });
    const lines = await again.run(incidentList(EVERYTHING, { limit: 10, offset: 0 }));
    expect(lines).toMatchObject([
      { number: hostile, source: 'melding', begin, end: begin + 30, registered: begin + 60, lng: 5.1234567890123, lat: 50.85, buurt: 1 },
      { number: '', source: 'politie', precision: 'month', lng: Number.NaN, buurt: -1 },
    ]);
    expect(await keysIn(again)).toEqual([2n, big]);
    const cube = await again.run(cellMonthCube(8, EVERYTHING));
    expect([[...cube.cell], [...cube.category], [...cube.n]]).toEqual([[1], [0], [1]]);
    await expect.poll(() => typeof again.status().persisted).toBe('boolean');
  });

  it('loads more rows than go in one message', async () => {
    const count = 450_000;
    const many = columnsOf(
      Array.from({ length: count }, (_, i) => ({ key: BigInt(i), number: `M${i}`, lng: 5 + (i % 1000) / 1000, lat: 50 })),
    );
    const store = await shelf.open();
    await store.addBatch(batchOf('a', count), many);
    expect((await store.run(totals(EVERYTHING)))[0]).toMatchObject({ rows: count, inside: count });
    const page = await store.run(incidentList(EVERYTHING, { limit: 2, offset: 399_999 }));
    expect(page.map(({ number }) => number)).toEqual(['M399999', 'M400000']);
  });

  it('cancels a question and frees the line', async () => {
    const store = await shelf.open();
    await store.addBatch(batchOf('a', 3), three);
    const stop = new AbortController();
    const asked = store.run(slow, stop.signal).catch((error: EngineError) => error.kind);
    await pause(100);
    stop.abort();
    expect(await asked).toBe('cancelled');
    expect(await keysIn(store)).toEqual([1n, 2n, 3n]);
  });
});

describe('an engine that dies', () => {
  it('rejects what was asked, three times over, and is rebuilt from the files', async () => {
    const workers: Worker[] = [];
    const store = await shelf.open({ onWorker: (worker) => workers.push(worker) });
    await store.addBatch(batchOf('a', 3), three);
    for (let time = 1; time <= 3; time++) {
      const asked = store.run(slow).catch((error: EngineError) => error.kind);
      const waiting = keysIn(store);
      await pause(100);
      workers.at(-1)!.terminate();
      expect(await asked).toBe('lost');
      expect(await waiting).toEqual([1n, 2n, 3n]);
      expect(workers).toHaveLength(time + 1);
    }
    expect(store.status()).toMatchObject({ engine: 'ready', issue: null });
  });
});

describe('damage', () => {
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the list gone', () => deleteDB(`${shelf.name}-store`)],
    ['one file gone', async () => (await folder()).removeEntry((await filesOnDisk()).sort()[0]!)],
  ];
  it.each(ways)('is noticed and can be left behind: %s', async (_, damage) => {
    const first = await shelf.open();
    await first.addBatch(batchOf('a', 3), three);
    await first.addBatch(batchOf('b', 1), one(4n));
    await first.close();
    await damage();

    const damaged = await shelf.open();
    await damaged.ready;
    const { health } = damaged.status();
    expect(health.kind).toBe('damaged');
    expect(health.kind === 'damaged' && health.issue.what).toMatch(/weg|beschadigd/);
    expect(await damaged.addBatch(batchOf('c', 1), one(5n))).toMatchObject({ ok: false, issue: { code: 'store.accept-first' } });
    expect(await damaged.acceptDamage()).toMatchObject({ ok: true });
    expect(await damaged.addBatch(batchOf('c', 1), one(5n))).toMatchObject({ ok: true });
    const left = await keysIn(damaged);
    await damaged.close();

    const after = await shelf.open();
    await after.ready;
    expect([after.status().health.kind, await keysIn(after), left.includes(5n)]).toEqual(['ok', left, true]);
  });

  it('is not what an interrupted first import leaves', async () => {
    const first = await shelf.open();
    const real = IDBObjectStore.prototype.clear;
    let commits = 0;
    IDBObjectStore.prototype.clear = function (this: IDBObjectStore) {
      if (commits++ > 0) throw new Error('the tab is killed here');
      return real.call(this);
    };
    await first.addBatch(batchOf('a', 3), three).catch(() => undefined);
    IDBObjectStore.prototype.clear = real;
    await overwriteNew('left-over.arrow');
    await first.close();
    const again = await shelf.open();
    await again.ready;
    expect([again.status().health.kind, await keysIn(again), await filesOnDisk()]).toEqual(['ok', [], []]);
  });

  async function overwriteNew(name: string): Promise<void> {
    await (await folder()).getFileHandle(name, { create: true });
    await overwrite(name, () => new Uint8Array(10));
  }
});

describe('a full disk', () => {
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

  it('leaves what there was, whether the file or the list does not fit', async () => {
    const store = await shelf.open();
    await store.addBatch(batchOf('a', 3), three);
    const { write } = FileSystemWritableFileStream.prototype;
    const { put } = IDBObjectStore.prototype;
    FileSystemWritableFileStream.prototype.write = full;
    expect(await store.addBatch(batchOf('b', 1), one(4n))).toMatchObject({ ok: false, issue: { code: 'store.full' } });
    FileSystemWritableFileStream.prototype.write = write;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await store.addBatch(batchOf('c', 1), one(5n))).toMatchObject({ ok: false, issue: { code: 'store.full' } });
    IDBObjectStore.prototype.put = put;
    expect([await keysIn(store), (await filesOnDisk()).length]).toEqual([[1n, 2n, 3n], 1]);
    expect(await store.addBatch(batchOf('d', 1), one(6n))).toMatchObject({ ok: true });
    await store.close();
    const again = await shelf.open();
    expect([await keysIn(again), again.status().health.kind]).toEqual([[1n, 2n, 3n, 6n], 'ok']);
  });
});

describe('erasing everything', () => {
  it('leaves nothing under the name, and nothing else untouched', async () => {
    const store = await shelf.open();
    await store.addBatch(batchOf('a', 3), three);
    (await openDB(`${shelf.name}-journal`)).close();
    await caches.open(`${shelf.name}-tiles`);
    localStorage.setItem(`${shelf.name}.x`, '1');
    localStorage.setItem('other app', '1');
    const erased = await store.eraseAll();
    expect(erased).toMatchObject({ ok: true, value: { left: [] } });
    expect(erased.ok && erased.value.erased.length).toBeGreaterThanOrEqual(6);
    const databases = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(shelf.name));
    const cached = (await caches.keys()).filter((name) => name.startsWith(shelf.name));
    const local = Object.keys(localStorage).filter((key) => key.startsWith(shelf.name));
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) if (name.startsWith(shelf.name)) files.push(name);
    expect([databases, cached, local, files, await keysIn(store)]).toEqual([[], [], [], [], []]);
    expect(localStorage.getItem('other app')).toBe('1');
    localStorage.removeItem('other app');
    expect(store.status().health.kind).toBe('fresh');
    await store.addBatch(batchOf('b', 1), one(4n));
    await store.close();
    const again = await shelf.open();
    expect([await keysIn(again), again.status().health.kind]).toEqual([[4n], 'ok']);
  });
});

describe('two tabs', () => {
  it('write by turns: the second follows, is refused, and takes over', async () => {
    const first = await shelf.open();
    const second = await shelf.open();
    await Promise.all([first.ready, second.ready]);
    expect([first.status().role, second.status().role]).toEqual(['writer', 'follower']);
    expect(await second.addBatch(batchOf('x', 1), one(9n))).toMatchObject({ ok: false, issue: { code: 'store.not-writer' } });
    await first.addBatch(batchOf('a', 3), three);
    await expect.poll(() => keysIn(second)).toEqual([1n, 2n, 3n]);
    await first.addBatch(batchOf('b', 1), one(4n));
    await first.removeBatch('a');
    await expect.poll(() => keysIn(second)).toEqual([4n]);
    await first.eraseAll();
    await expect.poll(() => keysIn(second)).toEqual([]);
    await first.addBatch(batchOf('c', 1), one(5n));
    await first.close();
    await expect.poll(() => second.status().role).toBe('writer');
    expect(await second.addBatch(batchOf('d', 1), one(6n))).toMatchObject({ ok: true });
    expect([await keysIn(second), second.status().health.kind]).toEqual([[5n, 6n], 'ok']);
  });
});
