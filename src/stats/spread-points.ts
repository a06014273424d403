import { normalQuantile } from './effect/normal-quantile.ts';

/** Points of equal chance at which an estimated spread is taken. */
const POINTS = 13;
const NORMAL = Float64Array.from({ length: POINTS }, (_, k) => normalQuantile((k + 0.5) / POINTS));

/**
 * What a spread that was estimated may truly be: `spread df / chi^2_df` at 13 points of equal chance, at least 1. A tail
 * that is averaged over these keeps its level where one that takes the estimate as known is too often small. The
 * chi-square is that of Wilson & Hilferty (1931).
 *
 * Example: spread 2 with 36 degrees of freedom: from 1.3 to 3.4, the middle one 2.04.
 */
export function spreadPoints(spread: number, freedom: number): Float64Array {
  return NORMAL.map((z) => {
    const part = Math.max(1e-3, 1 - 2 / (9 * freedom) + z * Math.sqrt(2 / (9 * freedom))) ** 3;
    return Math.max(1, spread / part);
  });
}
