import { expect, test } from 'vitest';
import { drawGamma, drawPoisson, drawShares } from '../../scripts/demo-city/draw.ts';
import { seededRandom } from '../../src/stats/random.ts';

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

// A gamma of mean 1 and shape k has variance 1/k.
test.each([0.4, 1.2, 6])('gamma of shape %d', (shape) => {
  const random = seededRandom(7);
  const { mean, variance } = moments(Array.from({ length: 40_000 }, () => drawGamma(random, shape)));
  expect(Math.abs(mean - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance * shape - 1)).toBeLessThan(0.08);
});

test.each([0.3, 5, 90])('Poisson of mean %d', (expected) => {
  const random = seededRandom(7);
  const { mean, variance } = moments(Array.from({ length: 20_000 }, () => drawPoisson(random, expected)));
  expect(Math.abs(mean / expected - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance / expected - 1)).toBeLessThan(0.05);
});

test('shares add up to the total and follow the weights', () => {
  const shares = drawShares(seededRandom(7), 10_000, [1, 0, 3]);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
  expect(shares[1]).toBe(0);
  expect(Math.abs(shares[2]! / shares[0]! - 3)).toBeLessThan(0.2);
});
