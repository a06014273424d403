import { describe, expect, it } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import { hypergeometricUpperTail } from '../../src/stats/hypergeometric.ts';
import { monthProfile } from '../../src/stats/month-profile.ts';
import { dispersionOf, predictiveBand } from '../../src/stats/predictive-band.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';

// Expected values: scripts/golden/month-profile.R
const PLACE = [19, 26, 13, 31, 16, 17, 19, 15, 30, 25, 14, 16];
const CITY = [190, 210, 172, 185, 199, 204, 221, 260, 240, 233, 180, 195];
const YEAR = { from: month(2025, 1), to: month(2025, 12) };

describe('monthProfile of one year', () => {
  it('tests a place against the rest of the city with Fisher and Holm, as R does', () => {
    const found = monthProfile({ period: YEAR, place: PLACE, city: CITY });
    const fisher = [
      0.477859254, 0.1062296345, 0.8686059081, 0.0011973718, 0.8262116746, 0.7863679571, 0.7506787883, 0.9938568601, 0.0784886267,
      0.3186900581, 0.8488065606, 0.8010273492,
    ];
    for (const [k, m] of found.entries()) expect(m.p).toBeCloseTo(fisher[k]!, 8);
    expect(found[3]!.pCorrected).toBeCloseTo(0.0143684619, 8);
    expect(found[8]!.pCorrected).toBeCloseTo(0.8633748934, 7);
    expect(found.filter((m) => m.flagged).map((m) => m.monthOfYear)).toEqual([4]);
  });

  it('tests a city against the length of the months, as R does', () => {
    const found = monthProfile({ period: YEAR, place: PLACE, city: null });
    const binomial = [
      0.666003884, 0.050066405, 0.9736616224, 0.0089202103, 0.8772299605, 0.7772653877, 0.666003884, 0.9214047086, 0.0152936253,
      0.1744170973, 0.9366771488, 0.8772299605,
    ];
    for (const [k, m] of found.entries()) expect(m.p).toBeCloseTo(binomial[k]!, 8);
    expect(found[1]!.expected).toBeCloseTo((241 * 28) / 365, 10);
    expect(found[3]!.pCorrected).toBeCloseTo(0.1070425239, 8);
    expect(found.some((m) => m.flagged)).toBe(false);
  });

  it('expects as much as it counts, and gives ratio and interval', () => {
    const found = monthProfile({ period: YEAR, place: PLACE, city: CITY });
    expect(found.reduce((sum, m) => sum + m.expected, 0)).toBeCloseTo(241, 9);
    for (const m of found) {
      expect(m.ratio).toBeCloseTo(m.count / m.expected, 12);
      expect(m.interval[0]).toBeLessThan(m.ratio);
      expect(m.interval[1]).toBeGreaterThan(m.ratio);
      expect(m.band[0]).toBeLessThan(m.expected);
      expect(m.band[1]).toBeGreaterThan(m.expected);
    }
  });
});

describe('monthProfile of other periods', () => {
  it('counts how often a month occurs, and the leap day', () => {
    const period = { from: month(2023, 11), to: month(2025, 2) };
    const found = monthProfile({ period, place: new Array(16).fill(31), city: null });
    expect(found).toHaveLength(12);
    const february = found.find((m) => m.monthOfYear === 2)!;
    expect(february).toMatchObject({ occurrences: 2, count: 62 });
    // 29 + 28 of the 486 days from November 2023 to February 2025.
    expect(february.expected).toBeCloseTo((496 * 57) / 486, 9);
  });

  it('gives only the months that occur', () => {
    const found = monthProfile({ period: { from: month(2026, 9), to: month(2026, 10) }, place: [3, 9], city: null });
    expect(found.map((m) => m.monthOfYear)).toEqual([9, 10]);
  });

  it('says nothing of a place without incidents', () => {
    const found = monthProfile({ period: YEAR, place: new Array(12).fill(0), city: CITY });
    expect(found.every((m) => m.p === 1 && !m.flagged && Number.isNaN(m.ratio))).toBe(true);
  });

  it('refuses a city without the incidents of the place', () => {
    expect(() => monthProfile({ period: YEAR, place: PLACE, city: PLACE.map((n) => n - 1) })).toThrow(RangeError);
  });

  it('flags at most 5 % of ordinary places, also where months vary more than Poisson', () => {
    const random = seededRandom(6);
    const period = { from: month(2023, 1), to: month(2025, 12) };
    const runs = 400;
    for (const shape of [Number.POSITIVE_INFINITY, 4]) {
      let alarms = 0;
      for (let run = 0; run < runs; run++) {
        const place = Array.from({ length: 36 }, () => poisson(random, 8 * gamma(random, shape)));
        const city = place.map((n, i) => n + poisson(random, 200 + 60 * Math.cos((i / 6) * Math.PI)));
        const even = place.map((n) => n + poisson(random, 200));
        if (monthProfile({ period, place, city: even }).some((m) => m.flagged)) alarms++;
        expect(monthProfile({ period, place, city })).toHaveLength(12);
      }
      // The 99 % upper bound of 400 runs at 5 %.
      expect(alarms / runs).toBeLessThan(0.078);
    }
  });
});

describe('the pieces', () => {
  it('hypergeometricUpperTail equals R phyper', () => {
    expect(hypergeometricUpperTail(5, 10, 20, 100)).toBeCloseTo(0.025464546427, 10);
    expect(hypergeometricUpperTail(31, 60, 500, 4060) / 9.78528310696e-14).toBeCloseTo(1, 6);
    expect(hypergeometricUpperTail(1, 3, 10, 100)).toBeCloseTo(0.273469387755, 10);
    expect(hypergeometricUpperTail(0, 3, 10, 100)).toBe(1);
    expect(hypergeometricUpperTail(4, 3, 10, 100)).toBe(0);
  });

  it('dispersionOf equals that of R glm(family = quasipoisson)', () => {
    const y = [4, 9, 2, 7, 12, 5, 3, 8, 6, 10, 5, 7, 8, 3, 6, 9, 5, 11, 7, 2, 9, 6, 4, 8, 5, 7, 1, 12, 9, 4, 6, 5, 8, 3, 7, 10];
    const fitted = y.map((_, i) => (y[i % 12]! + y[(i % 12) + 12]! + y[(i % 12) + 24]!) / 3);
    expect(dispersionOf(y, fitted, 12)).toBeCloseTo(1.2004240121, 7);
    expect(dispersionOf([3, 30], [10, 10], 1)).toBe(1);
  });

  it('predictiveBand gives the 10 % and 90 % points of R qnbinom and qpois', () => {
    expect(predictiveBand(8, 14)).toEqual([4, 13]);
    expect(predictiveBand(8, 8)).toEqual([5, 12]);
    expect(predictiveBand(0, 0)).toEqual([0, 0]);
  });
});

function poisson(random: Random, mean: number): number {
  let n = -1;
  for (let left = mean; left > 0; n++) left += Math.log(1 - random());
  return Math.max(0, n);
}

/** Mean 1, variance 1 / shape, for a whole shape. */
function gamma(random: Random, shape: number): number {
  if (shape === Number.POSITIVE_INFINITY) return 1;
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - random());
  return sum / shape;
}
