import type { IndicatorKind } from './indicator.ts';

/** How a table of figures is read; guessed from the file, changed by the user, then obeyed. */
export interface IndicatorPlan {
  /** Column with CBS codes, or with names when `areaBy` says so. */
  readonly area: number;
  readonly areaBy: 'code' | 'name';
  /** One column, or year and month; empty when the table has one period. */
  readonly period: readonly number[];
  /** Period of the whole table, used where neither a column nor a header says it; null when not known. */
  readonly fixedPeriod: string | null;
  /** Column that names the indicator of each row; null when every indicator has its own column. */
  readonly topic: number | null;
  readonly decimal: 'comma' | 'point';
  readonly columns: readonly ValueColumn[];
}

/** A column of figures. */
export interface ValueColumn {
  readonly column: number;
  readonly label: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** Period that the header of the column says, `2023`. */
  readonly period: string | null;
  readonly taken: boolean;
}

/** Why a record of a table of figures was left out; each has a Dutch sentence. */
export type IndicatorRejection = 'area' | 'period' | 'value' | 'twice' | 'broken';

/** records = taken + same + elsewhere + empty + rejected + notData, always. */
export interface IndicatorAccount {
  readonly records: number;
  readonly taken: number;
  /** Say again what an earlier record said. */
  readonly same: number;
  /** Areas of other municipalities, finer than a municipality. */
  readonly elsewhere: number;
  /** Every figure of it is missing. */
  readonly empty: number;
  readonly rejected: number;
  /** Titles, header, blank rows, and totals of the country or the region. */
  readonly notData: number;
  /** Figures taken, and cells that say that a figure is missing (blank, a point, -99999). */
  readonly values: number;
  readonly missing: number;
  /** The first rejected records. */
  readonly rejectedRows: readonly { readonly line: number; readonly why: IndicatorRejection; readonly text: string }[];
}

/** One indicator as a file holds it. */
export interface ReadIndicator {
  readonly label: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
}

/** What a table of figures turned out to be. */
export interface IndicatorReading {
  readonly headers: readonly string[];
  readonly plan: IndicatorPlan;
  /** What is still missing before it can be taken in. */
  readonly missing: readonly ('area' | 'period' | 'value')[];
  /** Columns about origin, nationality or religion: never taken in. */
  readonly refused: readonly string[];
  readonly account: IndicatorAccount;
  readonly indicators: readonly ReadIndicator[];
}

/** The areas that names and codes of a table are compared with. */
export interface KnownAreas {
  readonly municipality: string;
  /** Name and CBS code of every area that a table may name instead of giving its code. */
  readonly names: readonly (readonly [name: string, code: string])[];
}
