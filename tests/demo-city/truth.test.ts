import { gridDistance, latLngToCell } from 'h3-js';
import { describe, expect, test, vi } from 'vitest';
import { makeCity } from '../../scripts/demo-city/city.ts';
import { type Month, monthToIso } from '../../src/domain/time/month.ts';

// A city takes a second; several test files at once take longer.
vi.setConfig({ testTimeout: 60_000 });

const monthOf = (local: number): string => {
  const date = new Date(local * 60_000);
  return monthToIso((date.getUTCFullYear() * 12 + date.getUTCMonth()) as Month);
};

describe.each([1, 2, 3, 4])('the planted truth of seed %i', (seed) => {
  const city = makeCity(seed);
  const { hotspots, displacement, singleReporter, practice } = city.truth;
  const located = city.incidents
    .filter(({ lng }) => !Number.isNaN(lng))
    .map((incident) => ({ ...incident, cell: latLngToCell(incident.lat, incident.lng, 10), month: monthOf(incident.begin) }));
  const find = (id: string) => hotspots.find((hotspot) => hotspot.id === id)!;

  test('holds at least 12 hotspots of every shape, half of them at +8 a month or less', () => {
    expect(hotspots.length).toBeGreaterThanOrEqual(12);
    expect(hotspots.filter(({ meanPerMonth }) => meanPerMonth <= 8).length).toBeGreaterThanOrEqual(hotspots.length / 2);
    expect(new Set(hotspots.map(({ shape }) => shape))).toEqual(new Set(['cell', 'pair', 'disk', 'line', 'ring']));
  });

  test('lets hotspots begin, go on and end around October 2026', () => {
    const active = hotspots.filter(({ last }) => last === '2026-10');
    expect(active.filter(({ first }) => first === '2026-10').length).toBeGreaterThanOrEqual(2);
    expect(active.filter(({ first }) => first < '2026-10').length).toBeGreaterThanOrEqual(4);
    expect(hotspots.filter(({ last }) => last === '2026-09').length).toBeGreaterThanOrEqual(2);
  });

  test('says for every hotspot what can be counted in the data', () => {
    for (const { id, cells, category, also, planted } of hotspots) {
      const here = located.filter(
        (incident) => cells.includes(incident.cell) && (incident.category === category || incident.category === also),
      );
      for (const [month, count] of Object.entries(planted)) {
        expect(here.filter((incident) => incident.planted === id && incident.month === month)).toHaveLength(count);
        expect(count).toBeGreaterThan(0);
      }
      const perActive = here.filter(({ month }) => planted[month] !== undefined).length / Object.keys(planted).length;
      const before = here.filter(({ month }) => month < '2024-01').length / 48;
      const mean = Object.values(planted).reduce((sum, count) => sum + count, 0) / Object.keys(planted).length;
      expect(perActive - before, id).toBeGreaterThan(0.6 * mean);
    }
  });

  test('keeps hotspots of the same months apart', () => {
    for (const [i, a] of hotspots.entries()) {
      for (const b of hotspots.slice(i + 1)) {
        const together = a.first <= b.last && b.first <= a.last;
        const steps = Math.min(...a.cells.flatMap((one) => b.cells.map((other) => gridDistance(one, other))));
        expect(steps, `${a.id} ${b.id}`).toBeGreaterThanOrEqual(together ? 4 : 1);
      }
    }
  });

  test('concentrates in the hours it names', () => {
    const kade = find('kade');
    const own = located.filter(({ planted }) => planted === 'kade');
    const inHours = own.filter(({ begin }) => {
      const day = Math.floor((begin - 2 * 60) / 1440);
      const hour = (begin - day * 1440) / 60;
      const weekday = (((day + 3) % 7) + 7) % 7;
      return weekday >= kade.hours.firstDay && weekday < kade.hours.firstDay + kade.hours.days && hour >= 22 && hour < 26;
    });
    expect(inHours.length / own.length).toBeGreaterThan(0.6);
  });

  test('moves one hotspot to a place nearby', () => {
    const from = find(displacement.from);
    const to = find(displacement.to);
    expect(from.last < displacement.month && to.first === displacement.month).toBe(true);
    expect(to.category).toBe(from.category);
    const steps = Math.min(...from.cells.flatMap((one) => to.cells.map((other) => gridDistance(one, other))));
    expect(steps).toBeGreaterThanOrEqual(2);
    expect(steps).toBeLessThanOrEqual(4);
  });

  test('has one hotspot that is made by one reporter', () => {
    const own = located.filter(({ planted }) => planted === singleReporter.hotspot);
    const byOne = own.filter(({ reporter }) => reporter === singleReporter.reporter);
    expect(byOne.length / own.length).toBeGreaterThan(0.7);
    expect(city.incidents.filter(({ reporter }) => reporter === singleReporter.reporter)).toHaveLength(byOne.length);
  });

  test('changes how one category is registered', () => {
    const share = (after: boolean): number => {
      const period = located.filter(({ month, planted }) => planted === '' && month >= '2023-01' && month >= practice.month === after);
      const count = (category: string): number => period.filter((incident) => incident.category === category).length;
      return count(practice.from) / (count(practice.from) + count(practice.to));
    };
    expect(share(true)).toBeLessThan(0.7 * share(false));
  });
});
