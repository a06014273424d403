import { describe, expect, it } from 'vitest';
import type { Adjacency } from '../../src/domain/cell.ts';
import { adjustedP } from '../../src/stats/benjamini-hochberg.ts';
import { normalUpperTail } from '../../src/stats/distributions/normal.ts';
import { gi, giStar } from '../../src/stats/gi-star.ts';
import { counts, edges, reference } from './mst-fixture.ts';

const worst = (got: Float64Array, column: string): number =>
  reference().reduce((most, row, i) => Math.max(most, Math.abs(got[i]! - row[column]!)), 0);

describe.each(['k1', 'k2'] as const)('850 cells against R spdep, %s', (ring) => {
  it('gives the same Gi*', () => {
    expect(worst(giStar(counts(), edges(ring, true)), `gistar_z_${ring}`)).toBeLessThan(1e-10);
  });

  it('gives the same Gi', () => {
    expect(worst(gi(counts(), edges(ring, false)), `gi_z_${ring}`)).toBeLessThan(1e-10);
  });

  it('gives the same two-sided and upper p after Benjamini-Hochberg', () => {
    const z = giStar(counts(), edges(ring, true));
    expect(worst(adjustedP(z.map((v) => 2 * normalUpperTail(Math.abs(v)))), `gistar_p2_fdr_${ring}`)).toBeLessThan(1e-10);
    expect(worst(adjustedP(z.map(normalUpperTail)), `gistar_pup_fdr_${ring}`)).toBeLessThan(1e-10);
  });
});

/** Cells by hand: everything within a distance, the point itself included. */
function withinBand(points: readonly (readonly [number, number])[], band: number): Adjacency {
  const rows = points.map((a) => points.flatMap((b, j) => (Math.hypot(a[0] - b[0], a[1] - b[1]) <= band ? [j] : [])));
  const offset = [0];
  for (const row of rows) offset.push(offset.at(-1)! + row.length);
  return { offset: Int32Array.from(offset), index: Int32Array.from(rows.flat()) };
}

describe('six points in a distance band of 15', () => {
  const points = [
    [10, 10],
    [20, 10],
    [40, 10],
    [15, 20],
    [30, 20],
    [30, 30],
  ] as const;

  it('gives the published Gi*', () => {
    const expected = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331];
    const z = giStar([2, 3, 3.2, 5, 8, 7], withinBand(points, 15));
    for (const [i, value] of expected.entries()) expect(z[i]).toBeCloseTo(value, 7);
  });

  it('is 0 where nothing varies', () => {
    expect([...giStar([4, 4, 4, 4, 4, 4], withinBand(points, 15))]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
