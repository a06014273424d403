/**
 * Log likelihood ratio of a block with weight `c` where `m` was expected, given the total `C` (Kulldorff 1997):
 * `c ln(c/m) + (C-c) ln((C-c)/(C-m))`, and 0 where c <= m. The Poisson form conditional on the total
 * and the binomial form are the same.
 */
export function logRatio(c: number, m: number, total: number): number {
  if (c <= m || m >= total) return 0;
  if (m <= 0) return Number.POSITIVE_INFINITY;
  const outside = total - c;
  return c * Math.log(c / m) + (outside > 0 ? outside * Math.log(outside / (total - m)) : 0);
}

/**
 * Smallest weight at which a block with `m` > 0 expected reaches `target` > 0, Infinity when even the whole total does not.
 * Newton's method: the ratio is convex in c, so from the second step on it falls to the answer from above.
 */
export function weightFor(target: number, m: number, total: number): number {
  if (logRatio(total, m, total) < target) return Number.POSITIVE_INFINITY;
  let c = Math.min(total - 1e-12 * total, m + Math.sqrt(2 * target * m * (1 - m / total)));
  for (let step = 0; step < 40; step++) {
    const slope = Math.log(c / m) - Math.log((total - c) / (total - m));
    const next = Math.min(c - (logRatio(c, m, total) - target) / slope, (c + total) / 2);
    if (Math.abs(next - c) < 1e-10 * total) return next;
    c = next;
  }
  return c;
}
