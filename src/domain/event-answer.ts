import type { DaySpan } from './calendar/dates.ts';

/** An event with the days on which it took place. */
export interface EventDays {
  readonly id: string;
  readonly label: string;
  readonly kind: 'event' | 'holiday' | 'season' | 'own';
  /** Where it takes place, '' when it is everywhere. */
  readonly place: string;
  /** The counts are those around its place only. */
  readonly isThere: boolean;
  readonly spans: readonly DaySpan[];
}

export interface EventsRequest {
  readonly counts: Float64Array;
  /** Day number of the first count. */
  readonly firstDay: number;
  readonly events: readonly EventDays[];
  /** Days that are no ordinary days. */
  readonly special: ReadonlySet<number>;
}

/** What an event did to the counts, beside matched ordinary days. */
export interface EventRow {
  readonly event: EventDays;
  readonly days: number;
  readonly count: number;
  readonly expected: number;
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
}
