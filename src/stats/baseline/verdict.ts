import type { Baselines } from '../baseline.ts';
import { adjustedP, stepUpThreshold } from '../benjamini-hochberg.ts';
import type { CellTests } from './cell-tests.ts';

export interface Verdict {
  readonly alpha: number;
  /** Size of the family: all cells times all tested categories. */
  readonly family: number;
  /** Adjusted p, per category in the order of its tests. */
  readonly q: readonly Float64Array[];
  /** Largest p that is flagged, 0 when none is. */
  readonly threshold: number;
}

/** One Benjamini-Hochberg over all cells times all categories. */
export function judgeTests({ categories }: Baselines, tests: readonly CellTests[], cells: number, alpha: number): Verdict {
  const family = cells * categories.length;
  const all = new Float64Array(tests.reduce((sum, { p }) => sum + p.length, 0));
  let used = 0;
  const starts = tests.map(({ p }) => {
    const start = used;
    all.set(p, start);
    used += p.length;
    return start;
  });
  const q = adjustedP(all, family);
  return {
    alpha,
    family,
    q: tests.map(({ p }, position) => q.subarray(starts[position]!, starts[position]! + p.length)),
    threshold: stepUpThreshold(all, alpha, family),
  };
}
