import { describe, expect, it } from 'vitest';
import { emergingHotspots } from '../../../src/stats/emerging/emerging-hotspots.ts';
import { mannKendall } from '../../../src/stats/emerging/mann-kendall.ts';
import { giStar } from '../../../src/stats/gi-star.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { hexArea } from '../../fixtures/hex-area.ts';

const SIDE = 20;
const { disks } = hexArea(SIDE, SIDE);
const around = (cell: number): number[] => [...disks.index.subarray(disks.offset[cell], disks.offset[cell + 1])];

function city(months: number, change: (counts: Float64Array, month: number) => void): Float64Array[] {
  const random = seededRandom(6);
  return Array.from({ length: months }, (_, month) => {
    const counts = Float64Array.from({ length: SIDE * SIDE }, () => (random() < 0.3 ? 1 : 0));
    change(counts, month);
    return counts;
  });
}

const [NEW, ALWAYS, GROWING] = [5 * SIDE + 5, 12 * SIDE + 5, 8 * SIDE + 14];
const counts = city(12, (x, month) => {
  for (const cell of around(ALWAYS)) x[cell] = 8;
  for (const cell of around(GROWING)) x[cell] = 4 + month;
  if (month === 11) for (const cell of around(NEW)) x[cell] = 9;
});

describe('emergingHotspots', () => {
  const result = emergingHotspots(counts, disks)!;

  it('tells a new place, one that was always busy and one that grows', () => {
    expect(result.classes[NEW]).toBe('new-hot');
    expect(result.classes[GROWING]).toBe('intensifying-hot');
    // Its count stays the same while the city gets busier around it.
    expect(['persistent-hot', 'diminishing-hot']).toContain(result.classes[ALWAYS]);
    expect(result.classes.filter((c) => c === 'none').length).toBeGreaterThan(300);
  });

  it('tests the trend on Gi* itself', () => {
    const z = counts.map((x) => giStar(x, disks)[GROWING]!);
    expect([...result.z.subarray(GROWING * 12, GROWING * 12 + 12)]).toEqual(z);
    expect(result.trendZ[GROWING]).toBe(mannKendall(z).z);
  });

  it('finds the empty middle of a busy city cold', () => {
    const random = seededRandom(2);
    const hollow = Array.from({ length: 12 }, () => {
      const x = Float64Array.from({ length: SIDE * SIDE }, () => 5 + Math.floor(random() * 5));
      for (const cell of around(ALWAYS)) x[cell] = 0;
      return x;
    });
    expect(emergingHotspots(hollow, disks)!.classes[ALWAYS]).toMatch(/-cold$/);
  });

  it('can be stopped', () => expect(emergingHotspots(counts, disks, { shouldStop: () => true })).toBeNull());
});
