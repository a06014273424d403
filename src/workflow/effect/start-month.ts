import { addMonths, type Month, monthFromIso } from '../../domain/time/month.ts';

/** From a day on: the first whole month after, and whether the month of the day itself counts on neither side. */
export function startMonth(day: string): { readonly start: Month; readonly partial: boolean } {
  const month = monthFromIso(day.slice(0, 7));
  if (month === undefined) throw new RangeError(`not a day: ${day}`);
  const partial = day.slice(8) !== '01';
  return { start: partial ? addMonths(month, 1) : month, partial };
}
