import type { Adjacency } from '../domain/cell.ts';

/** Sum of x over the disk of every cell. */
export function diskSums(x: ArrayLike<number>, disks: Adjacency): Float64Array {
  const { offset, index } = disks;
  const cells = offset.length - 1;
  const sums = new Float64Array(cells);
  for (let i = 0; i < cells; i++) {
    let sum = 0;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) sum += x[index[at]!]!;
    sums[i] = sum;
  }
  return sums;
}

/** Mean and (population) variance, in two passes so that large equal counts do not cancel. */
export function moments(x: ArrayLike<number>): { readonly mean: number; readonly variance: number } {
  const n = x.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += x[i]!;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (x[i]! - mean) ** 2;
  return { mean, variance: squares / n };
}

/**
 * Gi* of every cell with binary weights (Ord & Getis 1995):
 * `z = (sum_j x_j - k mean) / (s sqrt((n k - k^2) / (n - 1)))`, j over the k cells of the disk, the cell
 * itself included. Equal to R `spdep::localG` with `include.self`. 0 where nothing varies.
 *
 * Example: (10,10) (20,10) (40,10) (15,20) (30,20) (30,30) with 2, 3, 3.2, 5, 8, 7 and neighbours up to 15 apart: the first has
 * the sum 2 + 3 + 5 of k = 3, z = -1.397; the last one z = 2.024.
 * @param x n values, one per cell
 */
export function giStar(x: ArrayLike<number>, disks: Adjacency): Float64Array {
  const { mean, variance } = moments(x);
  const n = x.length;
  const z = diskSums(x, disks);
  for (let i = 0; i < n; i++) {
    const k = disks.offset[i + 1]! - disks.offset[i]!;
    const spread = Math.sqrt((variance * (n * k - k * k)) / (n - 1));
    z[i] = spread > 0 ? (z[i]! - k * mean) / spread : 0;
  }
  return z;
}

/**
 * Gi of every cell: as Gi*, but the cell itself takes part neither in the sum nor in mean and variance.
 *
 * Example: the same six points: the first has the sum 3 + 5 of k = 2, z = -1.014.
 * @param neighbours without the cell itself
 */
export function gi(x: ArrayLike<number>, neighbours: Adjacency): Float64Array {
  const { mean, variance } = moments(x);
  const n = x.length;
  const others = n - 1;
  const z = diskSums(x, neighbours);
  for (let i = 0; i < n; i++) {
    const k = neighbours.offset[i + 1]! - neighbours.offset[i]!;
    const away = x[i]! - mean;
    const meanOthers = mean - away / others;
    const varianceOthers = (n * variance - (away * away * n) / others) / others;
    const spread = Math.sqrt((varianceOthers * (others * k - k * k)) / (others - 1));
    z[i] = spread > 0 ? (z[i]! - k * meanOthers) / spread : 0;
  }
  return z;
}
