/**
 * Local time in the Netherlands without a time-zone database: since 1996 summer time runs from
 * 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
 * (Directive 2000/84/EC). Valid for 1996 and later.
 */
const MINUTES_PER_DAY = 1440;

/** Days since 1970-01-01 of a proleptic Gregorian date; `month` runs from 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** 0 = Monday ... 6 = Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month, 31);
  return last - ((weekdayOf(last) + 1) % 7);
}

/** UTC minute at which summer time begins and ends in a year. */
export function summerTime(year: number): { readonly begin: number; readonly end: number } {
  return { begin: lastSunday(year, 3) * MINUTES_PER_DAY + 60, end: lastSunday(year, 10) * MINUTES_PER_DAY + 60 };
}

function yearOfMinute(minute: number): number {
  return new Date(minute * 60_000).getUTCFullYear();
}

const cache = new Map<number, { readonly begin: number; readonly end: number }>();
function summerOf(year: number): { readonly begin: number; readonly end: number } {
  let known = cache.get(year);
  if (!known) {
    known = summerTime(year);
    cache.set(year, known);
  }
  return known;
}

/** Offset of local time from UTC at a UTC minute: 60 or 120 minutes. */
export function offsetAt(utcMinute: number): number {
  const summer = summerOf(yearOfMinute(utcMinute + 60));
  return utcMinute >= summer.begin && utcMinute < summer.end ? 120 : 60;
}

/** Local wall-clock minutes since 1970-01-01T00:00 local. */
export const toLocal = (utcMinute: number): number => utcMinute + offsetAt(utcMinute);

export type ClockTrouble = 'none' | 'skipped' | 'double';

/**
 * UTC minute of a local wall-clock minute. In the hour that does not exist in March the clock is
 * read as if it had not been moved yet (`skipped`); in the double hour of October the first is taken (`double`).
 */
export function toUtc(localMinute: number): { readonly minute: number; readonly trouble: ClockTrouble } {
  const summer = summerOf(yearOfMinute(localMinute));
  if (localMinute >= summer.begin + 60 && localMinute < summer.begin + 120) return { minute: localMinute - 60, trouble: 'skipped' };
  const inSummer = localMinute >= summer.begin + 120 && localMinute < summer.end + 120;
  const trouble = localMinute >= summer.end + 60 && localMinute < summer.end + 120 ? 'double' : 'none';
  return { minute: localMinute - (inSummer ? 120 : 60), trouble };
}

/** Hour of the week of a local minute: 0 = Monday 00:00-00:59 ... 167 = Sunday 23:00-23:59. */
export function hourOfWeek(localMinute: number): number {
  const day = Math.floor(localMinute / MINUTES_PER_DAY);
  const hour = Math.floor((localMinute - day * MINUTES_PER_DAY) / 60);
  return weekdayOf(day) * 24 + hour;
}
