import { describe, expect, it } from 'vitest';
import { gi, giStar } from '../../src/stats/gi-star.ts';
import { globalMoran } from '../../src/stats/moran/moran.ts';
import { equalWeights, sharedWeights, type WeightRows } from '../../src/stats/moran/weight-rows.ts';
import { weightedGi } from '../../src/stats/weighted-gi.ts';
import { goldenJson } from './golden-json.ts';
import { counts, edges } from './mst-fixture.ts';

interface Rows {
  readonly neighbours: number[][];
  readonly weights: number[][];
  readonly B: number[];
  readonly W: number[];
}
const golden = goldenJson<{
  values: number[];
  gi: Rows;
  star: Rows;
  moran: { index: number; expected: number; variance: number };
}>('gi-weighted/six-points.json');

function rowsOf({ neighbours, weights }: Rows, style: 'B' | 'W'): WeightRows {
  const offset = [0];
  for (const row of neighbours) offset.push(offset.at(-1)! + row.length);
  const shares = weights.map((row) => row.map((w) => (style === 'W' ? w / row.reduce((a, b) => a + b, 0) : w)));
  return { offset: Int32Array.from(offset), index: Int32Array.from(neighbours.flat()), weight: Float64Array.from(shares.flat()) };
}

describe.each(['gi', 'star'] as const)('six points with weights that fall with distance, %s', (form) => {
  it.each(['B', 'W'] as const)('equal localG of spdep, style %s', (style) => {
    const z = weightedGi(golden.values, rowsOf(golden[form], style), form === 'star');
    for (const [i, expected] of golden[form][style].entries()) expect(Math.abs(z[i]! - expected)).toBeLessThan(1e-9);
  });
});

it("Moran's I takes the same weights, as moran.test of spdep", () => {
  const got = globalMoran(golden.values, rowsOf(golden.gi, 'W'));
  for (const key of ['index', 'expected', 'variance'] as const) expect(got[key]).toBeCloseTo(golden.moran[key], 10);
});

describe('weights of 1, and shares of 1', () => {
  const [disks, others] = [edges('k1', true), edges('k1', false)];
  const far = (a: Float64Array, b: Float64Array): number => a.reduce((most, v, i) => Math.max(most, Math.abs(v - b[i]!)), 0);

  it.each([equalWeights, sharedWeights])('give the Gi* and Gi of the quick form', (weigh) => {
    expect(far(weightedGi(counts(), weigh(disks), true), giStar(counts(), disks))).toBeLessThan(1e-9);
    expect(far(weightedGi(counts(), weigh(others), false), gi(counts(), others))).toBeLessThan(1e-9);
  });

  it('are 0 where nothing varies', () => {
    expect([...weightedGi([4.1, 4.1, 4.1, 4.1, 4.1, 4.1], rowsOf(golden.star, 'B'), true)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
