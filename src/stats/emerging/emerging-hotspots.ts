import type { Adjacency } from '../../domain/cell.ts';
import { adjustedP } from '../benjamini-hochberg.ts';
import { randomisationP } from '../exact-p.ts';
import { giStar } from '../gi-star.ts';
import { type EmergingClass, emergingClass } from './emerging-class.ts';
import { mannKendall } from './mann-kendall.ts';

export interface EmergingHotspots {
  readonly classes: readonly EmergingClass[];
  /** Per cell `step[cell * steps + t]`: 1 hot, -1 cold, 0 neither. */
  readonly step: Int8Array;
  /** Gi* in the same order. */
  readonly z: Float64Array;
  /** Per cell z and two-sided p of the Mann-Kendall trend in its Gi*. */
  readonly trendZ: Float64Array;
  readonly trendP: Float64Array;
}

export interface EmergingOptions {
  /** False discovery rate per step and side, 0.05 when left out. */
  readonly alpha?: number;
  /** Two-sided level of the trend, 0.05 when left out. */
  readonly trendAlpha?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/**
 * Emerging hot spots: each step (month) is tested on its own by Gi* with the exact p of total randomisation and
 * Benjamini-Hochberg over the cells, for hot and for cold; the trend of Gi* is tested by Mann-Kendall without lag; each
 * cell gets one of 17 classes (`emerging-class.ts`). Says where it is busy or quiet compared with the rest of the city
 * in the same month, not what is unusual there.
 *
 * Example: a cell and its neighbours with 9 incidents each in the last of 12 months, 0 or 1 elsewhere: `new-hot`.
 * @param counts per step n whole numbers, oldest first
 * @param disks the cell itself included
 * @returns null when stopped
 */
export function emergingHotspots(
  counts: readonly ArrayLike<number>[],
  disks: Adjacency,
  options: EmergingOptions = {},
): EmergingHotspots | null {
  const { alpha = 0.05, trendAlpha = 0.05, onProgress, shouldStop } = options;
  const cells = disks.offset.length - 1;
  const steps = counts.length;
  const step = new Int8Array(cells * steps);
  const z = new Float64Array(cells * steps);
  for (const [t, x] of counts.entries()) {
    if (shouldStop?.()) return null;
    onProgress?.(t, steps);
    const score = giStar(x, disks);
    const hot = adjustedP(randomisationP(x, disks).p);
    const cold = adjustedP(lowerTail(x, disks));
    for (let i = 0; i < cells; i++) {
      z[i * steps + t] = score[i]!;
      step[i * steps + t] = hot[i]! <= alpha ? 1 : cold[i]! <= alpha ? -1 : 0;
    }
  }
  onProgress?.(steps, steps);
  return { step, z, ...classify(step, z, cells, trendAlpha) };
}

/** The chance of so few in a disk is that of so many when every count is turned round: x becomes max - x. */
function lowerTail(x: ArrayLike<number>, disks: Adjacency): Float64Array {
  let most = 0;
  for (let i = 0; i < x.length; i++) most = Math.max(most, x[i]!);
  return randomisationP(
    Float64Array.from(x, (value) => most - value),
    disks,
  ).p;
}

function classify(step: Int8Array, z: Float64Array, cells: number, alpha: number): Pick<EmergingHotspots, 'classes' | 'trendZ' | 'trendP'> {
  const steps = step.length / cells;
  const trendZ = new Float64Array(cells);
  const trendP = new Float64Array(cells);
  const classes = Array.from({ length: cells }, (_, i) => {
    const [from, to] = [i * steps, (i + 1) * steps];
    const trend = mannKendall(z.subarray(from, to));
    trendZ[i] = trend.z;
    trendP[i] = trend.p;
    return emergingClass(step.subarray(from, to), trend.p < alpha ? Math.sign(trend.s) : 0);
  });
  return { classes, trendZ, trendP };
}
