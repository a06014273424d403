import type { Baseline, Baselines } from '../baseline.ts';
import { adjustedP, stepUpThreshold } from '../benjamini-hochberg.ts';
import type { CellTests } from './cell-tests.ts';

export interface Verdict {
  readonly alpha: number;
  /** Size of the family: all cells times all tested categories. */
  readonly family: number;
  /** Adjusted p, per category in the order of its tests. */
  readonly q: readonly Float64Array[];
  /** Largest p that is flagged in a place that was not hot already, 0 when none is. */
  readonly threshold: number;
}

/** How much more a place counts that was hot in the last month of history. */
const HOT_WEIGHT = 100;

/**
 * One Benjamini-Hochberg over all cells times all categories, with weights (Genovese, Roeder & Wasserman
 * 2006): a place that was hot last month is more likely to be hot now. The weights are known before the
 * period begins and are 1 on average, so the false discovery rate stays what it was.
 */
export function judgeTests({ categories }: Baselines, tests: readonly CellTests[], cells: number, alpha: number): Verdict {
  const family = cells * categories.length;
  const hot = categories.reduce((sum, baseline) => sum + baseline.hot.reduce((total, one) => total + one, 0), 0);
  const hotWeight = Math.min(HOT_WEIGHT, family / (2 * Math.max(1, hot)));
  const weight = hot > 0 ? (family - hot * hotWeight) / (family - hot) : 1;
  const all = new Float64Array(tests.reduce((sum, { p }) => sum + p.length, 0));
  const parts = weighted(categories, tests, all, weight, hotWeight);
  const q = adjustedP(all, family);
  return {
    alpha,
    family,
    q: parts.map(([from, to]) => q.subarray(from, to)),
    threshold: stepUpThreshold(all, alpha, family) * weight,
  };
}

function weighted(
  categories: readonly Baseline[],
  tests: readonly CellTests[],
  all: Float64Array,
  weight: number,
  hotWeight: number,
): (readonly [from: number, to: number])[] {
  let used = 0;
  return tests.map(({ cell, p }, position) => {
    const { hot } = categories[position]!;
    const from = used;
    for (let i = 0; i < p.length; i++) all[used++] = Math.min(1, p[i]! / (hot[cell[i]!] ? hotWeight : weight));
    return [from, used];
  });
}
