import { normalUpperTail } from '../distributions/normal.ts';
import { moments } from '../gi-star.ts';
import type { WeightRows } from './weight-rows.ts';

export interface GlobalMoran {
  readonly index: number;
  readonly expected: number;
  /** Under randomisation. */
  readonly variance: number;
  readonly z: number;
  /** One-sided: like next to like. */
  readonly p: number;
  /** Variance, z and p when the values are draws from one normal distribution, as older tables have them. */
  readonly normality: Deviate;
}

/** How far a statistic lies from what it is without any pattern. */
export interface Deviate {
  readonly variance: number;
  readonly z: number;
  /** One-sided, upper. */
  readonly p: number;
}

export function deviate(distance: number, variance: number): Deviate {
  const z = distance / Math.sqrt(variance);
  return { variance, z, p: normalUpperTail(z) };
}

/**
 * Moran's I: `I = (n / S0) sum_ij w_ij d_i d_j / sum_i d_i^2`, d = deviation from the mean, with its variance when the
 * values are dealt out again, and under `normality` (Cliff & Ord 1981). Equal to R `spdep::moran.test(randomisation = TRUE)`
 * and `FALSE`. Cells without neighbours do not count in n (`adjust.n`).
 *
 * Example: 1, 2, 3, 7, 8, 9 in a row, weights that sum to 1: I = 0.759, expected -0.2, z = 2.151.
 */
export function globalMoran(x: ArrayLike<number>, weights: WeightRows): GlobalMoran {
  const { offset, index, weight } = weights;
  const { mean } = moments(x);
  const { s0, s1, s2, alone } = weightSums(weights);
  let cross = 0;
  let squares = 0;
  let fourths = 0;
  for (let i = 0; i < x.length; i++) {
    const d = x[i]! - mean;
    squares += d * d;
    fourths += d ** 4;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) cross += weight[k]! * d * (x[index[k]!]! - mean);
  }
  const n = x.length - alone;
  const value = (n / s0) * (cross / squares);
  const expected = -1 / (n - 1);
  const kurtosis = (x.length * fourths) / (squares * squares);
  const top = n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 * s0) - kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 * s0);
  const dealt = top / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected * expected;
  const normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1)) - expected * expected;
  return { index: value, expected, ...deviate(value - expected, dealt), normality: deviate(value - expected, normal) };
}

/** Sums of the weights that the variances of global statistics rest on, and the cells without neighbours. */
export function weightSums({ offset, index, weight }: WeightRows): { s0: number; s1: number; s2: number; alone: number } {
  const n = offset.length - 1;
  const into = new Float64Array(n);
  const out = new Float64Array(n);
  const back = new Map<number, number>();
  let s0 = 0;
  let alone = 0;
  for (let i = 0; i < n; i++) {
    if (offset[i] === offset[i + 1]) alone++;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) {
      const w = weight[k]!;
      s0 += w;
      out[i]! += w;
      into[index[k]!]! += w;
      back.set(i * n + index[k]!, w);
    }
  }
  // S1 = 1/2 sum_ij (w_ij + w_ji)^2 = sum w_ij^2 + sum w_ij w_ji
  let s1 = 0;
  for (let i = 0; i < n; i++) {
    for (let k = offset[i]!; k < offset[i + 1]!; k++) s1 += weight[k]! * (weight[k]! + (back.get(index[k]! * n + i) ?? 0));
  }
  const s2 = out.reduce((sum, w, i) => sum + (w + into[i]!) ** 2, 0);
  return { s0, s1, s2, alone };
}

export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

export interface LocalMoran {
  readonly index: Float64Array;
  readonly expected: Float64Array;
  /** Under conditional randomisation: the value of the cell itself stays. */
  readonly variance: Float64Array;
  readonly z: Float64Array;
  /** Two-sided. */
  readonly p: Float64Array;
  readonly quadrant: readonly Quadrant[];
}

/**
 * Mean and variance of local Moran's I when all values are dealt out again, that of the cell itself too (Anselin 1995);
 * equal to R `spdep::localmoran(conditional = FALSE)`.
 */
export function totalMoran(x: ArrayLike<number>, { offset, weight }: WeightRows): Pick<LocalMoran, 'expected' | 'variance'> {
  const n = x.length;
  const { mean, variance: m2 } = moments(x);
  let fourths = 0;
  for (let i = 0; i < n; i++) fourths += (x[i]! - mean) ** 4 / n;
  const b2 = fourths / (m2 * m2);
  const [expected, variance] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const own = weight.subarray(offset[i], offset[i + 1]);
    const sum = own.reduce((a, w) => a + w, 0);
    const squares = own.reduce((a, w) => a + w * w, 0);
    expected[i] = -sum / (n - 1);
    const others = ((sum * sum - squares) * (2 * b2 - n)) / ((n - 1) * (n - 2));
    variance[i] = (squares * (n - b2)) / (n - 1) + others - expected[i]! ** 2;
  }
  return { expected, variance };
}

/**
 * Local Moran's I: `I_i = d_i / m2 sum_j w_ij d_j`, m2 = sum d^2 / n (Anselin 1995), with mean and variance when the
 * other values are dealt out again around the cell (Sokal, Oden & Thomson 1998). Equal to R
 * `spdep::localmoran(conditional = TRUE)`. z is NaN where a cell lies on
 * the mean. Example: the first of 1, 2, 3, 7, 8, 9 in a row lies low beside low, I = (-4 x -3) / 9.667 = 1.241. The quadrant says whether the cell and its neighbours lie above the mean of all cells and of all neighbourhoods.
 */
export function localMoran(x: ArrayLike<number>, weights: WeightRows): LocalMoran {
  const { offset, index, weight } = weights;
  const n = x.length;
  const { mean, variance: m2 } = moments(x);
  const result = { index: new Float64Array(n), expected: new Float64Array(n), variance: new Float64Array(n) };
  const lag = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let squares = 0;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) {
      lag[i]! += weight[k]! * (x[index[k]!]! - mean);
      sum += weight[k]!;
      squares += weight[k]! ** 2;
    }
    const d = x[i]! - mean;
    result.index[i] = (d / m2) * lag[i]!;
    result.expected[i] = (-d * d * sum) / ((n - 1) * m2);
    const spread = ((squares - (sum * sum) / (n - 1)) * n) / (n - 2);
    result.variance[i] = (d / m2) ** 2 * spread * (m2 - (d * d) / (n - 1));
  }
  const z = result.index.map((value, i) => (value - result.expected[i]!) / Math.sqrt(result.variance[i]!));
  const middle = moments(lag).mean;
  const quadrant = Array.from({ length: n }, (_, i): Quadrant => `${x[i]! > mean ? 'high' : 'low'}-${lag[i]! > middle ? 'high' : 'low'}`);
  return { ...result, z, p: z.map((v) => Math.min(1, 2 * normalUpperTail(Math.abs(v)))), quadrant };
}
