import { dayNumber, weekdayOf } from '../time/wall-clock.ts';
import { type DaySpan, easter, isoMonday, lastWeekday, oneDay } from './dates.ts';

/** An event or season with a rule for its days; own dates come from a table of the user. */
export interface CalendarRule {
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly kind: 'event' | 'holiday' | 'season';
  /** Where it takes place, null when it is everywhere. */
  readonly place: string | null;
  /** Years in which it was cancelled: those days are no event, and no ordinary days either. */
  readonly cancelled: readonly number[];
  /** Its days in the year in which it begins. */
  readonly days: (year: number) => DaySpan;
}

const SUNDAY = 6;

/** 27 April, a day earlier when that is a Sunday. */
export function koningsdag(year: number): number {
  const day = dayNumber(year, 4, 27);
  return weekdayOf(day) === SUNDAY ? day - 1 : day;
}

function rule(kind: CalendarRule['kind'], id: string, label: string, days: CalendarRule['days']): CalendarRule {
  return { id, label, kind, place: null, cancelled: [], days };
}

const afterEaster = (shift: number) => (year: number) => oneDay(easter(year) + shift);
const fixed = (month: number, day: number) => (year: number) => oneDay(dayNumber(year, month, day));

export const EVENTS: readonly CalendarRule[] = [
  {
    ...rule('event', 'carnaval', 'Carnaval', (year) => ({ from: easter(year) - 51, to: easter(year) - 47 })),
    place: 'Vrijthof',
    cancelled: [2021],
  },
  { ...rule('event', 'koningsdag', 'Koningsdag', (year) => oneDay(koningsdag(year))), cancelled: [2020, 2021] },
  {
    ...rule('event', 'preuvenemint', 'Preuvenemint', (year) => {
      const sunday = lastWeekday(year, 8, SUNDAY);
      return { from: sunday - 3, to: sunday };
    }),
    place: 'Vrijthof',
    cancelled: [2020, 2021],
  },
  {
    ...rule('event', 'inkom', 'INKOM', (year) => ({ from: isoMonday(year, 34), to: isoMonday(year, 34) + 3 })),
    cancelled: [2020],
  },
];

export const SEASONS: readonly CalendarRule[] = [
  rule('season', 'donkere-dagen', 'Donkere Dagen', (year) => ({ from: dayNumber(year, 12, 1), to: dayNumber(year + 1, 3, 1) - 1 })),
];

export const HOLIDAYS: readonly CalendarRule[] = [
  rule('holiday', 'nieuwjaar', 'Nieuwjaarsdag', fixed(1, 1)),
  rule('holiday', 'goede-vrijdag', 'Goede Vrijdag', afterEaster(-2)),
  rule('holiday', 'pasen', 'Pasen', (year) => ({ from: easter(year), to: easter(year) + 1 })),
  rule('holiday', 'bevrijdingsdag', 'Bevrijdingsdag', fixed(5, 5)),
  rule('holiday', 'hemelvaart', 'Hemelvaartsdag', afterEaster(39)),
  rule('holiday', 'pinksteren', 'Pinksteren', (year) => ({ from: easter(year) + 49, to: easter(year) + 50 })),
  rule('holiday', 'kerst', 'Kerst', (year) => ({ from: dayNumber(year, 12, 25), to: dayNumber(year, 12, 26) })),
  rule('holiday', 'oudjaar', 'Oudejaarsdag', fixed(12, 31)),
];

/** Times a rule took place with at least one day between two day numbers, in order; cancelled years left out. */
export function occurrences(calendarRule: CalendarRule, from: number, to: number): readonly DaySpan[] {
  return spansBetween(calendarRule, from, to, (year) => !calendarRule.cancelled.includes(year));
}

/** Days between two day numbers that are no ordinary days by any of the rules, cancelled ones included. */
export function specialDays(rules: readonly CalendarRule[], from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const r of rules) {
    for (const span of spansBetween(r, from, to, () => true)) for (let day = span.from; day <= span.to; day++) found.add(day);
  }
  return found;
}

function spansBetween({ days }: CalendarRule, from: number, to: number, wanted: (year: number) => boolean): DaySpan[] {
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const found: DaySpan[] = [];
  for (let year = yearOf(from) - 1; year <= yearOf(to); year++) {
    const span = days(year);
    if (wanted(year) && span.to >= from && span.from <= to) found.push(span);
  }
  return found;
}
