import { dayNumber, weekdayOf } from '../../src/domain/time/wall-clock.ts';
import type { EventRecipe } from './recipe.ts';

/** Day number of Easter Sunday (anonymous Gregorian computus, Meeus 1991). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

const run = (first: number, days: number): number[] => Array.from({ length: days }, (_, i) => first + i);
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
const lastSundayOfAugust = (year: number): number => onOrAfter(dayNumber(year, 8, 25), 6);
const rieuWeekends = (year: number): number[] => [0, 7, 14].flatMap((week) => run(onOrAfter(dayNumber(year, 7, 2), 3) + week, 4));

/** Days of an event in a year. Carnival and feast days follow Easter; the other dates follow the rule of most years. */
const RULES: Readonly<Record<string, (year: number) => number[]>> = {
  carnival: (year) => run(easter(year) - 49, 3),
  rieu: rieuWeekends,
  preuvenemint: (year) => run(lastSundayOfAugust(year) - 3, 4),
  inkom: (year) => run(lastSundayOfAugust(year) - 6, 4),
  kermis: (year) => run(easter(year) + 6, 16),
  magisch: (year) => run(dayNumber(year, 12, 1), 31),
  busy: (year) => [easter(year) + 1, easter(year) + 39, easter(year) + 50, dayNumber(year, 11, 1), dayNumber(year, 12, 26)],
};

/** Day numbers (days since 1970-01-01) on which an event takes place in a year; none in the years it was called off. */
export function eventDays(event: EventRecipe, year: number): readonly number[] {
  const rule = RULES[event.rule];
  if (!rule) throw new Error(`No rule "${event.rule}" for the days of ${event.name}.`);
  return event.skip.includes(year) ? [] : rule(year);
}
