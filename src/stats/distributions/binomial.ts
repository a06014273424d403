import { halfDeviance, stirlingError } from './log-gamma.ts';

/** P(X = x) of x successes in n trials with chance p (Loader 2000). */
export function binomialMass(x: number, n: number, p: number): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return p ** n;
  const log = stirlingError(n) - stirlingError(x) - stirlingError(n - x) - halfDeviance(x, n * p) - halfDeviance(n - x, n * (1 - p));
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}

/** Sum of the masses of x, x + step, x + 2 step, ... relative to that of x, going away from the mean. */
function sumAway(x: number, n: number, odds: number, step: 1 | -1): number {
  let term = 1;
  let sum = 1;
  for (let k = x; step === 1 ? k < n : k > 0; k += step) {
    term *= step === 1 ? (odds * (n - k)) / (k + 1) : k / (odds * (n - k + 1));
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** P(X >= x), keeping relative precision however small it is. */
export function binomialUpperTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  if (x > n || p === 0) return 0;
  if (p === 1) return 1;
  const odds = p / (1 - p);
  if (x > n * p) return binomialMass(x, n, p) * sumAway(x, n, odds, 1);
  return 1 - binomialMass(x - 1, n, p) * sumAway(x - 1, n, odds, -1);
}

/** Two-sided exact p: the chance of every outcome that is at most as likely as x, as R `binom.test` counts it. */
export function binomialTwoSided(x: number, n: number, p: number): number {
  if (n === 0) return 1;
  const mean = n * p;
  if (x === mean) return 1;
  const limit = binomialMass(x, n, p) * (1 + 1e-7);
  const isRare = (k: number): boolean => binomialMass(k, n, p) <= limit;
  // Away from the mean masses fall, so the outcomes on the other side that count are those beyond one point.
  if (x < mean) {
    const from = firstWhere(Math.ceil(mean), n + 1, isRare);
    return Math.min(1, binomialUpperTail(n - x, n, 1 - p) + binomialUpperTail(from, n, p));
  }
  const upTo = -firstWhere(-Math.floor(mean), 1, (k) => isRare(-k));
  return Math.min(1, binomialUpperTail(x, n, p) + (upTo < 0 ? 0 : binomialUpperTail(n - upTo, n, 1 - p)));
}

/** The first whole number from `from` on for which it holds, `end` when for none; once it holds it keeps holding. */
function firstWhere(from: number, end: number, holds: (k: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const between = Math.floor((low + high) / 2);
    if (holds(between)) high = between;
    else low = between + 1;
  }
  return low;
}

function solve(goesAbove: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 100 && high - low > 0; i++) {
    const between = (low + high) / 2;
    if (between === low || between === high) break;
    if (goesAbove(between)) high = between;
    else low = between;
  }
  return (low + high) / 2;
}

/** Clopper-Pearson interval of the chance behind x successes in n trials. */
export function binomialInterval(x: number, n: number, confidence = 0.95): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  const low = x === 0 ? 0 : solve((p) => binomialUpperTail(x, n, p) > tail);
  const high = x === n ? 1 : solve((p) => binomialUpperTail(n - x, n, 1 - p) < tail);
  return [low, high];
}
