import { describe, expect, it } from 'vitest';
import { aboveTwoDeviations, plainGiStar } from '../../src/stats/plain-rules.ts';
import { hexArea } from '../fixtures/hex-area.ts';
import { counts, edges, reference } from './mst-fixture.ts';

describe('plainGiStar', () => {
  it.each(['k1', 'k2'] as const)('flags the cells of which R has an upper p after BH of at most 5 %%, %s', (ring) => {
    const flagged = plainGiStar(counts(), edges(ring, true), 0.05);
    const expected = reference().map((row) => (row[`gistar_pup_fdr_${ring}`]! <= 0.05 ? 1 : 0));
    expect([...flagged]).toEqual(expected);
    // stats.md: 112 (k1) and 165 (k2) cells.
    expect(flagged.reduce((sum, flag) => sum + flag, 0)).toBe({ k1: 112, k2: 165 }[ring]);
  });

  it('flags nothing where nothing varies', () => {
    const { disks } = hexArea(10, 10);
    expect(plainGiStar(new Float64Array(100).fill(3), disks, 0.05).includes(1)).toBe(false);
  });
});

describe('aboveTwoDeviations', () => {
  it('is by hand: mean 2, deviation 1, so 4 is not and 5 is', () => {
    const past = [
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    expect([...aboveTwoDeviations([4, 5], past)]).toEqual([0, 1]);
  });

  it('says nothing on one earlier period', () => expect([...aboveTwoDeviations([9], [[1]])]).toEqual([0]));
});
