import type { BuurtCategoryMonths } from '../../domain/area-rows.ts';
import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Counts by buurt, category and month of the selection. */
export function buurtCategoryMonths(selection: Selection): Query<BuurtCategoryMonths> {
  const where = whereOf(selection);
  return {
    name: 'buurt-category-months',
    sql: `SELECT buurt::INTEGER AS buurt, category::INTEGER AS category, month::INTEGER AS month, count(*)::INTEGER AS n
FROM incident WHERE buurt >= 0 AND ${where.text} GROUP BY buurt, category, month`,
    params: where.params,
    decode: (columns) => ({
      buurt: columns.ints('buurt'),
      category: columns.ints('category'),
      month: columns.ints('month'),
      n: columns.ints('n'),
    }),
  };
}
