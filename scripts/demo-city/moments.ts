import { addMonths, type Month, monthOfYear, yearOf } from '../../src/domain/time/month.ts';
import { dayNumber, toUtc, weekdayOf } from '../../src/domain/time/wall-clock.ts';
import type { Random } from '../../src/stats/random.ts';
import { cumulate, drawIndex } from './draw.ts';
import type { Hours } from './recipe.ts';
import type { WeekProfile } from './week-profile.ts';

/** First day of a month as days since 1970-01-01, and its number of days. */
export function daysOf(month: Month): { readonly first: number; readonly count: number } {
  const first = dayNumber(yearOf(month), monthOfYear(month), 1);
  const next = addMonths(month, 1);
  return { first, count: dayNumber(yearOf(next), monthOfYear(next), 1) - first };
}

/** First local minute after a month. */
export function monthEnd(month: Month): number {
  const { first, count } = daysOf(month);
  return (first + count) * 1440;
}

/** A local minute that exists: the hour that is skipped in March is moved one hour on. */
export const existing = (local: number): number => (toUtc(local).trouble === 'skipped' ? local + 60 : local);

/** A minute of a day, by the hours of its weekday. */
export function drawMinute(random: Random, day: number, profile: WeekProfile): number {
  const hours = profile.hour.subarray(weekdayOf(day) * 24, weekdayOf(day) * 24 + 24);
  return existing(day * 1440 + drawIndex(random, cumulate(hours)) * 60 + Math.floor(random() * 60));
}

/** A minute within `hours` of a month: a fitting day, then an hour that may run past midnight but not past the month. */
export function drawInBlock(random: Random, month: Month, [firstDay, days, firstHour, hours]: Hours): number {
  const { first, count } = daysOf(month);
  for (;;) {
    const day = first + Math.floor(random() * count);
    if ((weekdayOf(day) - firstDay + 7) % 7 >= days) continue;
    const local = day * 1440 + firstHour * 60 + Math.floor(random() * hours * 60);
    if (local < monthEnd(month)) return existing(local);
  }
}

/** The calendar month of a local minute. */
export function monthOfLocal(local: number): Month {
  const date = new Date(local * 60_000);
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) as Month;
}
