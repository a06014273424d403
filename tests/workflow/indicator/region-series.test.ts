import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { month } from '../../../src/domain/time/month.ts';
import { regionalIndicators, regionSeries } from '../../../src/workflow/indicator/region-series.ts';

const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: 'indicator:autodiefstal',
  label: 'Autodiefstal',
  unit: '',
  kind: 'aantal',
  origin: { source: 'Politie', licence: '', day: '2026-11-01', file: 'limburg.csv', synthetic: false },
  areas: ['GM0935', 'GM0917', 'BU09350000'],
  periods: ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
  values: [1, 2, 3, 4, 5, 10, null, 30, 40, null, 7, 7, 7, 7, 7],
  ...change,
});

test('a regional table counts per month in more than one municipality', () => {
  const yearly = indicator({ periods: ['2024', '2025'], values: [1, 2, 3, 4, 5, 6] });
  const own = indicator({ areas: ['GM0935', 'BU09350000', 'BU09350001'] });
  expect(regionalIndicators([indicator(), yearly, own, indicator({ kind: 'aandeel' })])).toEqual([indicator()]);
});

describe('series per municipality', () => {
  const of = (change: Partial<Indicator> = {}, running = month(2026, 11)) =>
    regionSeries(indicator(change), running).map(({ code, from, count, cut }) => [code, from, [...count], cut]);

  test('begin after their last gap and end before a month that is still missing', () => {
    expect(of()).toEqual([
      ['GM0917', month(2026, 8), [30, 40], 1],
      ['GM0935', month(2026, 6), [1, 2, 3, 4, 5], 0],
    ]);
  });

  test('leave out the month that is not over', () => {
    expect(of({}, month(2026, 10))).toEqual([
      ['GM0917', month(2026, 8), [30, 40], 1],
      ['GM0935', month(2026, 6), [1, 2, 3, 4], 0],
    ]);
    expect(of({}, month(2026, 6))).toEqual([]);
  });

  test('see a month that the whole table skips as a gap, not as zero', () => {
    expect(of({ periods: ['2026-05', '2026-07', '2026-08', '2026-09', '2026-10'], areas: ['GM0935'], values: [1, 2, 3, 4, 5] })).toEqual([
      ['GM0935', month(2026, 7), [2, 3, 4, 5], 1],
    ]);
  });

  test('of a municipality without a figure are left out', () => {
    expect(of({ areas: ['GM0935', 'GM0917'], values: [1, 2, 3, 4, 5, null, null, null, null, null] })).toHaveLength(1);
  });
});
