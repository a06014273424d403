import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjacency } from '../../src/domain/cell.ts';
import { adjustedP, stepUpThreshold } from '../../src/stats/benjamini-hochberg.ts';
import { randomisationP } from '../../src/stats/exact-p.ts';
import { counts, edges } from './mst-fixture.ts';

describe('850 cells', () => {
  it.each([
    { ring: 'k1', cell100: 0.011324452194, cell425: 0.244153395436, flagged: 80 },
    { ring: 'k2', cell100: 8.312917974508e-6, cell425: 0.104523869113, flagged: 150 },
  ] as const)('gives the golden p on $ring', ({ ring, cell100, cell425, flagged }) => {
    const { p, method } = randomisationP(counts(), edges(ring, true));
    expect(method).toBe('exact');
    expect(Math.abs(p[100]! - cell100)).toBeLessThan(1e-12);
    expect(Math.abs(p[425]! - cell425)).toBeLessThan(1e-12);
    expect(adjustedP(p).filter((q) => q < 0.05)).toHaveLength(flagged);
    expect(p.filter((v) => v <= stepUpThreshold(p, 0.05))).toHaveLength(flagged);
  });

  it('falls back on the normal tail, and says so, where the counts are too large for a table', () => {
    const large = counts().map((count, i) => count * 100_000 + i);
    expect(randomisationP(large, edges('k2', true)).method).toBe('normal');
  });

  it('keeps the precision of chances that no simulation could show', () => {
    const disks = edges('k2', true);
    const centre = 400;
    const disk = disks.index.subarray(disks.offset[centre], disks.offset[centre + 1]);
    expect(disk).toHaveLength(19);
    const { p } = randomisationP(
      counts().map((_, i) => (disk.includes(i) ? 3 : 0)),
      disks,
    );
    let ways = 1;
    for (let j = 1; j <= 19; j++) ways *= j / (850 - 19 + j);
    expect(p[centre]! / ways).toBeCloseTo(1, 10);
  });
});

/** Every subset of the size of the disk, counted by hand. */
function byCounting(x: readonly number[], size: number, sum: number): number {
  let all = 0;
  let atLeast = 0;
  for (let mask = 0; mask < 2 ** x.length; mask++) {
    const chosen = x.filter((_, i) => mask & (1 << i));
    if (chosen.length !== size) continue;
    all++;
    if (chosen.reduce((a, b) => a + b, 0) >= sum) atLeast++;
  }
  return atLeast / all;
}

const ringOf = (n: number): Adjacency => {
  const rows = Array.from({ length: n }, (_, i) => [i - 1, i, i + 1].filter((j) => j >= 0 && j < n));
  const offset = [0];
  for (const row of rows) offset.push(offset.at(-1)! + row.length);
  return { offset: Int32Array.from(offset), index: Int32Array.from(rows.flat()) };
};

describe('any counts', () => {
  it('gives the share of all subsets, for border cells with smaller disks too', () => {
    const small = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })), { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(small, (x) => {
        const disks = ringOf(x.length);
        const { p } = randomisationP(x, disks);
        x.forEach((_, i) => {
          const members = [...disks.index.subarray(disks.offset[i], disks.offset[i + 1])];
          const sum = members.reduce((total, j) => total + x[j]!, 0);
          expect(p[i]).toBeCloseTo(byCounting(x, members.length, sum), 12);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is no count', () => {
    expect(() => randomisationP([1, 2.5, 0], ringOf(3))).toThrow(RangeError);
    expect(() => randomisationP([1, -2, 0], ringOf(3))).toThrow(RangeError);
  });
});
