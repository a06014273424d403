/**
 * The tables every question reads. `incident` holds the visible rows of all batches:
 * - `batch`: number of the batch in the store; `source`, `precision`: positions in `SOURCES` and `PRECISIONS`;
 * - `begin_min`, `end_min`, `registered`: UTC minutes since 1970 (`NO_TIME` for none);
 * - `category`: store-wide code, see table `category`;
 * - `lng`, `lat`: degrees, NaN without a location; `buurt`: index, -1 outside every buurt or without location;
 * - `month`, `day`, `how`: local month number, days since 1970 and hour of the week of `begin_min`;
 *   `how` is 255 unless the time is known to the minute;
 * - `marks`: outcome of screening, see `domain/screening.ts`;
 * - `c8` .. `c11`: dense cell index per resolution, -1 outside the study area.
 */
export const INCIDENT_COLUMNS = [
  ['row_no', 'INTEGER'],
  ['batch', 'USMALLINT'],
  ['source', 'UTINYINT'],
  ['number', 'VARCHAR'],
  ['key', 'UBIGINT'],
  ['content', 'UBIGINT'],
  ['begin_min', 'INTEGER'],
  ['end_min', 'INTEGER'],
  ['precision', 'UTINYINT'],
  ['registered', 'INTEGER'],
  ['category', 'USMALLINT'],
  ['lng', 'DOUBLE'],
  ['lat', 'DOUBLE'],
  ['reporter', 'UBIGINT'],
  ['parent', 'UBIGINT'],
  ['marks', 'UTINYINT'],
  ['month', 'SMALLINT'],
  ['day', 'SMALLINT'],
  ['how', 'UTINYINT'],
  ['buurt', 'SMALLINT'],
  ['c8', 'INTEGER'],
  ['c9', 'INTEGER'],
  ['c10', 'INTEGER'],
  ['c11', 'INTEGER'],
] as const;

export type IncidentColumn = (typeof INCIDENT_COLUMNS)[number][0];

/** Hour of the week of a row whose time is not known to the minute. */
export const NO_HOUR = 255;

/** Statements that make the empty tables. */
export const CREATE_TABLES: readonly string[] = [
  `CREATE TABLE incident (${INCIDENT_COLUMNS.map(([name, type]) => `"${name}" ${type} NOT NULL`).join(', ')})`,
  'CREATE TABLE category (code USMALLINT NOT NULL, id VARCHAR NOT NULL, label VARCHAR NOT NULL, theme VARCHAR NOT NULL, source UTINYINT NOT NULL)',
];
