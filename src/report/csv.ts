import { csvRecord, type ExportTable } from '../domain/report/csv-cell.ts';

const LINE_END = '\r\n';
const BOM = '\ufeff';

/** Header and rows as text, without anything that changes from day to day. */
export const tableText = ({ columns, rows }: ExportTable): string =>
  [columns, ...rows].map((cells) => `${csvRecord(cells)}${LINE_END}`).join('');

/**
 * A table as a CSV file: UTF-8 with BOM, `;`, decimal comma, CRLF. `heading` stands above it, one cell a line: our own
 * importer (and a reader in a spreadsheet) takes such lines for a title, not for data.
 */
export function csvFile(heading: readonly string[], table: ExportTable): Uint8Array<ArrayBuffer> {
  const title = heading.map((line) => `${csvRecord([line])}${LINE_END}`).join('');
  return new TextEncoder().encode(`${BOM}${title}${LINE_END}${tableText(table)}`);
}
