import { describe, expect, test, vi } from 'vitest';
import { type City, makeCity } from '../../scripts/demo-city/city.ts';
import { DEMO_SEED } from '../../scripts/demo-city/demo-files.ts';
import { METRES_PER_LAT, METRES_PER_LNG } from '../../scripts/demo-city/land.ts';
import { RECIPE } from '../../scripts/demo-city/recipe.ts';
import { dayNumber, weekdayOf } from '../../src/domain/time/wall-clock.ts';
import { readMoment, servedRows } from './served.ts';

// A city takes a second; several test files at once take longer.
vi.setConfig({ testTimeout: 60_000 });

const police = servedRows('politie.csv.gz').map((row) => ({
  code: row['Incidentsoort code']!,
  row,
  ...readMoment(row['Begin-pleegdatum/tijd']!),
}));
const meldingen = servedRows('meldingen.csv.gz').map((row) => ({ label: row['Subcategorie']!, ...readMoment(row['Datum melding']!) }));
const share = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length / items.length;
const fullYears = <T extends { year: number }>(items: readonly T[]): T[] => items.filter(({ year }) => year < 2026);

describe('the size of the demo city', () => {
  test('is about 2,050 reports a year, 4,100 in 2023 and 2024 together', () => {
    for (let year = 2020; year <= 2025; year++) {
      const count = meldingen.filter((melding) => melding.year === year).length;
      expect(count).toBeGreaterThan(1900);
      expect(count).toBeLessThan(2250);
    }
    expect(meldingen.filter(({ year }) => year === 2023 || year === 2024)).toHaveLength(4100);
  });

  test('runs from January 2020 to October 2026', () => {
    for (const items of [police, meldingen]) {
      const months = new Set(items.map(({ year, month }) => year * 12 + month));
      expect(months.size).toBe(82);
      expect(Math.min(...months)).toBe(2020 * 12 + 1);
      expect(Math.max(...months)).toBe(2026 * 12 + 10);
    }
  });
});

describe('the patterns the plan reports', () => {
  test('bicycle theft rises in June-September', () => {
    const bicycles = fullYears(police.filter(({ code }) => code === 'A72' || code === 'A73'));
    for (let year = 2020; year < 2026; year++) {
      expect(
        share(
          bicycles.filter((b) => b.year === year),
          ({ month }) => month >= 6 && month <= 9,
        ),
      ).toBeGreaterThan(0.4);
    }
  });

  test('burglaries concentrate in December-February', () => {
    expect(
      share(fullYears(police.filter(({ code }) => code === 'A20' || code === 'A30')), ({ month }) => month === 12 || month <= 2),
    ).toBeGreaterThan(0.31);
  });

  // Carnival follows Easter; Preuvenemint 2022-2024 took place on these days.
  const busyDays = [
    [2023, 2, 19, 3],
    [2024, 2, 11, 3],
    [2025, 3, 2, 3],
    [2026, 2, 15, 3],
    [2022, 8, 25, 4],
    [2023, 8, 24, 4],
    [2024, 8, 22, 4],
  ].flatMap(([year, month, day, count]) => Array.from({ length: count! }, (_, i) => dayNumber(year!, month!, day! + i)));

  test('pickpockets work at carnival and Preuvenemint', () => {
    const thefts = police.filter(({ code, year }) => code === 'A40' && year >= 2022);
    const onBusy = thefts.filter(({ day }) => busyDays.includes(day)).length / busyDays.length;
    const weeksAround = thefts.filter(({ day }) => !busyDays.includes(day) && busyDays.some((busy) => Math.abs(busy - day) <= 21));
    const daysAround = new Set(
      busyDays.flatMap((busy) => Array.from({ length: 43 }, (_, i) => busy - 21 + i)).filter((day) => !busyDays.includes(day)),
    );
    expect(onBusy / (weeksAround.length / daysAround.size)).toBeGreaterThan(1.8);
  });

  test('nuisance of going out has its hottime on Friday and Saturday night', () => {
    const city = makeCity(DEMO_SEED);
    const out = city.incidents.filter(({ category, planted }) => category === 'melding.uitgaan' && planted === '');
    const inBlock = share(out, ({ begin }) => {
      // Hours before 4 belong to the evening before.
      const shifted = begin - 4 * 60;
      const day = weekdayOf(Math.floor(shifted / 1440));
      return (day === 4 || day === 5) && (begin % 1440 >= 22 * 60 || begin % 1440 < 4 * 60);
    });
    expect(inBlock).toBeGreaterThan(0.3);
    expect(inBlock).toBeGreaterThan(3 * (12 / 168));
  });

  test('theft without a witness has an interval: median about 5.5 hours, 95 % within 80', () => {
    const lengths = police
      .filter(({ code }) => ['A10', 'A20', 'A72'].includes(code))
      .map(({ minute, row }) => readMoment(row['Eind-pleegdatum/tijd']!).minute - minute)
      .filter((length) => length > 0)
      .sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]! / 60).toBeGreaterThan(4.8);
    expect(lengths[lengths.length >> 1]! / 60).toBeLessThan(6.2);
    expect(share(lengths, (length) => length <= 80 * 60)).toBeGreaterThan(0.93);
    expect(share(lengths, (length) => length <= 80 * 60)).toBeLessThan(0.97);
  });
});

describe('the patterns in space', () => {
  const city: City = makeCity(DEMO_SEED);
  const near = (incident: { lng: number; lat: number }, names: string): boolean =>
    RECIPE.venues.some(
      (venue) =>
        venue.name.includes(names) &&
        Math.hypot((venue.lng - incident.lng) * METRES_PER_LNG, (venue.lat - incident.lat) * METRES_PER_LAT) < venue.radius * 2,
    );
  const background = city.incidents.filter(({ planted, lng }) => planted === '' && !Number.isNaN(lng));
  const of = (category: string) => background.filter((incident) => incident.category === category);

  test('car break-ins lie at the garages, burglaries do not', () => {
    expect(share(of('politie.autokraak'), (incident) => near(incident, 'Garage'))).toBeGreaterThan(0.15);
    expect(share(of('politie.woninginbraak'), (incident) => near(incident, 'Garage'))).toBeLessThan(0.05);
  });

  test('the city is uneven: 5 % of the places hold more than half of the incidents', () => {
    const counts = new Map<string, number>();
    for (const { x, y } of background) {
      const square = `${Math.floor(x / 115)},${Math.floor(y / 115)}`;
      counts.set(square, (counts.get(square) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    // 60 square kilometres in squares of 115 m.
    const top = sorted.slice(0, Math.round(0.05 * (60e6 / 115 ** 2))).reduce((sum, count) => sum + count, 0);
    expect(top / background.length).toBeGreaterThan(0.5);
  });
});
