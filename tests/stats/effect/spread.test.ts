import { describe, expect, it } from 'vitest';
import { ownSpread } from '../../../src/stats/effect/own-spread.ts';
import { placeboSpread } from '../../../src/stats/effect/placebo-spread.ts';
import { smallestVisibleFall } from '../../../src/stats/effect/smallest-visible-fall.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { drawGamma, drawPoisson } from '../../fixtures/simulated-city.ts';

describe('the scatter of the place itself', () => {
  it('is by hand ((2-4)^2 + (6-4)^2) / 4 over 2 degrees of freedom: 1, and 3 times that three times as far off', () => {
    const even = [1, 1];
    const periods = (low: number, high: number) => [
      { count: [low, high], city: even },
      { count: [4, 4], city: even },
    ];
    expect(ownSpread(periods(2, 6))).toBe(1);
    expect(ownSpread(periods(0, 8))).toBe(4);
  });

  it('does not take a season that the city shares for scatter, nor an effect', () => {
    const city = [100, 300, 100, 300];
    expect(ownSpread([{ count: [10, 30, 10, 30], city }])).toBe(1);
    expect(
      ownSpread([
        { count: [20, 20], city: [1, 1] },
        { count: [2, 2], city: [1, 1] },
      ]),
    ).toBe(1);
    expect(ownSpread([{ count: [0, 0], city }])).toBe(1);
  });
});

describe('how much other places change by themselves', () => {
  const draw = (seed: number, shape: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 60 }, () => {
      const one = (): number => drawPoisson(random, 20 * (shape > 0 ? drawGamma(random, shape) : 1));
      return [one(), one()] as const;
    });
  };
  const spread = (shape: number): number =>
    Array.from({ length: 40 }, (_, seed) => placeboSpread({ places: draw(seed, shape), length: 1, trend: 1, level: 20 })).reduce(
      (a, b) => a + b,
    ) / 40;

  it('is about 1 for Poisson counts and about 1 + 20/5 for rates drawn anew from a gamma of shape 5', () => {
    expect(spread(0)).toBeGreaterThan(1);
    expect(spread(0)).toBeLessThan(1.25);
    // Negative binomial: variance 20 + 20^2/5 = 5 times the mean.
    expect(spread(5)).toBeGreaterThan(4);
    expect(spread(5)).toBeLessThan(6);
  });

  it('is not moved by one in fifteen that really changed, and says nothing of fewer than ten places', () => {
    const calm = Array.from({ length: 56 }, (_, i) => [20 + (i % 3), 20 + ((i + 1) % 3)] as const);
    const changed = Array.from({ length: 4 }, () => [20, 90] as const);
    expect(placeboSpread({ places: [...calm, ...changed], length: 1, trend: 1, level: 20 })).toBe(1);
    expect(placeboSpread({ places: changed, length: 1, trend: 1, level: 20 })).toBe(1);
  });

  it('counts the course that all share as no change: all doubled', () => {
    const doubled = Array.from({ length: 30 }, () => [15, 30] as const);
    expect(placeboSpread({ places: doubled, length: 1, trend: 2, level: 15 })).toBe(1);
  });
});

it('a comparison four times as large and twice the scatter, by hand: d^2 = 2 x 1.645^2 (100 - d + 100 + 2 x 400 / 16)', () => {
  const { incidents } = smallestVisibleFall({ treated: 100, control: 400, size: 4, dispersion: 2, power: 0.5 });
  expect(incidents ** 2).toBeCloseTo(2 * 1.6448536269514722 ** 2 * (250 - incidents), 8);
});
