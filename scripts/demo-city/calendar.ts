import { daysOf, easter } from '../../src/domain/calendar/dates.ts';
import { EVENTS } from '../../src/domain/calendar/events.ts';
import { dayNumber, weekdayOf } from '../../src/domain/time/wall-clock.ts';
import type { EventRecipe } from './recipe.ts';

const run = (first: number, days: number): number[] => Array.from({ length: days }, (_, i) => first + i);
const firstThursday = (day: number): number => day + ((3 - weekdayOf(day) + 7) % 7);

/** Rules of this city only, beside the calendar of the product: the rule of most years, not the real dates. */
const RULES: Readonly<Record<string, (year: number) => number[]>> = {
  rieu: (year) => [0, 7, 14].flatMap((week) => run(firstThursday(dayNumber(year, 7, 2)) + week, 4)),
  kermis: (year) => run(easter(year) + 6, 16),
  magisch: (year) => run(dayNumber(year, 12, 1), 31),
  busy: (year) => [easter(year) + 1, easter(year) + 39, easter(year) + 50, dayNumber(year, 11, 1), dayNumber(year, 12, 26)],
};

/** Day numbers (days since 1970-01-01) on which an event takes place in a year; none in the years it was called off. */
export function eventDays(event: EventRecipe, year: number): readonly number[] {
  const known = EVENTS.find(({ id }) => id === event.rule);
  if (known) return known.cancelled.includes(year) ? [] : daysOf(known.days(year));
  const rule = RULES[event.rule];
  if (!rule) throw new Error(`No rule "${event.rule}" for the days of ${event.name}.`);
  return event.skip.includes(year) ? [] : rule(year);
}
