import { describe, expect, it } from 'vitest';
import { mannKendall, senSlope } from '../../../src/stats/emerging/mann-kendall.ts';
import { goldenTable } from '../csv.ts';

const series = goldenTable('mann-kendall/mst_res9_monthly24.csv').map((row) => Array.from({ length: 24 }, (_, m) => row[`m${m}`]!));
const expected = goldenTable('mann-kendall/mst_res9_mannkendall.csv');

describe('850 series of 24 months against R', () => {
  it('gives the same S, variance, z and p', () => {
    expect(series.length).toBe(850);
    for (const [i, row] of expected.entries()) {
      const got = mannKendall(series[i]!);
      expect(got.s).toBe(row['S']);
      expect(Math.abs(got.variance - row['V']!)).toBeLessThan(1e-9);
      expect(Math.abs(got.z - row['z']!)).toBeLessThan(1e-12);
      expect(Math.abs(got.p - row['p']!)).toBeLessThan(1e-12);
    }
  });

  it('gives the tau-b of cor.test', () => {
    const known = expected.flatMap((row, i) =>
      Number.isFinite(row['tau_b']) ? [[mannKendall(series[i]!).tau, row['tau_b']!] as const] : [],
    );
    expect(known.length).toBeGreaterThan(700);
    for (const [got, tau] of known) expect(Math.abs(got - tau)).toBeLessThan(1e-12);
  });
});

it('is 1, 2, 2, 4 by hand: S 5, V 138/18, z 4 / sqrt V', () => {
  const got = mannKendall([1, 2, 2, 4]);
  expect(got.s).toBe(5);
  expect(got.variance).toBeCloseTo(138 / 18, 12);
  expect(got.z).toBeCloseTo(4 / Math.sqrt(138 / 18), 12);
});

it('says nothing where nothing varies', () => {
  expect(mannKendall([3, 3, 3, 3])).toMatchObject({ s: 0, z: 0, p: 1 });
});

it('has the slope of Sen by hand: of 1, 2, 2, 4 the slopes 1, 1/2, 1, 0, 1, 2 have median 1', () => {
  expect(senSlope([1, 2, 2, 4])).toBe(1);
  expect(senSlope([5, 3])).toBe(-2);
  expect(senSlope([5])).toBeNaN();
});
