import { gammaQuantile } from '../distributions/gamma.ts';

/** How rates differ between areas: mean and variance of a gamma, per unit of population. */
export interface RateSpread {
  /** Events of all areas together over their population. */
  readonly mean: number;
  /** Variance of the true rates between areas; 0 when they differ no more than chance makes them. */
  readonly variance: number;
}

export interface ShrunkRate {
  /** Count over population. */
  readonly raw: number;
  /** Drawn towards the mean of all areas, the more so the smaller the population. */
  readonly rate: number;
  /** 95 % of what the rate can be, given the count and the other areas. */
  readonly low: number;
  readonly high: number;
  /** Share of the own figure in `rate`, 0 to 1. */
  readonly weight: number;
}

/**
 * Empirical Bayes estimate by moments (Marshall 1991, Applied Statistics 40, 283-294; `EBest` of spdep, family poisson): the mean is
 * sum(n) / sum(x); the variance is that of the raw rates around it, weighted by population, less what Poisson counts add; not below 0.
 * @param counts events per area
 * @param population people (or homes) per area, all above 0
 */
export function rateSpread(counts: ArrayLike<number>, population: ArrayLike<number>): RateSpread {
  const areas = counts.length;
  let [events, people] = [0, 0];
  for (let i = 0; i < areas; i++) {
    events += counts[i]!;
    people += population[i]!;
  }
  if (!(people > 0)) return { mean: 0, variance: 0 };
  const mean = events / people;
  let squares = 0;
  for (let i = 0; i < areas; i++) squares += population[i]! * (counts[i]! / population[i]! - mean) ** 2;
  return { mean, variance: Math.max(0, squares / people - mean / (people / areas)) };
}

/**
 * The rate of one area: that of a gamma with mean m and variance a, updated by the count: (m^2 / a + n) / (m / a + x). With a = 0 every
 * area has the mean.
 *
 * Example: m = 0.01, a = 0.00002, 3 events among 200 people: shape 5 + 3, exposure 500 + 200, rate 8 / 700 = 0.01143 (raw 0.015).
 */
export function shrunkRate(count: number, population: number, { mean, variance }: RateSpread): ShrunkRate {
  const raw = count / population;
  if (!(variance > 0) || mean === 0) return { raw, rate: mean, low: mean, high: mean, weight: 0 };
  const [shape, exposure] = [(mean * mean) / variance, mean / variance];
  const quantile = (p: number): number => gammaQuantile(p, shape + count) / (exposure + population);
  return {
    raw,
    rate: (shape + count) / (exposure + population),
    low: quantile(0.025),
    high: quantile(0.975),
    weight: population / (exposure + population),
  };
}
