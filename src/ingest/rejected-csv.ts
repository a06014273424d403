import type { ImportAccount } from '../domain/batch.ts';
import { REJECTED_HEADERS } from '../domain/text/import.ts';

/** White space at the start and full-width signs do not hide a formula from a spreadsheet. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A cell that no spreadsheet takes for a formula: those that begin like one get an apostrophe; plain numbers stay numbers. */
function safeCell(text: string): string {
  const formula = FORMULA.test(text) && !/^[-+]?\d+([.,]\d+)?$/.test(text);
  const cell = formula ? `'${text}` : text;
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The rejected rows as a CSV file (`;`, UTF-8 with BOM, formula-safe): line, reason, and the fields that hold no personal
 * data. Mended, it can be imported again: the names of the fields are those of the file.
 */
export function rejectedCsv(account: ImportAccount): Uint8Array<ArrayBuffer> {
  const headers: string[] = [];
  for (const { fields } of account.rejectedRows) for (const [header] of fields) if (!headers.includes(header)) headers.push(header);
  const lines = [[REJECTED_HEADERS.line, REJECTED_HEADERS.reason, ...headers]];
  for (const { line, reason, fields } of account.rejectedRows) {
    const byHeader = new Map(fields);
    lines.push([String(line), reason, ...headers.map((header) => byHeader.get(header) ?? '')]);
  }
  const text = lines.map((cells) => `${cells.map(safeCell).join(';')}\r\n`).join('');
  return new TextEncoder().encode(`\ufeff${text}`);
}
