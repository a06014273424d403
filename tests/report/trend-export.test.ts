import { expect, test } from 'vitest';
import { type Month, month } from '../../src/domain/time/month.ts';
import type { TrendRow } from '../../src/domain/trend/trend-table.ts';
import { csvFile } from '../../src/report/csv.ts';
import { areaExport, seriesExport, trendExport, yearExport } from '../../src/report/trend-export.ts';

const AUTOKRAAK: TrendRow = {
  id: 'a',
  label: '=Diefstal uit/vanaf motorvoertuigen',
  source: 'politie',
  kind: 'line',
  codes: [0],
  cells: [
    { count: 276, coverage: 'full' },
    { count: 227, coverage: 'full' },
  ],
  change: {
    before: 276,
    after: 227,
    share: (227 - 276) / 276,
    p: 0.032212,
    q: 0.032212,
    ratio: 227 / 276,
    interval: [0.686, 0.985],
    verdict: 'beyond',
  },
};
const columns = [2023, 2024].map((year) => ({ year, period: { from: month(year, 1), to: month(year, 9) } }));

test('the table is written in Dutch, and nothing in it is a formula', () => {
  const partly: TrendRow = {
    ...AUTOKRAAK,
    label: 'b',
    cells: [
      { count: null, coverage: 'none' },
      { count: 4, coverage: 'part' },
    ],
    change: null,
  };
  const bytes = csvFile([], trendExport({ columns, rows: [AUTOKRAAK, partly], tested: 1, byChance: 0.05 }));
  const [, head, first, second] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(head).toBe('Soort;Bron;Rij;2023;2024;Verschil;Verschil %;Keer;Keer van;Keer tot;p;q;Oordeel;Niet volledig');
  expect(first).toBe(
    "'=Diefstal uit/vanaf motorvoertuigen;politie;soort;276;227;-49;-17,8;0,8225;0,686;0,985;0,03221;0,03221;meer dan toeval;",
  );
  expect(second).toBe('b;politie;soort;;4;;;;;;;;;2024');
});

test('months of a line stand with what was expected, and are empty where that is not known', () => {
  const unknown = Float64Array.of(Number.NaN, 4.25);
  const series = { from: month(2026, 9), count: Float64Array.of(3, 12), expected: unknown, low: unknown, high: unknown, upper: unknown };
  const table = seriesExport({ ...series, alarms: [month(2026, 10)], judged: 1, years: 5 }, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'ja');
  expect(table.rows).toEqual([
    ['2026-09', 3, null, null, null, null, ''],
    ['2026-10', 12, 4.25, 4.25, 4.25, 4.25, 'ja'],
  ]);
});

test('years stand beside each other, a running one ends where it is', () => {
  const table = yearExport([
    { year: 2025, total: Array.from({ length: 12 }, (_, i) => i + 1) },
    { year: 2026, total: [5, 9] },
  ]);
  expect(table.columns).toEqual(['Maand', '2025', '2026']);
  expect(table.rows.slice(0, 3)).toEqual([
    ['januari', 1, 5],
    ['februari', 2, 9],
    ['maart', 3, null],
  ]);
});

test('buurten count two years of twelve months', () => {
  const count = Float64Array.from({ length: 26 }, (_, i) => i);
  const area = { code: 'BU09350000', from: 0 as Month, count, expected: 9.87654, alarms: [month(2026, 10)], judged: 12 };
  // 2 + ... + 13 = 90 and 14 + ... + 25 = 234.
  expect(areaExport([area], new Map([['BU09350000', 'Binnenstad']])).rows).toEqual([
    ['BU09350000', 'Binnenstad', 90, 234, 25, 9.88, '2026-10'],
  ]);
});
