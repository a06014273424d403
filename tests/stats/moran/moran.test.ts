import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { globalMoran, localMoran } from '../../../src/stats/moran/moran.ts';
import { equalWeights, sharedWeights } from '../../../src/stats/moran/weight-rows.ts';
import { goldenJson } from '../golden-json.ts';
import { counts, edges, reference } from '../mst-fixture.ts';

interface Golden {
  readonly ring: 'k1' | 'k2';
  readonly style: 'W' | 'B';
  readonly index: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

describe.each(goldenJson<Golden[]>('moran/global.json'))('global Moran equals spdep, $ring $style', (golden) => {
  it('in value, mean, variance, z and p', () => {
    const weigh = golden.style === 'W' ? sharedWeights : equalWeights;
    const got = globalMoran(counts(), weigh(edges(golden.ring, false)));
    for (const key of ['index', 'expected', 'variance', 'z', 'p'] as const) expect(Math.abs(got[key] - golden[key])).toBeLessThan(1e-9);
  });
});

/** The text column `moran_quad_k` of the reference table. */
function quadrants(ring: string): string[] {
  const path = new URL('../../golden/gi-star/mst_res9_reference.csv', import.meta.url);
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const column = header!.split(',').indexOf(`moran_quad_${ring}`);
  return lines.map((line) => line.split(',')[column]!.toLowerCase());
}

describe.each(['k1', 'k2'] as const)('local Moran of 850 cells equals spdep, %s', (ring) => {
  const got = localMoran(counts(), sharedWeights(edges(ring, false)));
  const columns = { I: got.index, E: got.expected, V: got.variance, z: got.z, p: got.p };

  it.each(Object.entries(columns))('%s', (name, values) => {
    const worst = reference().reduce((most, row, i) => Math.max(most, Math.abs(values[i]! - row[`moran_${name}_${ring}`]!)), 0);
    expect(worst).toBeLessThan(1e-10);
  });

  it('quadrant', () => expect(got.quadrant).toEqual(quadrants(ring)));
});
