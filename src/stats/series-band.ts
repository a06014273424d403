import type { Month } from '../domain/time/month.ts';

/** NaN where the history before a month is too short. */
export interface SeriesBand {
  readonly expected: Float64Array;
  /** Between `low` and `high` fall 80 of 100 ordinary months. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Expected value and band of every month of a series from the months before it. A drawing aid, not a test. */
export function seriesBand(_counts: ArrayLike<number>, _from: Month): SeriesBand {
  throw new Error('not written yet');
}
