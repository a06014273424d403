import writeExcelFile from 'write-excel-file/universal';
import { disarmed, type ExportTable } from '../domain/report/csv-cell.ts';

/** Width of a column in characters: enough for its longest cell, within reason. */
const widthOf = (table: ExportTable, at: number): number =>
  Math.min(60, Math.max(8, ...[table.columns, ...table.rows].map((row) => String(row[at] ?? '').length + 2)));

/**
 * A table as a workbook of one sheet: the heading lines, an empty row, the columns in bold, then the rows. Numbers are numbers;
 * texts are texts, and one that looks like a formula has an apostrophe before it.
 */
export function xlsxFile(sheet: string, heading: readonly string[], table: ExportTable): Promise<Blob> {
  const bold = (value: string) => ({ value: disarmed(value), fontWeight: 'bold' as const });
  const data = [
    ...heading.map((line) => [disarmed(line)]),
    [],
    table.columns.map(bold),
    ...table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? disarmed(cell) : cell))),
  ];
  const columns = table.columns.map((_, at) => ({ width: widthOf(table, at) }));
  return writeExcelFile(data, { sheet, columns }).toBlob() as Promise<Blob>;
}
