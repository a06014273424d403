import type { Buurt } from '../domain/area.ts';
import type { Category } from '../domain/category.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { Progress } from '../domain/progress.ts';

/** Rows that are stored already, in any order: entry i of both belongs to one row; identical rows without a number occur repeatedly. */
export interface ExistingRows {
  readonly keys: BigUint64Array;
  readonly contents: BigUint64Array;
}

/** West, south, east, north of the municipality in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What reading a file needs to know of the app; everything in it survives being posted to a worker. */
export interface ImportContext {
  readonly categories: readonly Category[];
  readonly existing: ExistingRows;
  /** HMAC-SHA-256 key of this device; without it reporters are not kept at all. */
  readonly hmacKey: CryptoKey | null;
  readonly buurten: readonly Buurt[];
  readonly bounds: Bounds;
  /** Centre of each postcode, by `6211AL`; null when no table is loaded. */
  readonly postcodes?: ReadonlyMap<string, readonly [lng: number, lat: number]> | null;
  /** The present year: a year of two digits is never read as a later one. Without it such years are not read at all. */
  readonly thisYear?: number;
  /** Mappings used before, by `shape`; the one of the file's shape is taken over. */
  readonly remembered?: readonly ColumnMapping[];
  /** The remembered mapping is that of this very file, corrected by hand: what was not known before is still asked. */
  readonly correcting?: boolean;
}

/** `done` and `total` are bytes of the file; `rows` are the records read so far. */
export interface ImportProgress extends Progress {
  readonly rows: number;
}
export type OnImportProgress = (progress: ImportProgress) => void;

export const NO_EXISTING_ROWS: ExistingRows = { keys: new BigUint64Array(0), contents: new BigUint64Array(0) };
