import type { DropReason } from '../domain/batch.ts';
import type { FileKind } from '../domain/file-kind.ts';
import type { Source } from '../domain/incident.ts';
import type { ColumnMapping, ColumnRole } from '../domain/mapping.ts';

export type FormatName = 'csv' | 'xlsx' | 'parquet' | 'geojson';
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the file turned out to be; null where it does not apply. */
export interface FileFacts {
  readonly format: FormatName;
  readonly encoding: EncodingName | null;
  readonly delimiter: string | null;
  readonly packed: 'gzip' | 'zip' | null;
  /** Sheet that is read, and all sheets of the workbook. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

/** One column as it was found, with what it probably is. */
export interface InspectedColumn {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** 0..1: how sure the guess of the role is. */
  readonly confidence: number;
  /** Why the column is not stored, null when it is. `reporter-hashed`: only its keyed hash is stored. */
  readonly dropped: DropReason | null;
  /** Share of the rows looked at that have a value, 0..1. */
  readonly filled: number;
  /** Up to three different values, masked when they may be personal. */
  readonly samples: readonly string[];
}

/**
 * Order of day and month, from all rows. `certain`: at least one date can be read in one way only.
 * `ambiguous`: every date can be read both ways, ask; `example` is one, with both readings (ISO dates).
 * `mixed`: some dates fit only one order and some only the other: ask; those that do not fit the answer are rejected.
 */
export interface DateEvidence {
  readonly kind: 'certain' | 'ambiguous' | 'mixed' | 'none';
  readonly order: ColumnMapping['dateOrder'];
  readonly example: { readonly text: string; readonly dmy: string; readonly mdy: string; readonly ymd?: string } | null;
  /** What the years of two digits are; absent when there are none. */
  readonly short?: ShortYearEvidence;
}

/** Dates with a year of two digits, read as the last such year that is not in the future. */
export interface ShortYearEvidence {
  readonly rows: number;
  /** Dates whose year can not be, such as `13-07-42`, with one of them: then it is asked whether to read such years at all. */
  readonly odd: number;
  readonly oddExample: string | null;
  /** First and last year under each order that some date can be read in. */
  readonly years: Readonly<Partial<Record<ColumnMapping['dateOrder'], readonly [number, number]>>>;
}

/**
 * What the coordinates are, from all rows. `unknown`: neither RD nor degrees (UTM, another country's grid); such a
 * file is only read with `crs: 'none'`, when the user chooses to do without locations.
 */
export interface PlaceEvidence {
  readonly kind: 'wgs84' | 'rd' | 'unknown' | 'none';
  readonly swapped: boolean;
  /** Rows with both coordinates, rows without or at (0,0). */
  readonly located: number;
  readonly missing: number;
}

/** What is missing before the file can be read; `place` can be waived by `crs: 'none'`. */
export type MissingPart = 'time' | 'year' | 'place' | 'category' | 'dateOrder' | 'shortYears';

export interface Inspection {
  readonly name: string;
  readonly bytes: number;
  readonly facts: FileFacts;
  /** Records with data in them, and records that are none (title, header, blank, totals). */
  readonly rows: number;
  readonly notData: number;
  /** Records that cannot be read at all (broken quotes, wrong number of fields). */
  readonly broken: number;
  readonly columns: readonly InspectedColumn[];
  /** The guess, or the remembered mapping of this shape with what the values of this file say. */
  readonly mapping: ColumnMapping;
  readonly remembered: boolean;
  /** 0..1: how sure the guess of `mapping.source` is. */
  readonly sourceConfidence: number;
  readonly sourceGuess: Source;
  readonly dates: DateEvidence;
  readonly place: PlaceEvidence;
  readonly missing: readonly MissingPart[];
  /** What it seems to be if it is no table of incidents, null when nothing says so. */
  readonly looksLike: FileKind | null;
  /** The present year, null when it was not told. */
  readonly thisYear: number | null;
  /** Header of a column of counts, of a table of which one row stands for many incidents; null when there is none. */
  readonly counts: string | null;
  /** First rows, every cell masked that may be personal. */
  readonly preview: readonly { readonly line: number; readonly cells: readonly string[] }[];
}
