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

/** Largest value that has to fit: counts and upper bounds. */
export const highestOf = (points: readonly SeriesPoint[]): number =>
  points.reduce((top, point) => Math.max(top, point.count, point.high ?? 0, point.expected ?? 0), 0);

/** Whether a month lies above what 80 of 100 ordinary months show. */
export const isAboveBand = (point: SeriesPoint): boolean => point.high !== null && point.count > point.high;
