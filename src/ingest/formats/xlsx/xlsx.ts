import { foldLabel } from '../../../domain/fold-label.ts';
import { IMPORT_ISSUES } from '../../../domain/text/import.ts';
import type { ByteSource } from '../../bytes/byte-source.ts';
import { looksLikeHeader } from '../../delimited/header.ts';
import { Refusal } from '../../refusal.ts';
import { type Pace, type RowSink, sortRecord, type Table } from '../../rows/table.ts';
import type { Format } from '../format.ts';
import { openWorkbook, type Sheet, type Workbook } from './parts.ts';
import { firstRows, readSheet } from './sheet.ts';

const DATA_SHEETS = /^(incidenten|meldingen|registraties|aangiften|data|gegevens|export)/;
const ABOUT_SHEETS = /^(informatie|toelichting|uitleg|leeswijzer|metadata|readme|voorblad)/;

interface Candidate {
  readonly sheet: Sheet;
  readonly headers: string[];
  readonly headerRow: number;
  readonly score: number;
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** The row of names is the first one nearly as wide as the widest of the first rows. */
async function judge(book: Workbook, sheet: Sheet): Promise<Candidate | null> {
  const rows = await firstRows(book, sheet);
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const found = rows.findIndex(({ cells }) => filled(cells) >= Math.max(2, widest * 0.6));
  const header = rows[found];
  if (!header || !looksLikeHeader(header.cells)) return null;
  const name = foldLabel(sheet.name);
  const score =
    (DATA_SHEETS.test(name) ? 20 : 0) -
    (ABOUT_SHEETS.test(name) ? 20 : 0) -
    (sheet.hidden ? 40 : 0) +
    Math.min(rows.length - found, 10) +
    Math.min(widest, 10);
  return { sheet, headers: header.cells.map((cell) => cell.trim()), headerRow: header.row, score };
}

async function chooseSheet(book: Workbook): Promise<Candidate> {
  let best: Candidate | null = null;
  for (const sheet of book.sheets.slice(0, 50)) {
    const candidate = await judge(book, sheet);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  if (!best) throw new Refusal(IMPORT_ISSUES.xlsxNoTable);
  return best;
}

async function readRows(book: Workbook, { sheet, headers, headerRow }: Candidate, sink: RowSink, pace: Pace): Promise<void> {
  const onRow = (cells: string[], row: number): void => {
    if (row < headerRow) sink.notData(row, filled(cells) === 0 ? 'blank' : 'title');
    else if (row === headerRow) sink.notData(row, 'header');
    else {
      while (cells.length < headers.length) cells.push('');
      sortRecord(cells, row, headers, sink);
    }
  };
  await readSheet(book, sheet, onRow, pace.onRead, pace.pause);
}

async function open(source: ByteSource): Promise<Table> {
  const book = await openWorkbook(source);
  const chosen = await chooseSheet(book);
  return {
    facts: {
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      packed: source.packed,
      sheet: chosen.sheet.name,
      sheets: book.sheets.map((sheet) => sheet.name),
    },
    headers: chosen.headers,
    since1904: book.since1904,
    bytes: chosen.sheet.entry.packedSize,
    read: (sink, pace) => readRows(book, chosen, sink, pace),
  };
}

/** Excel workbooks; the sheet that looks most like data is read, row by row, never as a grid. */
export const XLSX: Format = { name: 'xlsx', content: 'zip', open };
