import type { Month } from '../../src/domain/time/month.ts';
import { month } from '../../src/domain/time/month.ts';
import type { SeriesPoint } from '../../src/views/charts/series.ts';

/** Months from January 2026 with an expectation of 10 and a band of 6 to 14. */
export const flatSeries = (counts: readonly number[]): readonly SeriesPoint[] =>
  counts.map((count, at) => ({ month: (month(2026, 1) + at) as Month, count, expected: 10, low: 6, high: 14 }));
