import type { Category } from './category.ts';

/** `melding`: overlastmelding at the melddesk. `politie`: registration by the police. */
export type Source = 'melding' | 'politie';

export const SOURCES: readonly Source[] = ['melding', 'politie'];

/** How fine the time of an incident is known; only `minute` takes part in hottimes. */
export const PRECISIONS = ['minute', 'day', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Minutes since 1970-01-01T00:00Z that stand for "not given". */
export const NO_TIME = -0x80000000;

/**
 * Accepted rows of one batch, column by column; every array has `count` entries.
 * Times are UTC minutes since 1970 (see `time/wall-clock.ts` for local time of day).
 */
export interface IncidentColumns {
  readonly count: number;
  /** Position in `SOURCES`. */
  readonly source: Uint8Array;
  /** External number as the file wrote it, '' when there is none. */
  readonly number: readonly string[];
  /** Hash of source and external number; of the whole content when there is no number. */
  readonly key: BigUint64Array;
  /** Hash of the content, to notice a row that changed under the same number. */
  readonly content: BigUint64Array;
  readonly begin: Int32Array;
  /** End of the interval; equal to `begin` when it is a point in time. */
  readonly end: Int32Array;
  /** Position in `PRECISIONS`. */
  readonly precision: Uint8Array;
  /** When it was registered, `NO_TIME` when unknown. */
  readonly registered: Int32Array;
  /** Position in `categories`. */
  readonly category: Uint16Array;
  readonly categories: readonly Category[];
  /** Degrees WGS84, NaN when the incident has no location. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Keyed hash of the reporter, 0n when unknown. */
  readonly reporter: BigUint64Array;
  /** Key of the report this one is a child of, 0n when it stands alone. */
  readonly parent: BigUint64Array;
  /** Outcome of screening the free text, and the urgency; see `screening.ts`. 0 when nothing was looked at. */
  readonly marks: Uint8Array;
}
