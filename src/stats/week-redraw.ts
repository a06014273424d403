import type { Random } from './random.ts';

/** What a search for hottimes needs of its null hypothesis, for the incidents that touch no hour already explained. */
export interface Redraw {
  /** Incidents that take part. */
  readonly count: number;
  /** Of those, points and intervals shorter than a day. */
  readonly known: number;
  /** Their weights over the week and the mean of all redraws: 168 values each, equal sums. */
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Fills `week` with the weights of one redraw of whole intervals. */
  draw(week: Float64Array, random: Random): void;
}

/** What is said about a block once it is found: what was expected in its hours, and on how many incidents that rests. */
export interface Yardstick {
  /** 168 weights that sum to the number of incidents of the place. */
  readonly expected: Float64Array;
  /** Number of incidents whose Poisson error equals that of the expected weight in these hours; Infinity when it is known. */
  support(hours: readonly number[]): number;
}

/** One null hypothesis: makes the redraw for what is left when some hours (168 flags) are explained. */
export interface NullModel {
  readonly yardstick: Yardstick;
  without(explained: Uint8Array): Redraw;
}
