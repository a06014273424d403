import type { Source } from '../incident.ts';
import type { Month } from '../time/month.ts';
import type { TrendColumn } from './trend-columns.ts';
import type { TrendGroup, TrendLine } from './trend-group.ts';

/** How far the data of a source reach over the months of a column. */
export type Coverage = 'full' | 'part' | 'none';

/** Counts by category, month of some rows of the store; entries belong together by position. */
export interface CategoryMonths {
  readonly category: Int32Array;
  readonly month: Int32Array;
  readonly n: Int32Array;
}

/** `chance`: fits chance. `beyond`: more than chance by itself. `sure`: also when all lines of the table are taken together. */
export type Verdict = 'chance' | 'beyond' | 'sure';

/** From the last column but one to the last. */
export interface TrendChange {
  readonly before: number;
  readonly after: number;
  /** (after - before) / before, null when `before` is 0. */
  readonly share: number | null;
  /** Exact, two-sided, given the sum. */
  readonly p: number;
  /** Benjamini-Hochberg over the lines of the table. */
  readonly q: number;
  readonly ratio: number;
  /** 95 % interval of the ratio. */
  readonly interval: readonly [low: number, high: number];
  readonly verdict: Verdict;
}

export interface TrendCell {
  /** Null where there are no data of the source. */
  readonly count: number | null;
  readonly coverage: Coverage;
}

export interface TrendRow {
  readonly id: string;
  readonly label: string;
  readonly source: Source;
  readonly kind: 'sum' | 'part' | 'line';
  /** Store-wide codes of its categories. */
  readonly codes: readonly number[];
  /** In the order of the columns. */
  readonly cells: readonly TrendCell[];
  /** Null when one of the last two columns is not complete, or there is one column only. */
  readonly change: TrendChange | null;
}

export interface TrendTable {
  readonly columns: readonly TrendColumn[];
  readonly rows: readonly TrendRow[];
  /** Changes that were tested, and how many of them chance alone makes look real on average. */
  readonly tested: number;
  readonly byChance: number;
}

/** A line with the codes of its categories in the store. */
export interface CodedLine extends TrendLine {
  readonly codes: readonly number[];
}

export interface TrendTableRequest {
  readonly group: Omit<TrendGroup, 'lines'> & { readonly lines: readonly CodedLine[] };
  readonly columns: readonly TrendColumn[];
  readonly counts: CategoryMonths;
  /** Months of which each source has rows at all, running months left out. */
  readonly present: Readonly<Record<Source, readonly Month[]>>;
}

/** A series of months with what was to be expected and the alarms. */
export interface TrendSeries {
  readonly from: Month;
  readonly count: Float64Array;
  /** NaN where too few years lie before the month. */
  readonly expected: Float64Array;
  /** Between these fall 80 of 100 ordinary months; NaN as there. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Above this a month is out of line; NaN as there. */
  readonly upper: Float64Array;
  readonly alarms: readonly Month[];
  /** Months that were judged: enough years before them, and enough incidents. */
  readonly judged: number;
  /** Years looked back at the last month, null when there are too few. */
  readonly years: number | null;
}

/** Months of one buurt (or municipality). */
export interface AreaSeries {
  readonly code: string;
  readonly from: Month;
  readonly count: Float64Array;
  /** For the last month, null when it could not be judged. */
  readonly expected: number | null;
  readonly alarms: readonly Month[];
  readonly judged: number;
}

export interface AreaSeriesRequest {
  readonly areas: readonly { readonly code: string; readonly count: Float64Array }[];
  readonly from: Month;
  /** Last months that are judged. */
  readonly last: number;
}

/** Counts added up from January on. */
export interface YearLine {
  readonly year: number;
  /** One entry per month, as far as there are data. */
  readonly total: readonly number[];
}
