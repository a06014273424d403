import type { FileFacts } from '../inspection.ts';

/** Why a record has no readable fields; each has a Dutch sentence in the catalogue. */
export type BrokenReason =
  | 'quote-inside'
  | 'text-after-quote'
  | 'unclosed-quote'
  | 'too-long'
  | 'nul'
  | 'too-many-fields'
  | 'width'
  | 'feature';
export type NotDataKind = 'announcement' | 'title' | 'header' | 'blank' | 'totals';

/** Takes the records of a table one by one; every record of the file arrives exactly once. */
export interface RowSink {
  /** As many cells as the table has headers; `line` is where it starts in the file. */
  row(cells: readonly string[], line: number): void;
  broken(line: number, reason: BrokenReason, text: string): void;
  notData(line: number, kind: NotDataKind): void;
}

/** How reading is watched and stopped; `pause` is awaited between pieces and throws when it is to stop. */
export interface Pace {
  onRead(bytes: number): void;
  pause(): Promise<void>;
}

/** A file as headers and rows of text, whatever its format; it can be read from the start as often as needed. */
export interface Table {
  readonly facts: FileFacts;
  readonly headers: readonly string[];
  /** Numbers that are dates count from 1904 (workbooks of old Macs). */
  readonly since1904?: boolean;
  /** Bytes that `onRead` will count up to. */
  readonly bytes: number;
  read(sink: RowSink, pace: Pace): Promise<void>;
}

const TOTALS = /^(sub|eind)?(totaal|total)\b|^grand total\b/i;

/** A row of sums under or between the data: it says so in its first filled cell and leaves most others empty. */
export function isTotalsRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '');
  if (first === undefined || !TOTALS.test(first.trim())) return false;
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled++;
  return filled <= Math.max(2, cells.length / 2);
}

export const isBlankRow = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
};

/** Passes a record on as what it is: blank, totals, a repeated header, a row of the wrong width, or data. */
export function sortRecord(cells: readonly string[], line: number, headers: readonly string[], sink: RowSink): void {
  if (isBlankRow(cells)) sink.notData(line, 'blank');
  else if (cells[0] === headers[0] && cells.length === headers.length && cells.every((cell, i) => cell === headers[i]))
    sink.notData(line, 'header');
  else if (isTotalsRow(cells)) sink.notData(line, 'totals');
  else if (cells.length !== headers.length) sink.broken(line, 'width', cells.join(' | ').slice(0, 1000));
  else sink.row(cells, line);
}
