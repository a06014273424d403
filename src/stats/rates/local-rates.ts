import type { Adjacency } from '../../domain/cell.ts';

export interface LocalRates {
  /** Drawn towards the mean of the area and its neighbours. */
  readonly rate: Float64Array;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/**
 * Empirical Bayes by moments as `rateSpread`, but every area is drawn towards its own neighbourhood, the area included
 * (Marshall 1991): `m_i = sum n_j / sum x_j`, `a_i = sum x_j (n_j / x_j - m_j)^2 / sum x_j - m_i / mean x_j`, not below 0,
 * `rate = m_i + (n_i / x_i - m_i) a_i / (a_i + m_i / x_i)`. Equal to R `spdep::EBlocal` (`geoda = FALSE`).
 *
 * Example: an area without neighbours has its own rate as mean, and keeps it.
 * @param disks neighbours of every area, itself included
 * @param population all above 0
 */
export function localRates(counts: ArrayLike<number>, population: ArrayLike<number>, { offset, index }: Adjacency): LocalRates {
  const areas = counts.length;
  const sumAround = (i: number, of: (j: number) => number): number => {
    let sum = 0;
    for (let k = offset[i]!; k < offset[i + 1]!; k++) sum += of(index[k]!);
    return sum;
  };
  const people = Float64Array.from({ length: areas }, (_, i) => sumAround(i, (j) => population[j]!));
  const mean = people.map((n, i) => sumAround(i, (j) => counts[j]!) / n);
  const variance = people.map((n, i) => {
    const squares = sumAround(i, (j) => population[j]! * (counts[j]! / population[j]! - mean[j]!) ** 2);
    return Math.max(0, squares / n - mean[i]! / (n / (offset[i + 1]! - offset[i]!)));
  });
  const rate = mean.map((m, i) => {
    const weight = m === 0 ? 0 : variance[i]! / (variance[i]! + m / population[i]!);
    return m + (counts[i]! / population[i]! - m) * weight;
  });
  return { rate, mean, variance };
}
