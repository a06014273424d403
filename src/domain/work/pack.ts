import { amount, flag, listOf, oneOf, orNull, record, text, whole } from './shape.ts';

/** Months in a row with a number each; months as `year * 12 + month`. */
export interface MonthCounts {
  readonly from: number;
  readonly counts: readonly number[];
}

/** A flagged place as a team needs it to work without the reports: sums only, no report, no reporter, no point. */
export interface PackHotspot {
  /** Lowest cell id, as in the address bar. */
  readonly id: string;
  readonly place: string;
  /** CBS code. */
  readonly buurt: string;
  readonly resolution: number;
  /** H3 cells of its outline. */
  readonly cells: readonly string[];
  readonly state: string;
  readonly count: number;
  readonly expected: number;
  /** Ids and names of its categories, the main one first. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** Incidents a month of these categories in these cells. */
  readonly months: MonthCounts;
  /** What was to be expected in the last months, null where the history is too short. */
  readonly expectedMonths: { readonly from: number; readonly expected: readonly (number | null)[] };
  /** Incidents of the last year by hour of the week, Monday 00 first; only those known to the hour. */
  readonly week: readonly number[];
}

/** Woonoverlast of a buurt as a number, for teams that need only the area. */
export interface PackHomes {
  readonly buurt: string;
  readonly dossiers: number;
  /** Places that were flagged for woonoverlast. */
  readonly flagged: number;
}

/** The figures of one wijk in one period. */
export interface Pack {
  /** CBS code. */
  readonly wijk: string;
  readonly name: string;
  readonly municipality: string;
  readonly from: number;
  readonly to: number;
  /** The filter that the places were found with, in words. */
  readonly filter: string;
  readonly madeAt: string;
  readonly demo: boolean;
  readonly buurten: readonly { readonly code: string; readonly name: string }[];
  readonly hotspots: readonly PackHotspot[];
  readonly homes: readonly PackHomes[];
}

const month = whole(0, 100_000);
const count = whole(0, 10_000_000);
const code = text(12);
const moment = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

const hotspot = record({
  id: (value) => typeof value === 'string' && /^[0-9a-f]{15}$/.test(value),
  place: text(160),
  buurt: code,
  resolution: whole(7, 12),
  cells: listOf((value) => typeof value === 'string' && /^[0-9a-f]{15}$/.test(value), 20_000),
  state: oneOf(['nieuw', 'groeiend', 'aanhoudend', 'krimpend', 'uitgedoofd']),
  count,
  expected: amount(0, 1e7),
  categories: listOf(record({ id: text(120), name: text(200) }), 200),
  months: record({ from: month, counts: listOf(count, 1200) }),
  expectedMonths: record({ from: month, expected: listOf(orNull(amount(0, 1e7)), 1200) }),
  week: (value) => listOf(count, 168)(value) && [0, 168].includes((value as unknown[]).length),
});

const pack = record({
  wijk: (value) => typeof value === 'string' && /^WK\d{6}$/.test(value),
  name: text(120),
  municipality: text(120),
  from: month,
  to: month,
  filter: text(2000),
  madeAt: moment,
  demo: flag,
  buurten: listOf(record({ code, name: text(120) }), 1000),
  hotspots: listOf(hotspot, 2000),
  homes: listOf(record({ buurt: code, dossiers: count, flagged: count }), 1000),
});

/** Whether a value from a file is a pack; a field too many (a list of reports) is refused as well. */
export const isPack = (value: unknown): value is Pack => pack(value);
