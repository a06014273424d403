/**
 * Counts by cell, category and month: one entry per combination that occurs, in any order.
 * Repeated combinations are added up by whoever reads the cube.
 */
export interface Cube {
  /** Dense cell index; entries outside 0..cells-1 (no location, outside the municipality) are left out by the reader. */
  readonly cell: Int32Array;
  /** Position in the list of categories. */
  readonly category: Uint16Array;
  /** `Month` numbers. */
  readonly month: Int32Array | Int16Array;
  readonly n: Int32Array;
}
