import { describe, expect, it } from 'vitest';
import { footprintOf, gridShifts, stability } from '../../../src/stats/hotspots/stability.ts';
import { compareSources } from '../../../src/stats/hotspots/two-sources.ts';

describe('stability', () => {
  it('counts the grids on which one hotspot shares half of the smaller, by hand', () => {
    const hotspot = [1, 2, 3, 4, 5, 6, 7, 8];
    const grids = [
      [
        [1, 2, 3, 4, 5],
        [20, 21],
      ],
      [[7, 8, 9, 10, 11, 12]],
      [],
      [[8]],
      [Array.from({ length: 40 }, (_, i) => i)],
    ];
    const got = stability(hotspot, grids);
    // 5/5, 2/6, none, 1/1, 8/8.
    expect([...got.overlap]).toEqual([1, 1 / 3, 0, 1, 1]);
    expect(got).toMatchObject({ found: 3, grids: 5, share: 0.6 });
  });

  it('takes the incidents of the cells as footprint', () => {
    expect([...footprintOf([4, 7], [7, 1, 4, -1, 4])]).toEqual([0, 2, 4]);
  });

  it('shifts grids evenly over one cell and never twice alike', () => {
    const shifts = gridShifts(24, 71);
    const side = 71 * Math.sqrt(2.598076211353316);
    expect(shifts.every(([x, y]) => Math.abs(x) <= side / 2 && Math.abs(y) <= side / 2)).toBe(true);
    const quarters = new Set(shifts.map(([x, y]) => `${Math.floor((2 * x) / side)},${Math.floor((2 * y) / side)}`));
    expect(quarters.size).toBe(4);
    const closest = shifts.flatMap(([x, y], i) => shifts.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)));
    expect(Math.min(...closest)).toBeGreaterThan(0.08 * side);
  });
});

describe('two sources', () => {
  const count = (cells: Record<number, number>) => Array.from({ length: 12 }, (_, i) => cells[i] ?? 0);

  it('are both, only A and only B, by hand', () => {
    const got = compareSources(
      { hotspots: [[1, 2], [8]], count: count({ 1: 5, 2: 4, 8: 6 }) },
      { hotspots: [[2, 3], [10]], count: count({ 2: 7, 3: 1, 8: 2, 10: 9 }) },
    );
    expect(got.places.map(({ kind, a, b, cells, countA, countB }) => [kind, a, b, [...cells], countA, countB])).toEqual([
      ['both', [0], [0], [1, 2, 3], 9, 8],
      ['onlyA', [1], [], [8], 6, 2],
      ['onlyB', [], [1], [10], 0, 9],
    ]);
    expect(got.jaccard).toBe(1 / 5);
  });

  it('join two hotspots of one source through one of the other', () => {
    const { places } = compareSources({ hotspots: [[1], [3]], count: count({}) }, { hotspots: [[1, 2, 3]], count: count({}) });
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ kind: 'both', a: [0, 1], b: [0] });
  });

  it('agree on nothing when nothing is flagged', () => {
    expect(compareSources({ hotspots: [], count: [] }, { hotspots: [], count: [] })).toEqual({ places: [], jaccard: 0 });
  });
});
