import { binomialInterval, binomialTwoSided } from './distributions/binomial.ts';

export interface CountChange {
  /** Exact, two-sided, given the sum. */
  readonly p: number;
  /** after / before per unit of exposure; NaN when both are 0. */
  readonly ratio: number;
  /** 95 % interval of the ratio, high is Infinity when `before` is 0. */
  readonly interval: readonly [low: number, high: number];
  /** 2 (sqrt after - sqrt before), for quick reading: its SD is sqrt 2. */
  readonly z: number;
}

/**
 * Did a count change beyond chance? Given the sum of two Poisson counts, the later one is binomial;
 * p is the exact test of that (R `binom.test`), the interval is Clopper-Pearson turned into a ratio.
 * `exposure` is the length of both periods when they differ. 276 -> 227: p 0.0322.
 */
export function countChange(
  before: number,
  after: number,
  exposure: { readonly before: number; readonly after: number } = { before: 1, after: 1 },
): CountChange {
  const total = before + after;
  const share = exposure.after / (exposure.before + exposure.after);
  const perExposure = exposure.before / exposure.after;
  const asRatio = (chance: number): number => (chance / (1 - chance)) * perExposure;
  const [low, high] = total === 0 ? [0, 1] : binomialInterval(after, total);
  return {
    p: binomialTwoSided(after, total, share),
    ratio: (after / before) * perExposure,
    interval: [asRatio(low), asRatio(high)],
    z: 2 * (Math.sqrt(after) - Math.sqrt(before)),
  };
}
