import { negativeBinomialQuantile } from './distributions/negative-binomial.ts';

/**
 * Bounds between which at least 80 of 100 new counts fall: the 10 % and 90 % points of the negative binomial with this
 * mean and variance; Poisson where the variance does not exceed the mean.
 */
export function predictiveBand(mean: number, variance: number): readonly [low: number, high: number] {
  if (mean <= 0) return [0, 0];
  const size = variance > mean ? (mean * mean) / (variance - mean) : Number.POSITIVE_INFINITY;
  return [negativeBinomialQuantile(0.1, size, mean), negativeBinomialQuantile(0.9, size, mean)];
}

/**
 * How much more counts vary than Poisson counts do: Pearson's chi-square over its degrees of freedom, at least 1;
 * 1 where there are fewer than `least` degrees of freedom to tell.
 * @param fitted expected counts of the same length; entries with nothing expected are passed over
 * @param parameters number of parameters that the fit has used
 */
export function dispersionOf(counts: ArrayLike<number>, fitted: ArrayLike<number>, parameters: number, least = 6): number {
  let chiSquare = 0;
  for (let i = 0; i < counts.length; i++) if (fitted[i]! > 0) chiSquare += (counts[i]! - fitted[i]!) ** 2 / fitted[i]!;
  const freedom = counts.length - parameters;
  return freedom < least ? 1 : Math.max(1, chiSquare / freedom);
}
