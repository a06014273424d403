import type { Resolution } from '../../domain/cell.ts';
import type { Query } from '../query.ts';
import { cellColumn, type Selection, whereOf } from '../selection.ts';

/** Rows of the selection per dense cell; cells without rows are left out. */
export interface CellCounts {
  readonly cell: Int32Array;
  readonly n: Int32Array;
}

export function cellCounts(selection: Selection, resolution: Resolution): Query<CellCounts> {
  const where = whereOf(selection);
  const cell = cellColumn(resolution);
  return {
    name: 'cell-counts',
    sql: `SELECT ${cell}::INTEGER AS cell, count(*)::INTEGER AS n FROM incident WHERE ${cell} >= 0 AND ${where.text} GROUP BY ALL ORDER BY ALL`,
    params: where.params,
    decode: (columns) => ({ cell: columns.ints('cell'), n: columns.ints('n') }),
  };
}
