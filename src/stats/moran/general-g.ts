import { type Deviate, deviate, weightSums } from './moran.ts';
import type { WeightRows } from './weight-rows.ts';

export interface GeneralG extends Deviate {
  readonly index: number;
  readonly expected: number;
}

/**
 * The general G of Getis & Ord (1992): `G = sum_ij w_ij x_i x_j / sum_{i != j} x_i x_j`, whether large values lie together,
 * with mean and variance when the values are dealt out again. For values of at least 0. Cells without neighbours do not count.
 * Equal to R `spdep::globalG.test`.
 *
 * Example: 1, 2, 3, 7, 8, 9 in a row, weights 1: 2 (2 + 6 + 21 + 56 + 72) / (900 - 208) = 0.454, expected 10 / 30.
 */
export function generalG(x: ArrayLike<number>, weights: WeightRows): GeneralG {
  const { offset, index, weight } = weights;
  const { s0, s1, s2, alone } = weightSums(weights);
  let cross = 0;
  const m = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (offset[i] === offset[i + 1]) continue;
    for (let power = 0; power < 4; power++) m[power]! += x[i]! ** (power + 1);
    for (let k = offset[i]!; k < offset[i + 1]!; k++) cross += weight[k]! * x[i]! * x[index[k]!]!;
  }
  const [m1, m2, m3, m4] = m as [number, number, number, number];
  const n = x.length - alone;
  const square = s0 * s0;
  const value = cross / (m1 * m1 - m2);
  const expected = s0 / (n * (n - 1));
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * square;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * square);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * square);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * square;
  const b4 = s1 - s2 + square;
  const top = b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4;
  const variance = top / ((m1 * m1 - m2) ** 2 * n * (n - 1) * (n - 2) * (n - 3)) - expected * expected;
  return { index: value, expected, ...deviate(value - expected, variance) };
}
