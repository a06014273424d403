import { describe, expect, test } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { lastColumn, type TrendMonths, trendColumns, yearsOffered } from '../../../src/domain/trend/trend-columns.ts';
import { denseMonths, yearLines } from '../../../src/domain/trend/year-lines.ts';

const october = { from: month(2026, 10), to: month(2026, 10) };
const own = { from: 12, to: 2 };
const choice = (change: Partial<TrendMonths> = {}): TrendMonths => ({ span: 'toDate', own, years: null, ...change });

describe('the months side by side', () => {
  test('are January to the last month, five years, unless told otherwise', () => {
    expect(trendColumns(choice(), october, month(2020, 1))).toEqual(
      [2022, 2023, 2024, 2025, 2026].map((year) => ({ year, period: { from: month(year, 1), to: month(year, 10) } })),
    );
  });

  test('are those of the filter, at most twelve so that none counts twice', () => {
    expect(lastColumn(choice({ span: 'period' }), october)).toEqual(october);
    const long = { from: month(2024, 3), to: month(2026, 10) };
    expect(lastColumn(choice({ span: 'period' }), long)).toEqual({ from: month(2025, 11), to: month(2026, 10) });
  });

  test('run over new year when the last comes before the first', () => {
    // The dark days of 2026 are not over in October: the last are those that ended in February 2026.
    expect(lastColumn(choice({ span: 'own' }), october)).toEqual({ from: month(2025, 12), to: month(2026, 2) });
    const columns = trendColumns(choice({ span: 'own', years: [2024, 2026] }), october, month(2020, 1));
    expect(columns.map(({ period }) => period)).toEqual([
      { from: month(2023, 12), to: month(2024, 2) },
      { from: month(2025, 12), to: month(2026, 2) },
    ]);
  });

  test('are of a year that is over when they end after the filter', () => {
    expect(lastColumn(choice({ span: 'own', own: { from: 1, to: 12 } }), october)).toEqual({ from: month(2025, 1), to: month(2025, 12) });
  });

  test('years that are not in the data are no choice; without one that is, the last five', () => {
    expect(yearsOffered(lastColumn(choice(), october), month(2023, 11))).toEqual([2024, 2025, 2026]);
    expect(trendColumns(choice({ years: [2001] }), october, month(2025, 3)).map(({ year }) => year)).toEqual([2025, 2026]);
  });
});

describe('a year added up', () => {
  const known = { from: month(2024, 11), to: month(2026, 2) };
  // Nov 2024 .. Feb 2026: 1, 2, ..., 16.
  const count = Float64Array.from({ length: 16 }, (_, i) => i + 1);

  test('begins in January and leaves out a year of which the beginning is missing', () => {
    const [first, second, ...rest] = yearLines(known.from, count, known);
    expect(rest).toEqual([]);
    expect(first).toEqual({ year: 2025, total: [3, 7, 12, 18, 25, 33, 42, 52, 63, 75, 88, 102] });
    expect(second).toEqual({ year: 2026, total: [15, 31] });
  });

  test('is dense: months without rows are 0, months outside are left out', () => {
    const months = [known.from - 1, known.from, known.from + 3, known.from + 3, known.to + 1];
    expect(Array.from(denseMonths(known, months, [9, 1, 2, 4, 9], (i) => i !== 2)).slice(0, 5)).toEqual([1, 0, 0, 4, 0]);
  });
});
