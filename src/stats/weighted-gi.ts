import { moments } from './gi-star.ts';
import type { WeightRows } from './moran/weight-rows.ts';

/**
 * Gi* or Gi of every place with any weights (Ord & Getis 1995):
 * `z = (sum_j w_ij x_j - W mean) / (s sqrt((n S - W^2) / (n - 1)))`, W = sum_j w_ij, S = sum_j w_ij^2. With `star` the row
 * of a place holds the place itself, and n, mean and s are of all places; without, the place takes part in none of them.
 * A factor that a whole row shares drops out: weights that sum to 1 give the same z as the same weights undivided.
 * Equal to R `spdep::localG`; `gi-star.ts` is the quick form for weights of 1. 0 where nothing varies.
 *
 * Example: values 2, 3, 7 in a row, Gi without the place, weights 1: the middle one has W 2, S 2, n 2: nothing can vary, 0.
 * @param x n values
 * @param rows n rows; with `star` each with the place itself
 */
export function weightedGi(x: ArrayLike<number>, { offset, index, weight }: WeightRows, star: boolean): Float64Array {
  const { mean, variance } = moments(x);
  const n = star ? x.length : x.length - 1;
  return Float64Array.from({ length: x.length }, (_, i) => {
    let [sum, total, squares] = [0, 0, 0];
    for (let k = offset[i]!; k < offset[i + 1]!; k++) {
      const w = weight[k]!;
      sum += w * x[index[k]!]!;
      total += w;
      squares += w * w;
    }
    const away = x[i]! - mean;
    const centre = star ? mean : mean - away / n;
    const spreadOfValues = star ? variance : ((n + 1) * variance - (away * away * (n + 1)) / n) / n;
    const spread = Math.sqrt((spreadOfValues * Math.max(0, n * squares - total * total)) / (n - 1));
    return spread > 1e-12 * Math.abs(total * centre) ? (sum - total * centre) / spread : 0;
  });
}
