/** Room for the hour of the week and the source beside a cell. */
export const SLOTS = 1024;
/** Room for the hour of the week (255 for none) beside a source. */
export const HOURS_ROOM = 256;
/** Room for a month beside a category. */
export const MONTHS_ROOM = 32_768;

/**
 * Incidents inside a study area, row by row, packed in two numbers so that a million of them travel fast:
 * from these the cube of any choice of hours and sources is made without the database.
 */
export interface CubeRows {
  /** `cell * SLOTS + source * HOURS_ROOM + hour of the week`; source is the position in `SOURCES`. */
  readonly place: Int32Array;
  /** `category * MONTHS_ROOM + month`. */
  readonly kind: Int32Array;
}
