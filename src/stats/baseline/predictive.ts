import { negativeBinomialUpperTail } from '../distributions/negative-binomial.ts';
import type { Dispersion } from './dispersion.ts';
import type { RatePrior } from './gamma-prior.ts';

/** Variance of a count to come beyond its mean: clumping, swing, and what the history leaves unknown about the rate. */
export function extraVariance(mean: number, prior: RatePrior, events: number, dispersion: Dispersion): number {
  return mean * dispersion.clumping + mean * mean * (dispersion.swing + 1 / (prior.shape + events));
}

/** P(Y >= y) of the negative binomial with that mean and variance. */
export function upperTail(y: number, mean: number, extra: number): number {
  return negativeBinomialUpperTail(y, extra > 0 ? (mean * mean) / extra : Number.POSITIVE_INFINITY, mean);
}
