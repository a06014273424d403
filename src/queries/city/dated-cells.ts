import type { Resolution } from '../../domain/cell.ts';
import type { DatedCells } from '../../domain/fresh-clusters.ts';
import type { Query } from '../query.ts';
import { cellColumn, type Selection, whereOf } from '../selection.ts';

/** Cell and local day of the selected rows that have both; of reports that the file joins, the first only. */
export function datedCells(selection: Selection, resolution: Resolution): Query<DatedCells> {
  const where = whereOf(selection);
  const cell = cellColumn(resolution);
  return {
    name: 'dated-cells',
    sql: `SELECT ${cell}::INTEGER AS cell, day::INTEGER AS day FROM incident
WHERE precision < ? AND ${cell} >= 0 AND parent = 0 AND ${where.text} ORDER BY day, ${cell}`,
    params: [2, ...where.params],
    decode: (columns) => ({ cell: columns.ints('cell'), day: columns.ints('day') }),
  };
}
