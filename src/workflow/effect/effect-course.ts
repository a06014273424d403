import type { EffectCourse } from '../../domain/effect/effect-answer.ts';
import { monthsOf } from '../../domain/time/month.ts';
import { normalQuantile } from '../../stats/effect/normal-quantile.ts';
import { type CellCounts, seriesOf } from './cell-counts.ts';
import type { EffectMonths } from './effect-months.ts';
import type { MeasuredArea } from './measure-effect.ts';

const Z = normalQuantile(0.95);

/**
 * Month by month what happened, what the comparison let expect, and the running total of the difference from the start
 * on. The band around no effect grows with the share of the months after that has passed: the error of the months before
 * counts in full for each of them, that of the months after adds up.
 */
export function effectCourse(
  counts: CellCounts,
  { before, after }: EffectMonths,
  target: Int32Array,
  control: readonly number[],
  { controlCounts, counts: own, difference, trend, length }: MeasuredArea,
): EffectCourse {
  const last = after.at(-1) ?? before.at(-1);
  const months = before[0] === undefined || last === undefined ? [] : monthsOf({ from: before[0], to: last });
  const at = seriesOf(counts, months, target);
  const compared = seriesOf(counts, months, control).map((count) => count / controlCounts.size);
  const isAfter = new Set(after);
  const expected = own.before * length * trend;
  const size = controlCounts.size ** 2;
  const carried = difference.dispersion * (length * Math.max(1, trend)) ** 2 * (own.before + controlCounts.before / size);
  let sum = 0;
  let passed = 0;
  const cumulative: number[] = [];
  const chance: number[] = [];
  months.forEach((month, i) => {
    if (isAfter.has(month)) {
      sum += at[i]! - compared[i]!;
      passed++;
    }
    const share = passed / Math.max(1, after.length);
    cumulative.push(sum);
    chance.push(Z * Math.sqrt(share * difference.dispersion * (expected + controlCounts.after / size) + share ** 2 * carried));
  });
  return { months, target: at, comparison: compared, cumulative, chance };
}
