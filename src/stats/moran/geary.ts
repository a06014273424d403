import { moments } from '../gi-star.ts';
import { type Deviate, deviate, weightSums } from './moran.ts';
import type { WeightRows } from './weight-rows.ts';

export interface GlobalGeary extends Deviate {
  /** 1 without a pattern, below 1 where neighbours are alike. */
  readonly ratio: number;
  readonly expected: 1;
  readonly normality: Deviate;
}

/**
 * Geary's C: `C = (n - 1) / (2 S0) sum_ij w_ij (x_i - x_j)^2 / sum_i d_i^2`, with its variance when the values are dealt out
 * again and under `normality` (Cliff & Ord 1981). z is (1 - C) / sd, so that above 0 neighbours are alike. Equal to R
 * `spdep::geary.test`. Cells without neighbours do not count in n; spdep leaves them out of some terms of the variance only,
 * so that with such cells it differs in the second digit.
 *
 * Example: 1, 2, 3, 7, 8, 9 in a row, weights that sum to 1: squares 1, 1, 8.5, 8.5, 1, 1, C = 5 / 12 x 21 / 58 = 0.151.
 */
export function globalGeary(x: ArrayLike<number>, weights: WeightRows): GlobalGeary {
  const { offset, index, weight } = weights;
  const { mean } = moments(x);
  const { s0, s1, s2, alone } = weightSums(weights);
  let [steps, squares, fourths] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const d = x[i]! - mean;
    squares += d * d;
    fourths += d ** 4;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) steps += weight[k]! * (x[i]! - x[index[k]!]!) ** 2;
  }
  const n = x.length - alone;
  const ratio = ((n - 1) / (2 * s0)) * (steps / squares);
  const kurtosis = (x.length * fourths) / (squares * squares);
  const top =
    (n - 1) * s1 * (n * n - 3 * n + 3 - kurtosis * (n - 1)) -
    ((n - 1) * s2 * (n * n + 3 * n - 6 - kurtosis * (n * n - n + 2))) / 4 +
    s0 * s0 * (n * n - 3 - kurtosis * (n - 1) ** 2);
  const dealt = top / (n * (n - 2) * (n - 3) * s0 * s0);
  const normal = ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
  return { ratio, expected: 1, ...deviate(1 - ratio, dealt), normality: deviate(1 - ratio, normal) };
}
