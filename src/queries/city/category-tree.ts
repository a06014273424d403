import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Category codes that occur, ascending, with their counts. */
export interface CategoryCounts {
  readonly category: Int32Array;
  readonly n: Int32Array;
}

/** Counts per category in the selection, whatever categories it chooses: what the tree of the filter shows. */
export function categoryTree(selection: Selection): Query<CategoryCounts> {
  const where = whereOf({ ...selection, categories: [] });
  return {
    name: 'category-tree',
    sql: `SELECT category::INTEGER AS category, count(*)::INTEGER AS n FROM incident WHERE ${where.text} GROUP BY category ORDER BY category`,
    params: where.params,
    decode: (columns) => ({ category: columns.ints('category'), n: columns.ints('n') }),
  };
}
