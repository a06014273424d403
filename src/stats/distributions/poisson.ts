import { halfDeviance, stirlingError } from './log-gamma.ts';

/** P(Y = y) of a Poisson count with mean `mean` >= 0, y a whole number >= 0 (Loader 2000). */
export function poissonMass(y: number, mean: number): number {
  if (mean === 0) return y === 0 ? 1 : 0;
  if (y === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(y) - halfDeviance(y, mean)) / Math.sqrt(2 * Math.PI * y);
}

function sumUp(y: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = y + 1; ; k++) {
    term *= mean / k;
    sum += term;
    if (term < sum * 1e-17) return sum;
  }
}

function sumDown(y: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = y; k >= 1; k--) {
    term *= k / mean;
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** P(Y >= y), keeping relative precision however small it is. */
export function poissonUpperTail(y: number, mean: number): number {
  if (y <= 0) return 1;
  if (mean === 0) return 0;
  if (y === 1) return -Math.expm1(-mean);
  if (y > mean) return poissonMass(y, mean) * sumUp(y, mean);
  return 1 - poissonMass(y - 1, mean) * sumDown(y - 1, mean);
}

/** P(Y <= y), keeping relative precision however small it is. */
export function poissonLowerTail(y: number, mean: number): number {
  if (y < 0) return 0;
  if (mean === 0) return 1;
  if (y < mean) return poissonMass(y, mean) * sumDown(y, mean);
  return 1 - poissonMass(y + 1, mean) * sumUp(y + 1, mean);
}
