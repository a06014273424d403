import { describe, expect, test } from 'vitest';
import type { FlaggedPlace } from '../../src/domain/analysis.ts';
import type { Category } from '../../src/domain/category.ts';
import { month } from '../../src/domain/time/month.ts';
import { hotspotTable } from '../../src/report/hotspot-table.ts';

const category = (label: string): Category =>
  ({ id: label, label, theme: 'overig', source: 'melding', codes: [], labels: [] }) as unknown as Category;
const categories = ['Vuurwerk', 'Drugs', 'Geluid'].map(category);
const october = { from: month(2026, 10), to: month(2026, 10) };
const year = { from: month(2025, 11), to: month(2026, 10) };
const week = { observed: new Float64Array(168), expected: new Float64Array(168), count: 40, known: 40, intervals: 0, even: 0 };

const wyck = {
  id: 'a',
  rank: 1,
  ids: ['8a1', '8a2'],
  buurt: 'Wyck',
  place: 'Wyck (40007)',
  hectares: 2.62,
  state: 'groeiend',
  count: 23,
  expected: 8.0149,
  band: [4, 12],
  previousCount: 9,
  categories: [1, 2, 0],
  p: 0.00012345678,
  q: 0.0123456,
} as unknown as FlaggedPlace;
const gone = { ...wyck, id: 'b', rank: 2, state: 'uitgedoofd', count: 1, previousCount: 11, categories: [2] } as FlaggedPlace;

const block = { firstDay: 4, days: 2, firstHour: 22, hours: 4 };
const hottime = { block, observed: 12, expected: 4, ratio: 3.1, interval: [1.9, 4.8], p: 0.001 } as const;
const peaks = {
  a: { search: { kind: 'found', hottimes: [hottime], rejected: null, week }, period: october },
  b: { search: { kind: 'none', rejected: null, week }, period: year },
} as const;

describe('the table of hotspots', () => {
  const { columns, rows } = hotspotTable({ analysis: { places: [wyck], ended: [gone] }, categories, peaks });
  const cellsOf = (row: number) => Object.fromEntries(columns.map((column, i) => [column, rows[row]?.[i]]));

  test('says of a place what the list says, in plain writing', () => {
    expect(cellsOf(0)).toEqual({
      Nr: 1,
      Plek: 'Wyck (40007)',
      Buurt: 'Wyck',
      Toestand: 'groeiend',
      Geteld: 23,
      Verwacht: 8.01,
      'Verwacht van': 4,
      'Verwacht tot': 12,
      'Keer verwacht': 2.87,
      'Geteld in de periode ervoor': 9,
      'Belangrijkste soort': 'Drugs',
      'Andere soorten': 'Geluid, Vuurwerk',
      Piekmoment: 'vr-za 22-02, x3,1 (1,9-4,8)',
      'Piekmoment gezocht in': 'oktober 2026',
      p: 0.0001235,
      q: 0.01235,
      Hectare: 2.6,
      'Cellen (H3)': '8a1 8a2',
    });
  });

  test('leaves out of a place that is gone what was expected of the period before', () => {
    const row = cellsOf(1);
    for (const column of ['Verwacht', 'Verwacht van', 'Verwacht tot', 'Keer verwacht', 'p', 'q']) expect(row[column]).toBeNull();
    expect(row).toMatchObject({ Toestand: 'uitgedoofd', Geteld: 1, Piekmoment: 'geen duidelijk piekmoment' });
    expect(row['Piekmoment gezocht in']).toBe('nov 2025 t/m okt 2026');
  });

  test('a place whose peak is not known yet has an empty cell, not a guess', () => {
    const bare = hotspotTable({ analysis: { places: [wyck], ended: [] }, categories, peaks: {} });
    expect(bare.rows[0]?.[columns.indexOf('Piekmoment')]).toBeNull();
  });
});
