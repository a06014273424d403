import { afterEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../src/db/engine/engine-error.ts';
import type { Store, StoreStatus } from '../../src/db/store.ts';
import { totals } from '../../src/queries/city/totals.ts';
import { existingKeys } from '../../src/queries/quality/existing-keys.ts';
import type { Query } from '../../src/queries/query.ts';
import { EVERYTHING } from '../../src/queries/selection.ts';
import { batchOf, columnsOf, locateByLongitude } from '../fixtures/incident-rows.ts';
import { memoryVault } from '../fixtures/memory-vault.ts';
import { type NativeStoreOptions, nativeStore } from '../fixtures/native-store.ts';

const opened: Store[] = [];
async function open(options: Partial<NativeStoreOptions> = {}): Promise<Store> {
  const store = await nativeStore({ locate: locateByLongitude, ...options });
  opened.push(store);
  return store;
}
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

const keysIn = async (store: Store): Promise<bigint[]> => [...(await store.run(existingKeys())).key].sort();
const three = columnsOf([{ key: 1n }, { key: 2n }, { key: 3n }]);
const issueOf = (outcome: { ok: boolean; issue?: { code: string } }): string | undefined => outcome.issue?.code;
const slow: Query<number> = {
  name: 'slow',
  sql: 'SELECT count(*)::INTEGER AS n FROM range(?) a, range(?) b WHERE (a.range * b.range) % 7 = 3',
  params: [100_000, 100_000],
  decode: (columns) => columns.ints('n')[0]!,
};

describe('adding and opening again', () => {
  it('keeps rows, categories and the order of batches', async () => {
    const vault = memoryVault();
    const first = await open({ vault });
    expect(first.status().health.kind).toBe('fresh');
    const added = await first.addBatch(batchOf('a', 3), three);
    expect(added).toMatchObject({ ok: true, value: { code: 0, rows: 3, batch: { id: 'a' } } });
    await first.addBatch(batchOf('b', 1), columnsOf([{ key: 4n, category: 'melding.drugs' }]));

    const again = await open({ vault });
    await again.ready;
    expect(again.status()).toMatchObject({ health: { kind: 'ok' }, engine: 'ready', generation: 2 });
    expect(again.batches().map(({ batch }) => batch.id)).toEqual(['a', 'b']);
    expect(again.categories().map(({ id }) => id)).toEqual(['melding.jeugd', 'melding.drugs']);
    expect(await keysIn(again)).toEqual([1n, 2n, 3n, 4n]);
  });

  it('adds the same batch once', async () => {
    const store = await open();
    await store.addBatch(batchOf('a', 3), three);
    const { generation } = store.status();
    await store.addBatch(batchOf('a', 3), three);
    expect([await keysIn(store), store.batches().length, store.status().generation]).toEqual([[1n, 2n, 3n], 1, generation]);
  });

  it('hides rows that a later batch replaced, and shows them when that one goes', async () => {
    const vault = memoryVault();
    const store = await open({ vault });
    await store.addBatch(batchOf('a', 3), three);
    await store.addBatch(batchOf('b', 1, { replacedKeys: ['2'] }), columnsOf([{ key: 2n, content: 9n, lng: 5.5, lat: 50 }]));
    const inside = (await store.run(totals(EVERYTHING))).map((total) => [total.rows, total.inside]);
    expect([await keysIn(store), inside]).toEqual([[1n, 2n, 3n], [[3, 1]]]);
    const again = await open({ vault });
    expect((await again.run(totals(EVERYTHING)))[0]).toMatchObject({ rows: 3, inside: 1 });
    expect(await again.removeBatch('b')).toMatchObject({ ok: true });
    expect((await again.run(totals(EVERYTHING)))[0]).toMatchObject({ rows: 3, inside: 0 });
    expect(await again.removeBatch('a')).toMatchObject({ ok: true });
    expect([await keysIn(again), vault.files.size, again.batches()]).toEqual([[], 0, []]);
  });

  it('places every row again after the boundaries changed', async () => {
    let shift = 0;
    const store = await open({ locate: ({ lng, lat }) => locateByLongitude({ lng: lng.map((degrees) => degrees + shift), lat }) });
    await store.addBatch(
      batchOf('a', 2),
      columnsOf([
        { lng: 5.15, lat: 50 },
        { lng: 4.95, lat: 50 },
      ]),
    );
    const { revision } = store.status();
    const inside = async () => (await store.run(totals(EVERYTHING)))[0]!.inside;
    expect(await inside()).toBe(1);
    shift = 0.1;
    await store.relocate();
    expect([await inside(), store.status().revision > revision]).toEqual([2, true]);
  });

  it('erases batches whose last day has passed, and says which', async () => {
    const vault = memoryVault();
    const first = await open({ vault });
    await first.addBatch(batchOf('a', 3, { keepUntil: '2026-11-22' }), three);
    await first.addBatch(batchOf('b', 1, { keepUntil: '2026-11-23' }), columnsOf([{ key: 4n }]));
    const again = await open({ vault, today: () => '2026-11-23' });
    expect(again.status().expired.map(({ id }) => id)).toEqual(['a']);
    expect([await keysIn(again), vault.files.size]).toEqual([[4n], 1]);
  });

  it('erases everything', async () => {
    const vault = memoryVault();
    const store = await open({ vault });
    await store.addBatch(batchOf('a', 3), three);
    expect(await store.eraseAll()).toMatchObject({ ok: true, value: { left: [] } });
    expect([await keysIn(store), store.batches(), store.status().health.kind]).toEqual([[], [], 'fresh']);
    expect(await store.addBatch(batchOf('a', 3), three)).toMatchObject({ ok: true });
  });
});

describe('what goes wrong', () => {
  it('leaves everything as it was when there is no room', async () => {
    const vault = memoryVault();
    const store = await open({ vault });
    await store.addBatch(batchOf('a', 3), three);
    vault.room = 10;
    expect(issueOf(await store.addBatch(batchOf('b', 1), columnsOf([{ key: 4n }])))).toBe('store.full');
    expect([await keysIn(store), vault.files.size, store.batches().length]).toEqual([[1n, 2n, 3n], 1, 1]);
  });

  it('leaves nothing of a batch whose rows cannot be placed', async () => {
    let fail = false;
    const vault = memoryVault();
    const store = await open({ vault, locate: (points) => (fail ? Promise.reject(new Error('no')) : locateByLongitude(points)) });
    await store.addBatch(batchOf('a', 3), three);
    fail = true;
    await expect(store.addBatch(batchOf('b', 1), columnsOf([{ key: 4n }]))).rejects.toThrow('no');
    fail = false;
    expect([await keysIn(store), vault.files.size]).toEqual([[1n, 2n, 3n], 1]);
    expect(await store.addBatch(batchOf('c', 1), columnsOf([{ key: 5n }]))).toMatchObject({ ok: true });
  });

  it('removes files that are on no list, unless the list is in doubt', async () => {
    const vault = memoryVault();
    const first = await open({ vault });
    await first.addBatch(batchOf('a', 3), three);
    vault.files.set('orphan.arrow', new Uint8Array(3));
    await open({ vault });
    expect(vault.files.size).toBe(1);
    vault.files.set('orphan.arrow', new Uint8Array(3));
    vault.trouble = { kind: 'gone', batches: 2, rows: 5 };
    await open({ vault });
    expect(vault.files.size).toBe(2);
  });

  const damages: readonly (readonly [string, (files: Map<string, Uint8Array>, file: string) => void])[] = [
    ['gone', (files, file) => files.delete(file)],
    ['cut short', (files, file) => files.set(file, files.get(file)!.slice(0, 100))],
    [
      'changed in one bit',
      (files, file) =>
        files.set(
          file,
          files.get(file)!.map((byte, i) => (i === 400 ? byte ^ 1 : byte)),
        ),
    ],
    ['empty', (files, file) => files.set(file, new Uint8Array(0))],
  ];
  it.each(damages)('notices a file that is %s, shows the rest and goes on when told to', async (_, damage) => {
    const vault = memoryVault();
    const first = await open({ vault });
    await first.addBatch(batchOf('a', 3), three);
    await first.addBatch(batchOf('b', 1), columnsOf([{ key: 4n }]));
    damage(vault.files, vault.manifest!.entries[0]!.file);

    const again = await open({ vault });
    await again.ready;
    const { health } = again.status();
    expect(health.kind === 'damaged' && [health.issue.code, health.lost.map(({ batch }) => batch.id)]).toEqual([
      'store.files-damaged',
      ['a'],
    ]);
    expect([await keysIn(again), again.batches().length]).toEqual([[4n], 1]);
    expect(issueOf(await again.addBatch(batchOf('c', 1), columnsOf([{ key: 5n }])))).toBe('store.accept-first');
    expect(await again.acceptDamage()).toMatchObject({ ok: true });
    expect([again.status().health.kind, vault.files.size]).toEqual(['ok', 1]);
    expect(await again.addBatch(batchOf('a', 3), three)).toMatchObject({ ok: true });
    expect(await keysIn(await open({ vault }))).toEqual([1n, 2n, 3n, 4n]);
  });
});

describe('an engine that dies', () => {
  it('rejects what was asked, and is there again with all rows', async () => {
    let kill = () => {};
    const store = await open({ onEngine: (how) => (kill = how) });
    await store.addBatch(batchOf('a', 3), three);
    const states: StoreStatus['engine'][] = [];
    store.onStatus(({ engine }) => states.at(-1) !== engine && states.push(engine));
    const asked = store.run(slow).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    kill();
    expect(await asked).toMatchObject({ kind: 'lost', issue: { code: 'store.engine-lost' } });
    expect(await keysIn(store)).toEqual([1n, 2n, 3n]);
    expect(states).toEqual(['rebuilding', 'ready']);
  });

  it.each(['while placing', 'while listing'])('%s keeps an import whole or leaves nothing', async (moment) => {
    let kill = () => {};
    let deadly = false;
    const killOnce = () => {
      if (deadly) kill();
      deadly = false;
    };
    const vault = memoryVault();
    const commit = vault.commit;
    vault.commit = async (next, after) => {
      if (moment === 'while listing') killOnce();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return commit(next, after);
    };
    const store = await open({
      vault,
      onEngine: (how) => (kill = how),
      locate: async (points) => {
        if (moment === 'while placing') killOnce();
        return locateByLongitude(points);
      },
    });
    await store.addBatch(batchOf('a', 3), three);
    deadly = true;
    const outcome = await store.addBatch(batchOf('b', 1), columnsOf([{ key: 4n }]));
    expect(await keysIn(store)).toEqual(outcome.ok ? [1n, 2n, 3n, 4n] : [1n, 2n, 3n]);
    expect([vault.files.size, vault.manifest!.entries.length]).toEqual(outcome.ok ? [2, 2] : [1, 1]);
  });

  it('says so when it cannot be started at all', async () => {
    const { createStore } = await import('../../src/db/core/incident-store.ts');
    const store = await createStore({
      vault: memoryVault(),
      turn: { writer: true, onTurn() {}, announce() {}, onNews() {}, close() {} },
      start: () => Promise.reject(new Error('no wasm')),
      locate: locateByLongitude,
      today: () => '2026-11-23',
      persist: async () => false,
    });
    await expect(store.ready).rejects.toThrow(EngineError);
    await expect(store.run(existingKeys())).rejects.toThrow(EngineError);
    expect(store.status()).toMatchObject({ engine: 'failed', issue: { code: 'store.no-start' } });
  });
});

describe('cancelling', () => {
  it('frees the line, for a question that runs and one that waits', async () => {
    const store = await open();
    await store.addBatch(batchOf('a', 3), three);
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = store.run(slow, running.signal).catch((error: EngineError) => error.kind);
    const second = store.run(slow, waiting.signal).catch((error: EngineError) => error.kind);
    const third = keysIn(store);
    await new Promise((resolve) => setTimeout(resolve, 50));
    waiting.abort();
    expect(await second).toBe('cancelled');
    running.abort();
    expect(await first).toBe('cancelled');
    expect(await third).toEqual([1n, 2n, 3n]);
  });

  it('does not start what was cancelled before', async () => {
    const store = await open();
    await expect(store.run(slow, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
