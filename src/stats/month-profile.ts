import type { Period } from '../domain/time/month.ts';

export interface ProfileMonth {
  /** 1 to 12. */
  readonly monthOfYear: number;
  /** How often this month occurs in the period. */
  readonly occurrences: number;
  readonly count: number;
  readonly expected: number;
  /** Bounds between which 80 of 100 ordinary months fall, on the scale of `count`. */
  readonly band: readonly [low: number, high: number];
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
  /** One-sided (more than expected), before and after correction for twelve months (Holm). */
  readonly p: number;
  readonly pCorrected: number;
  readonly flagged: boolean;
}

export interface MonthProfileInput {
  readonly period: Period;
  /** Incidents of the place per month of the period, `lengthOf(period)` entries. */
  readonly place: ArrayLike<number>;
  /** The same for the whole city, the place included; null compares with a flat year. */
  readonly city: ArrayLike<number> | null;
  readonly alpha?: number;
}

/** Months of the year that occur in the period, in calendar order. */
export function monthProfile(_input: MonthProfileInput): readonly ProfileMonth[] {
  throw new Error('not written yet');
}
