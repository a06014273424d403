/** One cell of a table that leaves the app. Numbers are rounded by whoever makes the table; null is an empty cell. */
export type CsvCell = string | number | null;

/** A table that leaves the app, in the order in which it is written. */
export interface ExportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export const CSV_DELIMITER = ';';

/**
 * What a spreadsheet could take for a formula: `=`, `+`, `-` or `@` (also their full-width forms) after any white
 * space, or a tab or line break at the start. Apostrophes before it count, so that `disarmed` can be turned back.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** The text with an apostrophe before it when a spreadsheet could take it for a formula. */
export const disarmed = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `disarmed`. */
export const rearmed = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);

const numberText = (value: number): string =>
  Number.isFinite(value)
    ? String(value === 0 ? 0 : value)
        .replace('.', ',')
        .replace('e', 'E')
    : '';

const quoted = (text: string): string => (/[;"\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell as it stands in the file: decimal comma, formula-safe text, quoted where it has to be. NUL, which no CSV can hold, becomes U+FFFD. */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  return quoted(disarmed(cell.replaceAll('\0', '\ufffd')));
}

/** One record, without its end of line. */
export const csvRecord = (cells: readonly CsvCell[]): string => cells.map(csvCell).join(CSV_DELIMITER);
