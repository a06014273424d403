import { describe, expect, test } from 'vitest';
import { gammaLowerTail, gammaQuantile } from '../../../src/stats/distributions/gamma.ts';
import { rateSpread, shrunkRate } from '../../../src/stats/rates/shrunk-rates.ts';
import { goldenJson } from '../golden-json.ts';

interface Case {
  readonly name: string;
  readonly count: readonly number[];
  readonly population: readonly number[];
  readonly a: number;
  readonly b: number;
  readonly rate: readonly number[];
}

describe.each(goldenJson<Case[]>('rates/ebest.json'))('shrunk rates of $name equal EBest of spdep', ({ count, population, a, b, rate }) => {
  const spread = rateSpread(count, population);
  test('in mean and variance', () => {
    expect(spread.mean).toBeCloseTo(b, 14);
    expect(Math.abs(spread.variance - a)).toBeLessThan(1e-15);
  });
  test('in every area', () => {
    const worst = rate.map((expected, i) => Math.abs(shrunkRate(count[i]!, population[i]!, spread).rate - expected));
    expect(Math.max(...worst)).toBeLessThan(1e-14);
  });
});

test.each(goldenJson<{ p: number; shape: number; x: number }[]>('rates/qgamma.json'))('qgamma($p, $shape)', ({ p, shape, x }) => {
  expect(gammaQuantile(p, shape) / x).toBeCloseTo(1, 9);
  expect(gammaLowerTail(x, shape)).toBeCloseTo(p, 10);
});

test('the worked example: 3 events among 200 people, where the mean is 1 in 100 and the variance 0.00002', () => {
  const found = shrunkRate(3, 200, { mean: 0.01, variance: 0.00002 });
  expect(found.raw).toBeCloseTo(0.015, 12);
  expect(found.rate).toBeCloseTo(8 / 700, 12);
  expect(found.weight).toBeCloseTo(2 / 7, 12);
  // gamma(8) lies for 95 % between 3.4538 and 14.4227 (half of chi-square with 16 degrees: 6.9077 and 28.8454)
  expect(found.low * 700).toBeCloseTo(3.4538, 3);
  expect(found.high * 700).toBeCloseTo(14.4227, 3);
});

test('areas that differ no more than chance all get the mean', () => {
  const spread = rateSpread([3, 2, 4], [1000, 1000, 1000]);
  expect(spread.variance).toBe(0);
  expect(shrunkRate(4, 1000, spread)).toMatchObject({ rate: 0.003, low: 0.003, high: 0.003, weight: 0 });
});
