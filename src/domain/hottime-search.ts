import type { Hottime } from './hottime.ts';

/** The week of a place beside what was to be expected there; hour 0 = Monday 00:00-00:59. */
export interface WeekTables {
  /** 168 aoristic weights. */
  readonly observed: Float64Array;
  /** 168 expected weights with the same sum. */
  readonly expected: Float64Array;
  /** Incidents with a begin. */
  readonly count: number;
  /** Of those, with the hour known: a point in time or an interval shorter than a day. */
  readonly known: number;
  /** Incidents whose time is an interval, spread over its hours. */
  readonly intervals: number;
  /** Incidents with an interval longer than 168 hours, spread evenly over the week. */
  readonly even: number;
}

/** What a search for hottimes gives. */
export type HottimeSearch =
  /** At least one block beyond chance, in order of discovery; `rejected` is the next best block, which fits chance. */
  | { readonly kind: 'found'; readonly hottimes: readonly Hottime[]; readonly rejected: Hottime | null; readonly week: WeekTables }
  /** No block beyond chance; `rejected` is the best one. */
  | { readonly kind: 'none'; readonly rejected: Hottime | null; readonly week: WeekTables }
  /** Fewer incidents with a known hour than the minimum: nothing was tested. */
  | { readonly kind: 'tooFew'; readonly minimum: number; readonly week: WeekTables }
  /** Stopped from outside before the answer was there. */
  | { readonly kind: 'stopped' };
