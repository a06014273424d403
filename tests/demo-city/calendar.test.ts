import { expect, test } from 'vitest';
import { easter, eventDays } from '../../scripts/demo-city/calendar.ts';
import { RECIPE } from '../../scripts/demo-city/recipe.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const days = (name: string, year: number): string[] => eventDays(RECIPE.events.find((event) => event.name === name)!, year).map(iso);

// From an almanac.
test.each([
  [2020, '2020-04-12'],
  [2021, '2021-04-04'],
  [2022, '2022-04-17'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
])('Easter of %i is %s', (year, date) => expect(iso(easter(year))).toBe(date));

test('carnival runs from Sunday to Tuesday before Ash Wednesday', () => {
  expect(days('carnaval', 2024)).toEqual(['2024-02-11', '2024-02-12', '2024-02-13']);
  expect(days('carnaval', 2021)).toEqual([]);
});

test('Preuvenemint runs from Thursday to the last Sunday of August', () => {
  expect(days('Preuvenemint', 2023)).toEqual(['2023-08-24', '2023-08-25', '2023-08-26', '2023-08-27']);
});
