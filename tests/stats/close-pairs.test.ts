import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosePairs, closePairs, type DistanceBands } from '../../src/stats/close-pairs.ts';
import { runThrough } from '../../src/stats/run-through.ts';

const at = (rows: readonly (readonly [x: number, y: number])[]) => ({
  x: Float64Array.from(rows, (r) => r[0]),
  y: Float64Array.from(rows, (r) => r[1]),
});

/** The pairs as `lower-higher` numbers of the points, per band. */
function named(rows: readonly (readonly [number, number])[], limits: DistanceBands, most?: number): string[][] {
  const found = runThrough(closePairs(at(rows), limits, most)) as ClosePairs;
  return found.bands.map(({ from, other }) => {
    const names: string[] = [];
    for (let i = 0; i < rows.length; i++) {
      for (let k = from[i]!; k < from[i + 1]!; k++) {
        const pair = [found.order[i]!, found.order[other[k]!]!].sort((a, b) => a - b);
        names.push(pair.join('-'));
      }
    }
    return names.sort();
  });
}

describe('closePairs', () => {
  const line = [
    [0, 0],
    [30, 0],
    [100, 0],
  ] as const;

  it('gives the pairs of its worked example', () => {
    expect(named(line, { distances: [50, 100] })).toEqual([['0-1'], ['0-2', '1-2']]);
    expect(named(line, { distances: [50, 100], closed: 'left' })).toEqual([['0-1'], ['1-2']]);
  });

  it('finds each pair once, whatever the strips: the same as all with all', () => {
    const coordinate = fc.integer({ min: -500, max: 500 });
    const metric = fc.constantFrom<'euclidean' | 'manhattan'>('euclidean', 'manhattan');
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 }), metric, (rows, by) => {
        const expected: string[][] = [[], []];
        for (const [i, a] of rows.entries()) {
          for (const [j, b] of rows.entries()) {
            const [across, up] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
            const apart = by === 'manhattan' ? across + up : Math.sqrt(across ** 2 + up ** 2);
            if (i < j && apart <= 130) expected[apart <= 40 ? 0 : 1]!.push(`${i}-${j}`);
          }
        }
        expect(named(rows, { distances: [40, 130], metric: by })).toEqual(expected.map((names) => names.sort()));
      }),
      { numRuns: 200 },
    );
  });

  it('tells a distance on a limit by its root: 3-4-5 in tenths lies on 0.5', () => {
    const rows = [
      [0, 0],
      [0.3, 0.4],
    ] as const;
    expect(named(rows, { distances: [0.5, 1] })).toEqual([['0-1'], []]);
    expect(named(rows, { distances: [0.5, 1], closed: 'left' })).toEqual([[], ['0-1']]);
  });

  it('takes limits of 0 and without an end, and no points at all', () => {
    expect(named([...line, [0, 0], [5, 9000]], { distances: [0, Number.POSITIVE_INFINITY] })).toEqual([
      ['0-3'],
      ['0-1', '0-2', '0-4', '1-2', '1-3', '1-4', '2-3', '2-4', '3-4'],
    ]);
    expect(
      named(
        [
          [1, 1],
          [1, 1],
        ],
        { distances: [0] },
      ),
    ).toEqual([['0-1']]);
    expect(named([], { distances: [10] })).toEqual([[]]);
  });

  it('only says how many there are when there are more than fit', () => {
    expect(runThrough(closePairs(at(line), { distances: [100] }, 2))).toBe(3);
    expect(named(line, { distances: [100] }, 3)).toEqual([['0-1', '0-2', '1-2']]);
  });

  it('lets others go first while it compares', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [i % 50, Math.floor(i / 50)] as const);
    const shares: number[] = [];
    runThrough(closePairs(at(rows), { distances: [10_000] }), undefined, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share, i) => share >= 0 && share <= 1 && (i === 0 || share >= shares[i - 1]!))).toBe(true);
    expect(runThrough(closePairs(at(rows), { distances: [10_000] }), () => true)).toBeNull();
  });
});
