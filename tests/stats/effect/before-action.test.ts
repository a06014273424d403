import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { beforeMonths } from '../../../src/stats/effect/before-months.ts';
import { bufferRing } from '../../../src/stats/effect/buffer-ring.ts';
import { matchComparison } from '../../../src/stats/effect/matched-comparison.ts';
import { smallestVisibleFall } from '../../../src/stats/effect/smallest-visible-fall.ts';
import { weightedDisplacementDifference } from '../../../src/stats/effect/wdd.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { hexArea } from '../../fixtures/hex-area.ts';
import { drawPoisson } from '../../fixtures/simulated-city.ts';

describe('the smallest visible fall', () => {
  it('is 31.6 of 100 by hand: d^2 = 1.645^2 (400 - d)', () => {
    const { incidents, share, possible } = smallestVisibleFall({ treated: 100, control: 100, power: 0.5 });
    expect(incidents ** 2).toBeCloseTo(1.6448536 ** 2 * (400 - incidents), 3);
    expect(incidents).toBeCloseTo(31.57, 2);
    expect(share).toBeCloseTo(0.3157, 4);
    expect(possible).toBe(true);
  });

  it('lies just on the edge of the interval of the WDD', () => {
    const { incidents } = smallestVisibleFall({ treated: 80, control: 120, length: 0.5, power: 0.5 });
    const { total } = weightedDisplacementDifference({ treated: [80, 40 - incidents], control: [120, 60], time: [1, 0.5] });
    expect(total.interval[1]).toBeCloseTo(0, 6);
  });

  it('is seen in 80 % of simulated actions', () => {
    const random = seededRandom(11);
    const { incidents } = smallestVisibleFall({ treated: 60, control: 90 });
    let seen = 0;
    for (let run = 0; run < 2000; run++) {
      const draw = (mean: number): number => drawPoisson(random, mean);
      const { total } = weightedDisplacementDifference({ treated: [draw(60), draw(60 - incidents)], control: [draw(90), draw(90)] });
      if (total.interval[1] < 0) seen++;
    }
    expect(seen / 2000).toBeGreaterThan(0.76);
    expect(seen / 2000).toBeLessThan(0.84);
  });

  it('says when nothing can be seen', () => {
    expect(smallestVisibleFall({ treated: 4, control: 6 }).possible).toBe(false);
  });
});

describe('the months before', () => {
  it('leave out those that caused the flag', () => {
    const { months, leftOut } = beforeMonths(month(2026, 6), 4, [month(2026, 5), month(2026, 3)]);
    expect(months).toEqual([month(2025, 12), month(2026, 1), month(2026, 2), month(2026, 4)]);
    expect(leftOut).toEqual([month(2026, 3), month(2026, 5)]);
  });

  it('keep a place that was chosen for being high from seeming to fall by itself', () => {
    const random = seededRandom(5);
    const excluded = { with: 0, without: 0 };
    const runs = 500;
    for (let run = 0; run < runs; run++) {
      // 200 equal places of 4 a month; the highest of the last month is acted on, and nothing happens.
      const history = Array.from({ length: 200 }, () => Array.from({ length: 13 }, () => drawPoisson(random, 4)));
      const place = history.reduce((a, b) => (b[5]! > a[5]! ? b : a));
      const other = history.find((row) => row !== place)!;
      const sum = (row: number[], from: number, to: number): number => row.slice(from, to).reduce((a, b) => a + b, 0);
      const falls = (from: number, to: number): boolean => {
        const { total } = weightedDisplacementDifference({
          treated: [sum(place, from, to), sum(place, 7, 7 + to - from)],
          control: [sum(other, from, to), sum(other, 7, 7 + to - from)],
        });
        return total.interval[1] < 0;
      };
      if (falls(3, 6)) excluded.with++;
      if (falls(0, 5)) excluded.without++;
    }
    expect(excluded.with / runs).toBeGreaterThan(0.2);
    expect(excluded.without / runs).toBeLessThan(0.08);
  });
});

describe('the buffer ring', () => {
  it('is 6 cells around one, 18 within two steps, without what is excepted', () => {
    const { neighbours } = hexArea(9, 9);
    expect(bufferRing([40], neighbours, 1)).toHaveLength(6);
    expect(bufferRing([40], neighbours, 2)).toHaveLength(18);
    const [first] = bufferRing([40], neighbours, 1);
    expect(bufferRing([40], neighbours, 2, [first!])).not.toContain(first);
  });
});

describe('the comparison area', () => {
  it('is the one whose months are most alike, by hand', () => {
    const ranked = matchComparison(
      [4, 9, 16],
      [
        [16, 9, 4],
        [4, 9, 25],
        [4, 9, 16],
      ],
    );
    expect(ranked.map((match) => match.candidate)).toEqual([2, 1, 0]);
    expect(ranked[0]).toMatchObject({ distance: 0, correlation: 1 });
    expect(ranked[1]!.distance).toBeCloseTo(1 / 3, 12);
    expect(ranked[2]!.correlation).toBeCloseTo(-1, 12);
  });
});
