import type { Month } from '../../domain/time/month.ts';

/** One month of a series with what was to be expected; null where there is no expectation. */
export interface SeriesPoint {
  readonly month: Month;
  readonly count: number;
  readonly expected: number | null;
  /** Bounds of 80 of 100 ordinary months. */
  readonly low: number | null;
  readonly high: number | null;
}
