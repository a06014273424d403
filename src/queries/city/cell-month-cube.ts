import type { Resolution } from '../../domain/cell.ts';
import type { Cube } from '../../domain/cube.ts';
import type { Query } from '../query.ts';
import { cellColumn, type Selection, whereOf } from '../selection.ts';

/**
 * Counts by cell, category code and month of the rows inside the study area: one entry per combination
 * that occurs, in no order. The worker answers every change of period, category and area from it, so it
 * is normally asked with a selection of sources and hours only.
 */
export function cellMonthCube(resolution: Resolution, selection: Selection): Query<Cube> {
  const where = whereOf(selection);
  const cell = cellColumn(resolution);
  return {
    name: 'cell-month-cube',
    sql: `SELECT ${cell}::INTEGER AS cell, category::INTEGER AS category, month::INTEGER AS month, count(*)::INTEGER AS n
FROM incident WHERE ${cell} >= 0 AND ${where.text} GROUP BY ${cell}, category, month`,
    params: where.params,
    decode: (columns) => ({
      cell: columns.ints('cell'),
      category: Uint16Array.from(columns.ints('category')),
      month: columns.ints('month'),
      n: columns.ints('n'),
    }),
  };
}
