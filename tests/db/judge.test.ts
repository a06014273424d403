import { describe, expect, it } from 'vitest';
import { type Evidence, judge, readSentinel, type Sentinel } from '../../src/db/vault/judge.ts';
import type { Entry, Manifest } from '../../src/db/vault/vault.ts';

const note = (generation: number, batches: number, more: Partial<Sentinel> = {}): Sentinel => ({
  schema: 1,
  storeId: 'one',
  generation,
  batches,
  rows: batches * 10,
  digest: `digest ${generation}`,
  ...more,
});
const manifest = (generation: number, batches: number): Manifest => ({
  storeId: 'one',
  generation,
  entries: Array.from({ length: batches }, (_, code) => ({ code }) as Entry),
});
const evidence = (more: Partial<Evidence['listed']> & Partial<Omit<Evidence, 'listed'>>): Evidence => {
  const { sentinels = [], files = 0, ...listed } = more;
  return { listed: { note: null, manifest: null, digest: '', readable: true, ...listed }, sentinels, files };
};
const whole = { note: note(4, 2), manifest: manifest(4, 2), digest: 'digest 4', files: 2 };

describe('what is no damage', () => {
  it.each([
    ['nothing anywhere', evidence({})],
    ['nothing but an empty sentinel', evidence({ sentinels: [note(0, 0)] })],
    ['everything as it was left', evidence({ ...whole, sentinels: [note(4, 2), note(4, 2)] })],
    ['sentinels of before the last change', evidence({ ...whole, sentinels: [note(3, 1), note(2, 1)] })],
    ['no sentinels, a list that agrees with itself', evidence(whole)],
    ['an extra file that an interrupted import left', evidence({ ...whole, files: 3, sentinels: [note(4, 2)] })],
  ])('%s', (_, found) => {
    expect(judge(found).trouble).toBeNull();
  });
});

describe('what is damage', () => {
  it.each([
    ['the list gone, one sentinel left', evidence({ sentinels: [note(4, 2)] }), 'gone'],
    ['list and sentinels gone, files left', evidence({ files: 2 }), 'gone'],
    ['the note gone, entries left', evidence({ manifest: manifest(0, 2), files: 2 }), 'gone'],
    ['a list that cannot be read', evidence({ readable: false }), 'gone'],
    ['a list older than a sentinel', evidence({ ...whole, sentinels: [note(5, 3)] }), 'older'],
    ['a list of another store', evidence({ ...whole, sentinels: [note(3, 2, { storeId: 'two' })] }), 'older'],
    ['an entry missing', evidence({ ...whole, manifest: manifest(4, 1) }), 'changed'],
    ['an entry changed', evidence({ ...whole, digest: 'another' }), 'changed'],
    [
      'list and note changed together',
      evidence({ ...whole, note: note(4, 2, { digest: 'x' }), digest: 'x', sentinels: [note(4, 2)] }),
      'changed',
    ],
    ['an entry of nonsense', evidence({ ...whole, readable: false }), 'changed'],
    ['a newer version of the app', evidence({ ...whole, note: note(4, 2, { schema: 2 }) }), 'newer-version'],
  ] as const)('%s', (_, found, kind) => {
    expect(judge(found).trouble?.kind).toBe(kind);
  });

  it('says how much there was, and how to go past it', () => {
    const found = judge(evidence({ sentinels: [note(4, 2), note(7, 3)] }));
    expect(found).toMatchObject({ trouble: { batches: 3, rows: 30 }, highest: 7, at: null });
  });
});

it('takes only a whole sentinel for a sentinel', () => {
  expect(readSentinel(note(1, 1))).toEqual(note(1, 1));
  for (const wrong of [null, 'x', {}, { ...note(1, 1), generation: -1 }, { ...note(1, 1), batches: '2' }, { ...note(1, 1), digest: 5 }]) {
    expect(readSentinel(wrong)).toBeNull();
  }
});
