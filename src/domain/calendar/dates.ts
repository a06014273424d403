import { dayNumber, weekdayOf } from '../time/wall-clock.ts';

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export const oneDay = (day: number): DaySpan => ({ from: day, to: day });
export const daysOf = (span: DaySpan): number[] => Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);

/** Easter Sunday of the Gregorian calendar as a day number (Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = century - Math.floor((century + 8) / 25) + 1;
  const h = (19 * a + century - Math.floor(century / 4) - Math.floor(shift / 3) + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(total / 31), (total % 31) + 1);
}

/** Monday of an ISO week: week 1 holds the 4th of January. */
export function isoMonday(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 7 * (week - 1);
}

/** Last given weekday (0 = Monday) of a month (1 to 12). */
export function lastWeekday(year: number, month: number, weekday: number): number {
  const last = month === 12 ? dayNumber(year + 1, 1, 1) - 1 : dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
