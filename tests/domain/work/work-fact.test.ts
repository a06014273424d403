import { describe, expect, test } from 'vitest';
import type { FactId } from '../../../src/domain/work/fact.ts';
import { standingFacts } from '../../../src/domain/work/standing-facts.ts';
import { judgeFact, type WorkFact } from '../../../src/domain/work/work-fact.ts';

const id = (n: number): FactId => `fact-000${n}` as FactId;
const base = (n: number) => ({ id: id(n), at: `2026-11-0${n}T09:00:00.000Z`, role: 'analist', device: 'a', about: 'd1' });
/** Stands for any fact that says something. */
const said = (n: number): WorkFact => ({ ...base(n), kind: 'x.said' }) as unknown as WorkFact;
const withdrawn = (n: number, of: number): WorkFact => ({ ...base(n), kind: 'work.withdrawn', of: [id(of)] });
const restored = (n: number, of: number): WorkFact => ({ ...base(n), kind: 'work.restored', of: [id(of)] });

describe('facts that stand', () => {
  test('are in order of time, whatever order they came in', () => {
    expect(standingFacts([said(3), said(1), said(2)]).map((fact) => fact.id)).toEqual([id(1), id(2), id(3)]);
  });
  test('the last word on a fact counts', () => {
    expect(standingFacts([said(1), withdrawn(2, 1)])).toEqual([]);
    expect(standingFacts([restored(3, 1), said(1), withdrawn(2, 1)])).toEqual([said(1)]);
    expect(standingFacts([said(1), withdrawn(2, 1), restored(3, 1), withdrawn(4, 1)])).toEqual([]);
  });
});

describe('a fact from elsewhere', () => {
  test('is good with exactly its fields', () => {
    expect(judgeFact(withdrawn(1, 2))).toBe('good');
    expect(judgeFact({ ...withdrawn(1, 2), more: 1 })).toBe('bad');
    expect(judgeFact({ ...base(1), kind: 'work.withdrawn' })).toBe('bad');
    expect(judgeFact({ ...withdrawn(1, 2), at: 'gisteren' })).toBe('bad');
    expect(judgeFact({ ...withdrawn(1, 2), id: '' })).toBe('bad');
  });
  test('of a newer version is known as such', () => {
    expect(judgeFact(said(1))).toBe('unknown');
  });
  test('that is no fact at all is bad', () => {
    for (const value of [null, 3, 'x', [], {}, { ...base(1), kind: 7 }, { ...base(1), kind: '__proto__' }]) {
      expect(judgeFact(value)).not.toBe('good');
    }
  });
});
