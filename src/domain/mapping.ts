import type { DropReason } from './drop-reason.ts';
import type { Precision, Source } from './incident.ts';

/** What a column of a file can be. */
export const COLUMN_ROLES = [
  'number',
  'begin',
  'beginDate',
  'beginTime',
  'end',
  'endDate',
  'endTime',
  'year',
  'monthOfYear',
  'weekOfYear',
  'dayOfMonth',
  'hour',
  'minute',
  'registered',
  'category',
  'categoryCode',
  'lng',
  'lat',
  'rdX',
  'rdY',
  'point',
  'postcode',
  'buurtCode',
  'reporter',
  'parent',
  'screenText',
  'severity',
  'source',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a time of only digits is: whole hours (`9`), or hours and minutes of which a spreadsheet drops the leading zeros (`5` for 00:05). */
export type ClockDigits = 'hour' | 'hhmm' | 'hhmmss';

export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** Order of day and month in this column where it differs from that of the file. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** How a time of only digits is read; absent when the column has none. */
  readonly digits?: ClockDigits;
  /** What personal data its values were found to hold. */
  readonly personal?: DropReason;
}

/** How the columns of files of one shape are read; remembered under `shape`. */
export interface ColumnMapping {
  /** Hash of the ordered, folded headers. */
  readonly shape: string;
  readonly source: Source;
  readonly columns: readonly MappedColumn[];
  /** Day before month, or the reverse; decided from all rows, changeable by hand. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** IANA zone in which the file writes its times. */
  readonly zone: string;
  readonly crs: 'wgs84' | 'rd' | 'none';
  /** Category given to every row of a file without a category column. */
  readonly fixedCategory: string | null;
  /** Decimal sign of the coordinates, decided from all rows; absent when it was not decided. */
  readonly decimal?: 'comma' | 'point';
  /** Last year that a year of two digits may stand for; null: such years are not read; absent when not decided, or when the file has none. */
  readonly shortYears?: number | null;
  /** The year of every row of a file that only says the month or the week. */
  readonly fixedYear?: number | null;
  /** Coarser than the cells look: a file that writes every month as its first day, or every day as midnight. */
  readonly precision?: Precision;
}
