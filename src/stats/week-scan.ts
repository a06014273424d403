import type { HottimeSearch } from '../domain/hottime-search.ts';
import type { LocalClock } from '../domain/time/local-clock.ts';
import type { Random } from './random.ts';
import type { Spans, WeekReference } from './week-reference.ts';

export interface HottimeOptions {
  readonly random: Random;
  /** Simulations, 999 when left out. */
  readonly draws?: number;
  /** Share of searches without a peak that may report one, 0.05 when left out. */
  readonly alpha?: number;
  /** Hottimes reported at most, 3 when left out. */
  readonly most?: number;
  /** Incidents with a known hour below which nothing is tested, 10 when left out. */
  readonly minimum?: number;
  readonly clock?: LocalClock;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked every few draws; true ends the search with `stopped`. */
  readonly shouldStop?: () => boolean;
}

/** Blocks of the week in which a place has more incidents than its reference. */
export function findHottimes(_place: Spans, _reference: WeekReference, _options: HottimeOptions): HottimeSearch {
  throw new Error('not written yet');
}
