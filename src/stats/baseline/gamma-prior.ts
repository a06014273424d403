/** How rates differ between places: gamma with this shape and exposure (mean shape / exposure), or all the same. */
export interface RatePrior {
  /** Infinity when places do not differ more than chance makes them. */
  readonly shape: number;
  readonly exposure: number;
  /** Mean events per unit of exposure. */
  readonly rate: number;
}

/**
 * Empirical Bayes by moments over all places: `values` are events in `exposure`, whose variance is
 * `dispersion * mean + mean^2 / shape`.
 */
export function fitPrior(values: Float64Array, exposure: number, dispersion: number): RatePrior {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2;
  const beyond = squares / n - dispersion * mean;
  const rate = mean / exposure;
  if (!(beyond > 0)) return { shape: Number.POSITIVE_INFINITY, exposure: Number.POSITIVE_INFINITY, rate };
  return { shape: (mean * mean) / beyond, exposure: (mean * exposure) / beyond, rate };
}

/** Expected rate of a place with `events` in `exposure`, and the shape of what is still unknown about it. */
export function rateOf(prior: RatePrior, events: number, exposure: number): number {
  return prior.shape === Number.POSITIVE_INFINITY ? prior.rate : (prior.shape + events) / (prior.exposure + exposure);
}
