import type { AnalysisRequest } from './analysis.ts';
import type { Month } from './time/month.ts';

/** One month to look back on, with the months that said what was normal then. */
export interface PastMonth {
  readonly month: Month;
  readonly history: readonly Month[];
}

export interface HistoryRequest {
  /** The question of the map; its period and history are replaced month by month. */
  readonly request: AnalysisRequest;
  /** Oldest first; the last is the last month of the period. */
  readonly months: readonly PastMonth[];
  readonly places: readonly { readonly id: string; readonly cells: Int32Array; readonly categories: readonly number[] }[];
}

export const COURSES = [
  'new',
  'consecutive',
  'intensifying',
  'persistent',
  'diminishing',
  'sporadic',
  'oscillating',
  'historical',
  'none',
] as const;

/** How a place was hot over the months, after the classes of emerging hot spots. */
export type Course = (typeof COURSES)[number];

/** What happened to a hotspot in a month; months in which it went on unchanged are left out. */
export interface LifeEvent {
  readonly month: Month;
  readonly kind: 'began' | 'grew' | 'shrank' | 'returned' | 'split' | 'absorbed' | 'merged' | 'ended';
  /** Names of the other hotspots it came out of, went on in, took in or became part of. */
  readonly others: readonly string[];
  /** Incidents left when it ended. */
  readonly left: number | null;
}

/** A hotspot under one id over the months. */
export interface Life {
  readonly id: string;
  /** The month in which it was first flagged, of the months looked back on. */
  readonly since: Month;
  /** Months in which it was flagged. */
  readonly months: number;
  readonly events: readonly LifeEvent[];
}

export interface PlaceHistory {
  readonly id: string;
  /** Per month 1 where a hotspot of one of its categories lay in its cells. */
  readonly hot: Uint8Array;
  /** Incidents of its categories in its cells, per month. */
  readonly count: Float64Array;
  readonly course: Course;
  /** Sign of a significant trend in the counts (Mann-Kendall, 5 % two-sided), 0 when there is none. */
  readonly trend: -1 | 0 | 1;
  readonly trendP: number;
  /** Null when no hotspot of these months lies here. */
  readonly life: Life | null;
}

/** How well the flags of one month pointed at the next. */
export interface SignalScore {
  readonly hits: number;
  readonly total: number;
  readonly hitRate: number;
  readonly pai: number;
  readonly pei: number;
  readonly precision: number;
}

export interface SignalMonth {
  /** The month in which the incidents happened; the flags are of the month before. */
  readonly month: Month;
  readonly cells: number;
  readonly hits: number;
  readonly total: number;
  readonly pai: number;
  readonly busiestPai: number;
}

export interface HotHistory {
  readonly months: readonly Month[];
  readonly places: readonly PlaceHistory[];
  /** Forecast value over the months; null when nothing was flagged in any of them. */
  readonly value: {
    readonly months: readonly SignalMonth[];
    /** Months in which nothing was flagged. */
    readonly silent: number;
    readonly flags: SignalScore;
    /** As many cells, the busiest until then. */
    readonly busiest: SignalScore;
    /** Hit rate of as many cells drawn at random. */
    readonly chance: number;
  } | null;
}
