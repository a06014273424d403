import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Days with rows that are known to the day, ascending. */
export interface DayCounts {
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  readonly n: Int32Array;
}

/**
 * Rows per local day; the day begins at 06 so that a night belongs to its evening. Rows of which only the month is
 * known are left out; rows without an hour count on their own day.
 */
export function dayCounts(selection: Selection): Query<DayCounts> {
  const where = whereOf(selection);
  return {
    name: 'day-counts',
    sql: `SELECT (CASE WHEN how < 168 AND how % 24 < 6 THEN day - 1 ELSE day END)::INTEGER AS day, count(*)::INTEGER AS n
FROM incident WHERE precision < ? AND ${where.text} GROUP BY 1 ORDER BY 1`,
    params: [2, ...where.params],
    decode: (columns) => ({ day: columns.ints('day'), n: columns.ints('n') }),
  };
}
