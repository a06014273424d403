import type { DaySpan } from './dates.ts';

/** A date of the user's own: a Rieu concert, a match, a kermis. Day numbers since 1970-01-01; both ends included. */
export interface OwnDate extends DaySpan {
  readonly label: string;
  /** Where it takes place, '' when it is everywhere. */
  readonly place: string;
}

/** Own dates of one name are one event. */
export function groupOwnDates(dates: readonly OwnDate[]): ReadonlyMap<string, readonly DaySpan[]> {
  const groups = new Map<string, DaySpan[]>();
  for (const { label, from, to } of dates) groups.set(label, [...(groups.get(label) ?? []), { from, to }]);
  return groups;
}

/** `dd-mm-jjjj` or `jjjj-mm-dd` to a day number; null when it is no date. */
export function readDay(text: string): number | null {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const [year, month, day] = dutch ? [dutch[3], dutch[2], dutch[1]].map(Number) : iso ? iso.slice(1).map(Number) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 : null;
}

export interface ReadDates {
  readonly dates: readonly OwnDate[];
  /** Lines (from 1) that are no date; a header line is passed over. */
  readonly rejected: readonly number[];
}

/**
 * Dates from a table with a line per date: label; first day; last day (may be empty); place (may be empty).
 * Separated by semicolon, tab or comma.
 */
export function readOwnDates(text: string): ReadDates {
  const dates: OwnDate[] = [];
  const rejected: number[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const [label = '', first = '', last = '', place = ''] = line.split(/[;\t,]/).map((field) => field.trim().replace(/^"|"$/g, ''));
    const from = readDay(first);
    const to = last === '' ? from : readDay(last);
    if (label !== '' && from !== null && to !== null && to >= from) dates.push({ label, from, to, place });
    else if (i > 0) rejected.push(i + 1);
  });
  return { dates, rejected };
}
