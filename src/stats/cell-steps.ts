import { CELL_TOO_LITTLE, RATIO_LIMITS } from '../domain/analysis.ts';
import type { MonthlySignal } from '../domain/signal.ts';

/** Counts added above and below before a ratio is coloured: a prior Gamma(2, 2) on the relative risk. */
const PRIOR = 2;

/** Relative risk drawn towards 1 where little was expected (posterior mean under a Gamma(2, 2) prior). */
export const smoothedRatio = (count: number, expected: number): number => (count + PRIOR) / (expected + PRIOR);

/** Number of limits that are reached: 0..limits.length. */
export function stepOf(value: number, limits: readonly number[]): number {
  let step = 0;
  while (step < limits.length && value >= limits[step]!) step++;
  return step;
}

/**
 * Colour steps of *Ongewoon*, one per cell: the smoothed ratio of all tested categories; in a flagged
 * cell that of its most unusual category when it is larger, so that a flag is never paler than its cause.
 */
export function unusualSteps(signal: MonthlySignal): Uint8Array {
  const steps = new Uint8Array(signal.count.length);
  for (let i = 0; i < steps.length; i++) {
    if (!signal.enough[i] && signal.count[i] === 0) {
      steps[i] = CELL_TOO_LITTLE;
      continue;
    }
    const own = smoothedRatio(signal.count[i]!, signal.expected[i]!);
    const worst = signal.flagged[i] ? smoothedRatio(signal.categoryCount[i]!, signal.categoryExpected[i]!) : 0;
    steps[i] = stepOf(Math.max(own, worst), RATIO_LIMITS);
  }
  return steps;
}

const SHARES = [0.5, 0.75, 0.9, 0.96, 0.99] as const;

/** Next of 1, 2, 3, 5, 7, 10, 15, 20, 30 ... that is at least `value`. */
function niceLimit(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = [1, 1.5, 2, 3, 5, 7, 10].find((factor) => factor * power >= value && Number.isInteger(factor * power));
  return (step ?? 10) * power;
}

/** Five rising limits for counts, at round numbers near the 50th to 99th percentile of the counts above 0. */
export function busyLimits(count: Float64Array): number[] {
  const positive = count.filter((value) => value > 0).sort();
  const limits: number[] = [];
  for (const share of SHARES) {
    const value = niceLimit(positive[Math.floor(share * (positive.length - 1))] ?? 1);
    const last = limits.at(-1) ?? 0;
    limits.push(value > last ? value : niceLimit(last + 1));
  }
  return limits;
}

/** Colour steps of *Druk*: 0 is below the first limit. */
export const busySteps = (count: Float64Array, limits: readonly number[]): Uint8Array => Uint8Array.from(count, (n) => stepOf(n, limits));
