import { addMonths, lengthOf, type Month, month, type Period, yearOf } from '../time/month.ts';

/**
 * Which months of each year are put side by side. `toDate`: January up to the last month of the filter.
 * `period`: the months of the filter. `own`: from a month to a month; December to February begins in the year before.
 */
export type TrendSpan = 'toDate' | 'period' | 'own';

export interface TrendMonths {
  readonly span: TrendSpan;
  /** Months of the year, 1 to 12, for `own`. */
  readonly own: { readonly from: number; readonly to: number };
  /** Years that are chosen, by the year in which the months end; null is the last five. */
  readonly years: readonly number[] | null;
}

export interface TrendColumn {
  /** Year in which the months end. */
  readonly year: number;
  readonly period: Period;
}

const YEAR = 12;
const YEARS_SHOWN = 5;

/** The months of the last column: never more than twelve, so that no month counts in two columns. */
export function lastColumn({ span, own }: Omit<TrendMonths, 'years'>, filter: Period): Period {
  if (span === 'toDate') return { from: month(yearOf(filter.to), 1), to: filter.to };
  if (span === 'period') return lengthOf(filter) > YEAR ? { from: addMonths(filter.to, 1 - YEAR), to: filter.to } : filter;
  const year = yearOf(filter.to);
  const end = month(year, own.to);
  // Months that end after the filter are of a year that is not over yet.
  const to = end > filter.to ? addMonths(end, -YEAR) : end;
  const length = ((own.to - own.from + YEAR) % YEAR) + 1;
  return { from: addMonths(to, 1 - length), to };
}

/** Years that can be chosen: those in which the months end after the data begin. */
export function yearsOffered(last: Period, firstMonth: Month): readonly number[] {
  const years: number[] = [];
  for (let to = last.to; to >= firstMonth; to = addMonths(to, -YEAR)) years.unshift(yearOf(to));
  return years;
}

/** The columns of the table, oldest first. */
export function trendColumns(months: TrendMonths, filter: Period, firstMonth: Month): readonly TrendColumn[] {
  const last = lastColumn(months, filter);
  const offered = yearsOffered(last, firstMonth);
  const chosen = months.years?.filter((year) => offered.includes(year)) ?? [];
  const years = chosen.length > 0 ? [...chosen].sort((a, b) => a - b) : offered.slice(-YEARS_SHOWN);
  return years.map((year) => {
    const back = (yearOf(last.to) - year) * -YEAR;
    return { year, period: { from: addMonths(last.from, back), to: addMonths(last.to, back) } };
  });
}
