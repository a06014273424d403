import { DUTCH_CLOCK, type LocalClock } from '../domain/time/local-clock.ts';
import { type WeekSpans, weekSpans } from './week-spans.ts';

/** Incidents in time, UTC minutes since 1970; an end that is `NO_TIME` or equal to its begin is a point in time. */
export interface Spans {
  readonly begin: Int32Array;
  readonly end: Int32Array;
  /** Incidents are compared with those of the same category; null when all are compared alike. */
  readonly category: Uint16Array | null;
}

/** With what the week of a place is compared. */
export type WeekReference =
  /** 168 relative weights of the hour in which an incident begins, taken as known. */
  | { readonly kind: 'profile'; readonly weights: Float64Array }
  /** All incidents of the city (or of two periods together), those of the place among them. */
  | { readonly kind: 'city'; readonly city: WeekSpans };

/** Every hour of the week alike: the reference of the city as a whole. */
export function flatWeek(): WeekReference {
  return { kind: 'profile', weights: new Float64Array(168).fill(1) };
}

/**
 * Compares a place with everything of the same category and about the same length elsewhere. `city` holds the
 * incidents of the place too, so that one reference serves every hotspot; for a period against an earlier one, give
 * both periods together.
 */
export function cityWeek(city: Spans, clock: LocalClock = DUTCH_CLOCK): WeekReference {
  return { kind: 'city', city: weekSpans(city, clock) };
}
