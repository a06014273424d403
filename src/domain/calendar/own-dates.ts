import type { DaySpan } from './dates.ts';

/** A date of the user's own: a Rieu concert, a match, a kermis. Day numbers since 1970-01-01; both ends included. */
export interface OwnDate extends DaySpan {
  readonly label: string;
  /** Where it takes place, '' when it is everywhere. */
  readonly place: string;
}

/** Longest date of which the days are no ordinary days for other events. */
const LONGEST_SHORT = 7;
export const isShort = ({ from, to }: DaySpan): boolean => to - from < LONGEST_SHORT;

export interface OwnEvent {
  readonly label: string;
  readonly place: string;
  readonly spans: readonly DaySpan[];
}

/** Own dates of one name and place are one event. */
export function groupOwnDates(dates: readonly OwnDate[]): readonly OwnEvent[] {
  const groups = new Map<string, OwnEvent>();
  for (const { label, place, from, to } of dates) {
    const key = JSON.stringify([label, place]);
    groups.set(key, { label, place, spans: [...(groups.get(key)?.spans ?? []), { from, to }] });
  }
  return [...groups.values()];
}

/** `dd-mm-jjjj` (also with points) or `jjjj-mm-dd` to a day number; null when it is no date. */
export function readDay(text: string): number | null {
  const dutch = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const [year, month, day] = dutch ? [dutch[3], dutch[2], dutch[1]].map(Number) : iso ? iso.slice(1).map(Number) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 : null;
}
