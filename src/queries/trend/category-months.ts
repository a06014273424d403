import type { CategoryMonths } from '../../domain/trend/trend-table.ts';
import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Counts by category and month of the selection, ascending; combinations without rows are absent. */
export function categoryMonths(selection: Selection): Query<CategoryMonths> {
  const where = whereOf(selection);
  return {
    name: 'category-months',
    sql: `SELECT category::INTEGER AS category, month::INTEGER AS month, count(*)::INTEGER AS n
FROM incident WHERE ${where.text} GROUP BY ALL ORDER BY ALL`,
    params: where.params,
    decode: (columns) => ({ category: columns.ints('category'), month: columns.ints('month'), n: columns.ints('n') }),
  };
}
