import { logGamma } from './distributions/log-gamma.ts';

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * P(X >= x) for the number of marked things among `drawn` taken without replacement from `all`, of which `marked` are
 * marked: Fisher's exact one-sided p. Equal to R `phyper(x - 1, marked, all - marked, drawn, lower.tail = FALSE)`.
 */
export function hypergeometricUpperTail(x: number, marked: number, drawn: number, all: number): number {
  const least = Math.max(0, drawn - (all - marked));
  const most = Math.min(marked, drawn);
  if (x <= least) return 1;
  if (x > most) return 0;
  let term = Math.exp(logChoose(marked, x) + logChoose(all - marked, drawn - x) - logChoose(all, drawn));
  let sum = term;
  for (let k = x; k < most; k++) {
    term *= ((marked - k) * (drawn - k)) / ((k + 1) * (all - marked - drawn + k + 1));
    sum += term;
  }
  return Math.min(1, sum);
}
