import { halfDeviance, stirlingError } from './log-gamma.ts';
import { poissonUpperTail } from './poisson.ts';

/** From this size on the count is a Poisson count to double precision. */
const POISSON_SIZE = 1e12;

/**
 * P(Y = y) of a negative binomial with real-valued size > 0 and mean >= 0 (variance mean + mean^2/size):
 * Loader's saddle point on the binomial of y + size trials, times size / (size + y).
 */
export function negativeBinomialMass(y: number, size: number, mean: number): number {
  if (mean === 0) return y === 0 ? 1 : 0;
  if (y === 0) return Math.exp(-size * Math.log1p(mean / size));
  const n = y + size;
  const successes = (n * size) / (size + mean);
  const failures = (n * mean) / (size + mean);
  const log = stirlingError(n) - stirlingError(size) - stirlingError(y) - halfDeviance(size, successes) - halfDeviance(y, failures);
  return Math.exp(log) * Math.sqrt(size / (2 * Math.PI * y * n));
}

function sumUp(y: number, size: number, mean: number): number {
  const odds = mean / (size + mean);
  let term = 1;
  let sum = 1;
  for (let k = y; ; k++) {
    const ratio = (odds * (size + k)) / (k + 1);
    term *= ratio;
    sum += term;
    if (ratio < 1 && term < sum * 1e-17 * (1 - ratio)) return sum;
  }
}

function sumDown(y: number, size: number, mean: number): number {
  const odds = mean / (size + mean);
  let term = 1;
  let sum = 1;
  for (let k = y; k >= 1; k--) {
    term *= k / (odds * (size + k - 1));
    sum += term;
  }
  return sum;
}

/** P(Y >= y), keeping relative precision however small it is; size Infinity is the Poisson case. */
export function negativeBinomialUpperTail(y: number, size: number, mean: number): number {
  if (y <= 0) return 1;
  if (mean === 0) return 0;
  if (size >= POISSON_SIZE) return poissonUpperTail(y, mean);
  if (y === 1) return -Math.expm1(-size * Math.log1p(mean / size));
  if (y > mean) return negativeBinomialMass(y, size, mean) * sumUp(y, size, mean);
  return 1 - negativeBinomialMass(y - 1, size, mean) * sumDown(y - 1, size, mean);
}

/** Smallest y with P(Y <= y) >= probability. */
export function negativeBinomialQuantile(probability: number, size: number, mean: number): number {
  const upper = 1 - probability;
  const reached = (y: number): boolean => negativeBinomialUpperTail(y + 1, size, mean) <= upper * (1 + 1e-12);
  let high = 1;
  while (!reached(high)) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const between = Math.floor((low + high) / 2);
    if (reached(between)) high = between;
    else low = between;
  }
  return high;
}
