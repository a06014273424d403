import { IMPORT_ISSUES } from '../../../domain/text/import.ts';
import { LIMITS } from '../../limits.ts';
import { Refusal } from '../../refusal.ts';
import { serialToText } from '../../values/excel-serial.ts';
import { type Sheet, scanPart, type Workbook } from './parts.ts';
import { attribute, unescapeXml, type XmlSink } from './xml-scanner.ts';

/** Takes the rows of a sheet as text, trailing empty cells left out; `row` is the number that Excel shows. */
export type OnRow = (cells: string[], row: number) => void;

/** Position of a column by its letters: `A` = 0, `AB12` = 27; -1 when there are none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > 1_000_000) break;
  }
  return column - 1;
}

/** Turns the cells of one sheet into text: shared texts looked up, dates written as ISO, formulas by their last result. */
class CellReader implements XmlSink {
  #cells: string[] = [];
  #row = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #taking = false;
  readonly #book: Workbook;
  readonly #onRow: OnRow;

  constructor(book: Workbook, onRow: OnRow) {
    this.#book = book;
    this.#onRow = onRow;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') {
      this.#cells = [];
      const given = Number(attribute(attributes, 'r'));
      this.#row = given > this.#row ? given : this.#row + 1;
      this.#column = -1;
    } else if (name === 'c') {
      const reference = attribute(attributes, 'r');
      this.#column = reference ? columnOf(reference) : this.#column + 1;
      if (this.#column >= LIMITS.columns) throw new Refusal(IMPORT_ISSUES.tooManyColumns);
      this.#type = attribute(attributes, 't') ?? 'n';
      this.#style = Number(attribute(attributes, 's') ?? 0);
      this.#value = '';
    } else if (name === 'v' || name === 't') this.#taking = true;
  }

  text(part: string): void {
    if (this.#taking) this.#value += part;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#taking = false;
    else if (name === 'c') this.#put(this.#column, this.#cellText());
    else if (name === 'row') this.#onRow(this.#cells, this.#row);
  }

  #put(column: number, text: string): void {
    if (text === '' || column < 0) return;
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = text;
  }

  #cellText(): string {
    const raw = this.#value;
    if (this.#type === 's') return (this.#book.shared[Number(raw)] ?? '').trim();
    if (this.#type === 'b') return raw === '1' ? 'J' : 'N';
    if (this.#type === 'e') return '';
    if (this.#type === 'd') return raw.replace('T', ' ');
    if (this.#type !== 'n') return unescapeXml(raw).trim();
    if (raw === '') return '';
    const look = this.#book.looks[this.#style] ?? 'number';
    const number = Number(raw);
    if (look !== 'number' && Number.isFinite(number) && number >= 0 && number < 2_958_466)
      return serialToText(number, look, this.#book.since1904);
    return raw;
  }
}

/** Reads the rows of a sheet in order. */
export async function readSheet(
  book: Workbook,
  sheet: Sheet,
  onRow: OnRow,
  onRead?: (bytes: number) => void,
  pause?: () => Promise<void>,
): Promise<void> {
  await scanPart(book.file, sheet.entry, new CellReader(book, onRow), onRead, pause);
}

class Enough extends Error {}

/** The first rows of a sheet. */
export async function firstRows(book: Workbook, sheet: Sheet, limit = 60): Promise<{ readonly cells: string[]; readonly row: number }[]> {
  const rows: { cells: string[]; row: number }[] = [];
  try {
    await readSheet(book, sheet, (cells, row) => {
      rows.push({ cells, row });
      if (rows.length >= limit) throw new Enough();
    });
  } catch (fault) {
    if (!(fault instanceof Enough)) throw fault;
  }
  return rows;
}
