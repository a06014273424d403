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
  /**
   * Only of a cube in order of category: the entries of category c are those from `byCategory[c]` up to
   * `byCategory[c + 1]`. Readers that need one category then skip the rest.
   */
  readonly byCategory?: Int32Array;
}
