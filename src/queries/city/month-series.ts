import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** One entry per month and source that has rows, ascending by month, then source. */
export interface MonthSeries {
  readonly month: Int32Array;
  /** Position in `SOURCES`. */
  readonly source: Int32Array;
  readonly n: Int32Array;
}

/** Counts by month and source of the selection; months without rows are absent. */
export function monthSeries(selection: Selection): Query<MonthSeries> {
  const where = whereOf(selection);
  return {
    name: 'month-series',
    sql: `SELECT month::INTEGER AS month, source::INTEGER AS source, count(*)::INTEGER AS n
FROM incident WHERE ${where.text} GROUP BY ALL ORDER BY ALL`,
    params: where.params,
    decode: (columns) => ({ month: columns.ints('month'), source: columns.ints('source'), n: columns.ints('n') }),
  };
}
