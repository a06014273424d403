import type { Columns, Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Reports as screening needs them, in the order of time; arrays have one entry per report. */
export interface ReportTable {
  readonly count: number;
  readonly batch: Int32Array;
  readonly row: Int32Array;
  readonly month: Int32Array;
  readonly category: Int32Array;
  readonly begin: Int32Array;
  readonly how: Int32Array;
  readonly marks: Int32Array;
  /** Cell of resolution 11 (about 25 m across its half), -1 without one. */
  readonly place: Int32Array;
}

const NAMES = {
  batch: 'batch',
  row: 'row_no',
  month: 'month',
  category: 'category',
  begin: 'begin_min',
  how: 'how',
  marks: 'marks',
  place: 'c11',
};

/** Every row of the selection. */
export function reportRows(selection: Selection): Query<ReportTable> {
  const where = whereOf(selection);
  const columns = Object.values(NAMES).map((name) => `${name}::INTEGER AS ${name}`);
  return {
    name: 'report-rows',
    sql: `SELECT ${columns.join(', ')} FROM incident WHERE ${where.text} ORDER BY begin_min, batch, row_no`,
    params: [...where.params],
    decode,
  };
}

const decode = (columns: Columns): ReportTable => ({
  count: columns.rows,
  ...(Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, columns.ints(name)])) as Omit<ReportTable, 'count'>),
});
