import { describe, expect, it } from 'vitest';
import { hotRunFinder } from '../../src/stats/baseline/hot-runs.ts';

const FLAT = new Float64Array(36).fill(1);

/** Positions of the hidden months of a row of 36: `events` by month, 0 elsewhere. */
function hiddenIn(events: Record<number, number>, factor = FLAT): number[] {
  const row = new Int32Array(36);
  for (const [t, count] of Object.entries(events)) row[Number(t)] = count;
  const sum = row.reduce((all, y) => all + y, 0);
  const hidden = hotRunFinder(factor).find(row, 0, sum);
  if (hidden === null) return [];
  const found = Array.from(hidden.keys()).filter((t) => hidden[t]);
  expect(found).not.toEqual([]);
  return found;
}

const every = (step: number, count: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: 36 / step }, (_, i) => [i * step, count]));

describe('months in which a place was itself a hotspot', () => {
  it('hides a run of several months', () => {
    expect(hiddenIn({ ...every(6, 1), 20: 5, 21: 7, 22: 4 })).toEqual([20, 21, 22]);
  });

  it('hides a run with a month without events in it', () => {
    expect(hiddenIn({ 3: 6, 4: 5, 6: 7 })).toEqual([3, 4, 5, 6]);
  });

  it('hides two runs', () => {
    expect(hiddenIn({ 3: 6, 4: 5, 5: 7, 25: 9, 26: 8 })).toEqual([3, 4, 5, 25, 26]);
  });

  it('leaves a small peak of one month, but hides a large one', () => {
    expect(hiddenIn({ ...every(6, 1), 20: 4 })).toEqual([]);
    expect(hiddenIn({ ...every(6, 1), 20: 14 })).toEqual([20]);
  });

  it('hides a smaller peak in the last month, of which nobody knows yet how long it lasts', () => {
    expect(hiddenIn({ ...every(6, 1), 35: 7 })).toEqual([35]);
    expect(hiddenIn({ ...every(6, 1), 20: 7 })).toEqual([]);
  });

  it('takes as normal what fills more than half of the history', () => {
    expect(hiddenIn(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [16 + i, 8])))).toEqual([]);
    expect(hiddenIn(Object.fromEntries(Array.from({ length: 18 }, (_, i) => [18 + i, 8])))).toHaveLength(18);
  });

  it('hides nothing of an even row, nor of one that follows the season of the city', () => {
    expect(hiddenIn(every(1, 3))).toEqual([]);
    const season = FLAT.map((_, t) => (t % 12 < 3 ? 2.5 : 0.5));
    expect(hiddenIn(Object.fromEntries([...season].map((f, t) => [t, 4 * f])), season)).toEqual([]);
  });
});
