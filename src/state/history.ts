import type { Comparison } from '../domain/filter.ts';
import { addMonths, lengthOf, type Month, month, monthsOf, type Period } from '../domain/time/month.ts';

/** Months that the baseline looks back, the period itself excluded. */
export const HISTORY_MONTHS = 36;
/** Fewer than these say too little to expect anything from. */
export const LEAST_HISTORY = 6;

/** March 2020 to February 2022: the city was closed for long stretches, so these months are no baseline. */
export const CLOSED: Period = { from: month(2020, 3), to: month(2022, 2) };

export const isException = (m: Month): boolean => m >= CLOSED.from && m <= CLOSED.to;

/** The period of equal length right before. */
export const before = (period: Period): Period => ({ from: addMonths(period.from, -lengthOf(period)), to: addMonths(period.from, -1) });

/** The period of equal length right after. */
export const after = (period: Period): Period => ({ from: addMonths(period.to, 1), to: addMonths(period.to, lengthOf(period)) });

/** The same months a year earlier. */
export const yearEarlier = (period: Period): Period => ({ from: addMonths(period.from, -12), to: addMonths(period.to, -12) });

/**
 * Months that say what is normal for a period: the 36 months before it without exceptions (`expected`), or
 * the previous period, or the same months of last year. Months before the first month of data do not count.
 */
export function historyOf(period: Period, comparison: Comparison, firstMonth: Month): Month[] {
  const wanted: Record<Comparison, () => Month[]> = {
    expected: () => {
      const all = monthsOf({ from: addMonths(period.from, -HISTORY_MONTHS), to: addMonths(period.from, -1) });
      return all.filter((m) => !isException(m));
    },
    previous: () => monthsOf(before(period)),
    lastYear: () => monthsOf(yearEarlier(period)),
  };
  return wanted[comparison]().filter((m) => m >= firstMonth);
}
