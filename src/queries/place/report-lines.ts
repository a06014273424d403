import type { Columns, Query } from '../query.ts';

/** A report as a list names it: no point, no reporter. */
export interface ReportLine {
  readonly key: string;
  readonly number: string;
  /** UTC minutes since 1970. */
  readonly begin: number;
  readonly category: number;
  /** -1 outside every buurt or without location. */
  readonly buurt: number;
}

/** Name of a row in the store. */
export const rowName = (batch: number, row: number): bigint => (BigInt(batch) << 32n) | BigInt(row);

/** The rows with these names (`rowName`), latest first. */
export function reportLines(names: readonly bigint[]): Query<readonly ReportLine[]> {
  return {
    name: 'report-lines',
    sql: `SELECT batch::INTEGER AS batch, row_no::INTEGER AS row_no, number, begin_min::INTEGER AS begin_min,
category::INTEGER AS category, buurt::INTEGER AS buurt
FROM incident WHERE ((batch::UBIGINT << 32) | row_no::UBIGINT) IN (SELECT unnest(?)) ORDER BY begin_min DESC, batch, row_no`,
    params: [names],
    decode,
  };
}

function decode(columns: Columns): ReportLine[] {
  const [batch, row] = [columns.ints('batch'), columns.ints('row_no')];
  const [number, begin, category, buurt] = [
    columns.words('number'),
    columns.ints('begin_min'),
    columns.ints('category'),
    columns.ints('buurt'),
  ];
  return Array.from({ length: columns.rows }, (_, i) => ({
    key: `${batch[i]}-${row[i]}`,
    number: number[i]!,
    begin: begin[i]!,
    category: category[i]!,
    buurt: buurt[i]!,
  }));
}
