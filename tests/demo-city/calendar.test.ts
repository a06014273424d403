import { expect, test } from 'vitest';
import { eventDays } from '../../scripts/demo-city/calendar.ts';
import { RECIPE } from '../../scripts/demo-city/recipe.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const days = (name: string, year: number): string[] => eventDays(RECIPE.events.find((event) => event.name === name)!, year).map(iso);

test('every event has days in 2024, and none in a year in which it was called off', () => {
  for (const event of RECIPE.events) {
    expect(eventDays(event, 2024).length, event.name).toBeGreaterThan(0);
    for (const year of event.skip) expect(eventDays(event, year), event.name).toEqual([]);
  }
  expect(days('carnaval', 2021)).toEqual([]);
});

// Sunday to Tuesday before Ash Wednesday (14 February 2024).
test('carnival holds its three days', () =>
  expect(days('carnaval', 2024)).toEqual(expect.arrayContaining(['2024-02-11', '2024-02-12', '2024-02-13'])));

test('Preuvenemint runs from Thursday to the last Sunday of August', () =>
  expect(days('Preuvenemint', 2023)).toEqual(['2023-08-24', '2023-08-25', '2023-08-26', '2023-08-27']));

test('the concerts fill three weekends of July from Thursday', () => {
  const concerts = days('Rieu-concerten', 2024);
  expect(concerts).toHaveLength(12);
  expect(concerts[0]).toBe('2024-07-04');
  expect(concerts.at(-1)).toBe('2024-07-21');
});
