import type { LocalClock } from '../domain/time/local-clock.ts';

/** Incidents in time: UTC minutes; `category` (any small integers) null when all are compared alike. */
export interface Spans {
  readonly begin: Int32Array;
  readonly end: Int32Array;
  readonly category: Uint16Array | null;
}

/** With what the week of a place is compared. */
export type WeekReference =
  /** 168 relative weights of the hour in which an incident begins, taken as known. */
  | { readonly kind: 'profile'; readonly weights: Float64Array }
  /** All incidents of the city (or of two periods together), the place's own among them. */
  | { readonly kind: 'city'; readonly city: Spans; readonly clock: LocalClock };

/** Every hour of the week alike: the reference of the city as a whole. */
export function flatWeek(): WeekReference {
  return { kind: 'profile', weights: new Float64Array(168).fill(1) };
}

/** Compares a place with all incidents of the city; prepare once, use for every hotspot. */
export function cityWeek(_city: Spans, _clock?: LocalClock): WeekReference {
  throw new Error('not written yet');
}
