import { describe, expect, test } from 'vitest';
import type { BuurtCode, WijkCode } from '../../../src/domain/area.ts';
import type { BuurtCategoryMonths } from '../../../src/domain/area-rows.ts';
import type { Category } from '../../../src/domain/category.ts';
import { month } from '../../../src/domain/time/month.ts';
import { areaProfile } from '../../../src/workflow/area/area-profile.ts';
import { type AreaUnit, unitsOf } from '../../../src/workflow/area/area-unit.ts';
import { indicatorRows } from '../../../src/workflow/area/indicator-rows.ts';
import { sixths } from '../../../src/workflow/area/overview.ts';
import { similarBuurten } from '../../../src/workflow/area/similar-buurten.ts';

const buurt = (code: string, inhabitants: number | null, wijk: string) => ({
  code: code as BuurtCode,
  name: code,
  wijk: wijk as WijkCode,
  inhabitants,
  label: [5.7, 50.8] as never,
});
const boundaries = {
  buurten: [buurt('BU00000001', 1000, 'WK000001'), buurt('BU00000002', 3000, 'WK000001'), buurt('BU00000003', 50, 'WK000002')],
  wijken: [
    { code: 'WK000001' as WijkCode, name: 'Een' },
    { code: 'WK000002' as WijkCode, name: 'Twee' },
  ],
};
const categories = [
  { id: 'politie.a', theme: 'vvc', source: 'politie' },
  { id: 'politie.b', theme: 'drugs', source: 'politie' },
] as unknown as Category[];

const NOW = month(2026, 10);
/** buurt, category, month, n. */
const rowsOf = (entries: readonly (readonly [number, number, number, number])[]): BuurtCategoryMonths => ({
  buurt: Int32Array.from(entries, ([b]) => b),
  category: Int32Array.from(entries, ([, c]) => c),
  month: Int32Array.from(entries, ([, , m]) => m),
  n: Int32Array.from(entries, ([, , , n]) => n),
});

describe('the profile of an area', () => {
  const rows = rowsOf([
    [0, 0, NOW, 6],
    [0, 0, NOW - 11, 4],
    [0, 0, NOW - 12, 30],
    [0, 1, NOW, 2],
    [1, 0, NOW - 3, 20],
    [2, 0, NOW, 5],
  ]);
  const question = { rows, categories, boundaries, period: { from: NOW, to: NOW }, firstMonth: month(2024, 1) };

  test('counts the period, the year up to it and the year before, by hand', () => {
    const profile = areaProfile({ ...question, code: 'BU00000001', level: 'buurt' });
    expect(profile.map(({ theme, period, year, before, city }) => [theme, period, year, before, city.year])).toEqual([
      [null, 8, 12, 30, 37],
      ['vvc', 6, 10, 30, 35],
      ['drugs', 2, 2, 0, 2],
    ]);
    // R: binom.test(12, 42)$p.value = 0.007915897
    expect(profile[0]!.p).toBeCloseTo(0.007915897, 5);
    // 32 incidents among the 4,000 people of both buurten with at least 100 inhabitants
    expect(profile[0]!.city.rate).toBeCloseTo(8, 10);
    expect(profile[0]!.rate!.raw).toBeCloseTo(12, 10);
  });

  test('of a wijk adds up its buurten, and says nothing of a year that the data do not reach', () => {
    const [whole] = areaProfile({ ...question, code: 'WK000001', level: 'wijk', firstMonth: (NOW - 15) as typeof NOW });
    expect(whole).toMatchObject({ year: 32, before: null, p: null });
    const [small] = areaProfile({ ...question, code: 'WK000002', level: 'wijk' });
    expect(small).toMatchObject({ year: 5, rate: null });
  });
});

test('similar buurten are the closest in inhabitants and density on the log scale', () => {
  const units = [
    ['A', 1000, 10],
    ['B', 1000, 20],
    ['C', 4000, 40],
    ['D', 1100, 11],
    ['E', 50, 1],
  ] as const;
  const traits = units.map(([code, inhabitants, hectares], i) => ({
    unit: { code, name: code, inhabitants, buurten: [i] } as AreaUnit,
    hectares,
  }));
  // D: as dense as A, 10 % more people. B: as many people, half as dense. C: as dense, four times the people. E has under 100.
  expect(similarBuurten(traits, 'A', 3).map(({ unit }) => unit.code)).toEqual(['D', 'B', 'C']);
  expect(similarBuurten(traits, 'E', 3)).toEqual([]);
});

test('an imported figure stands beside the city, the period before and the other buurten', () => {
  const origin = { source: 'x', licence: '', day: '2026-01-01', file: 'x.csv', synthetic: false };
  const indicator = {
    id: 'i',
    label: 'Inbraak',
    unit: '%',
    kind: 'aandeel' as const,
    origin,
    areas: ['BU00000001', 'BU00000002', 'BU00000003'],
    periods: ['2021', '2023'],
    values: [4, 6, 3, null, 9, 9],
  };
  const [row] = indicatorRows([indicator], unitsOf(boundaries, 'buurt'), 'BU00000001', 'GM0000');
  // Of 2023 only the first has a figure and 100 inhabitants: no mean, no place.
  expect(row).toMatchObject({ period: '2023', value: 6, before: { period: '2021', value: 4 }, city: null, rank: null });
  const filled = { ...indicator, values: [4, 6, 3, 8, 9, 9] };
  expect(indicatorRows([filled], unitsOf(boundaries, 'buurt'), 'BU00000001', 'GM0000')[0]).toMatchObject({
    city: { value: 7, how: 'gemiddelde', areas: 2 },
    rank: { at: 2, of: 2 },
  });
  const withCity = { ...filled, areas: [...filled.areas, 'GM0935'], values: [...filled.values, 1, 2] };
  expect(indicatorRows([withCity], unitsOf(boundaries, 'buurt'), 'BU00000001', 'GM0935')[0]!.city).toMatchObject({
    value: 2,
    how: 'tabel',
  });
});

test('six groups of equal size, fewer where values are the same', () => {
  expect(sixths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([3, 5, 7, 9, 11]);
  expect(sixths([0, 0, 0, 0, 1, null])).toEqual([1]);
  expect(sixths([null])).toEqual([]);
});
