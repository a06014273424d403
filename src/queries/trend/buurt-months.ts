import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Counts by buurt and month; entries belong together by position. */
export interface BuurtMonths {
  /** Position of the buurt in the boundaries. */
  readonly buurt: Int32Array;
  readonly month: Int32Array;
  readonly n: Int32Array;
}

/** Rows of the selection with a location in a buurt, ascending by buurt and month; combinations without rows are absent. */
export function buurtMonths(selection: Selection): Query<BuurtMonths> {
  const where = whereOf(selection);
  return {
    name: 'buurt-months',
    sql: `SELECT buurt::INTEGER AS buurt, month::INTEGER AS month, count(*)::INTEGER AS n
FROM incident WHERE buurt >= 0 AND ${where.text} GROUP BY ALL ORDER BY ALL`,
    params: where.params,
    decode: (columns) => ({ buurt: columns.ints('buurt'), month: columns.ints('month'), n: columns.ints('n') }),
  };
}
