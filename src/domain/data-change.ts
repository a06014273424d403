import type { Source } from './incident.ts';
import type { Month, Period } from './time/month.ts';

/** The rows of one source month by month; entries belong together by position. */
export interface DataChangeRequest {
  readonly source: Source;
  readonly period: Period;
  /** Months that say what is usual. */
  readonly past: readonly Month[];
  readonly month: Int32Array;
  readonly category: Int32Array;
  readonly n: Int32Array;
  readonly withoutPlace: Int32Array;
  readonly delayMonth: Int32Array;
  readonly delayMinutes: Int32Array;
}

/** One thing about the data that changed more than chance allows. */
export interface DataAlarm {
  readonly source: Source;
  readonly what:
    | { readonly kind: 'category'; readonly code: number }
    | { readonly kind: 'withoutPlace' }
    | { readonly kind: 'delay'; readonly minutes: number };
  /** Shares before and now, 0..1. */
  readonly before: number;
  readonly now: number;
  readonly p: number;
}
