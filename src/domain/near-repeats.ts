/** Incidents with a place and a day. */
export interface DatedPlaces {
  /** Degrees. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
}

/** Upper limits of the bands; a band holds its upper limit. The first distance is the same place. */
export const REPEAT_METRES = [10, 100, 200, 400] as const;
export const REPEAT_DAYS = [3, 7, 14, 28] as const;
/** More incidents are not compared. */
export const REPEAT_MOST = 100_000;
/** More pairs within the last distance do not fit: each takes 4 bytes. */
export const REPEAT_MOST_PAIRS = 60_000_000;
/** Fewer say nothing. */
export const REPEAT_LEAST = 30;

export interface RepeatCell {
  readonly pairs: number;
  readonly expected: number;
  readonly ratio: number;
  readonly p: number;
}

/** Pairs by distance (rows) and days (columns). */
export interface NearRepeats {
  readonly incidents: number;
  /** How often the dates were shuffled. */
  readonly draws: number;
  readonly table: readonly (readonly RepeatCell[])[];
}

/** There are more pairs close to each other than fit. */
export interface TooManyPairs {
  readonly pairs: number;
}
