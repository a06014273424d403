import { lengthOf, type Month, month, monthOfYear, type Period, yearOf } from '../time/month.ts';
import type { YearLine } from './trend-table.ts';

/** Counts of every year added up month by month; years that do not begin in the data are left out. */
export function yearLines(from: Month, count: ArrayLike<number>, known: Period): YearLine[] {
  const lines: YearLine[] = [];
  for (let year = yearOf(known.from); year <= yearOf(known.to); year++) {
    if (month(year, 1) < known.from) continue;
    const months = year === yearOf(known.to) ? monthOfYear(known.to) : 12;
    const total: number[] = [];
    for (let i = 0; i < months; i++) total.push((total.at(-1) ?? 0) + (count[month(year, i + 1) - from] ?? 0));
    lines.push({ year, total });
  }
  return lines;
}

/** A dense series from the first to the last month, zeros filled in. */
export function denseMonths(
  period: Period,
  months: ArrayLike<number>,
  n: ArrayLike<number>,
  isWanted: (at: number) => boolean,
): Float64Array {
  const counts = new Float64Array(Math.max(0, lengthOf(period)));
  for (let i = 0; i < months.length; i++) {
    const at = months[i]! - period.from;
    if (at >= 0 && at < counts.length && isWanted(i)) counts[at]! += n[i]!;
  }
  return counts;
}
