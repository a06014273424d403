import { IMPORT_ISSUES } from '../../domain/text/import.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { decoded, detectEncoding } from '../bytes/encoding.ts';
import { announcedDelimiter, type DialectGuess, guessDialect } from '../delimited/dialect.ts';
import { Tokenizer } from '../delimited/tokenizer.ts';
import type { EncodingName } from '../inspection.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { type Pace, type RowSink, sortRecord, type Table } from '../rows/table.ts';
import type { Format } from './format.ts';

const SAMPLE = 512 * 1024;
const [LF, CR, SPACE] = [10, 13, 32];

/** The first part of a text from the first line that is not blank; `skipped` lines stand above it. */
interface Sample {
  readonly text: string;
  readonly whole: boolean;
  readonly skipped: number;
}

/** Blank lines are counted and let go of: there may be millions. */
async function sampleOf(source: ByteSource, encoding: EncodingName): Promise<Sample> {
  let text = '';
  let skipped = 0;
  for await (const piece of decoded(source, encoding)) {
    text += piece;
    const blank = blankLines(text);
    skipped += blank.lines;
    text = text.slice(blank.length);
    if (text.length >= SAMPLE) return { text: text.slice(0, SAMPLE), whole: false, skipped };
  }
  return { text, whole: true, skipped };
}

/** How many blank lines a text begins with, and their length; a CR at its end may still be half an end of line. */
function blankLines(text: string): { readonly lines: number; readonly length: number } {
  let [lines, length] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign !== CR && sign !== LF && sign !== SPACE) break;
    if (sign === SPACE || (sign === CR && (at + 1 === text.length || text.charCodeAt(at + 1) === LF))) continue;
    lines++;
    length = at + 1;
  }
  return { lines, length };
}

function checkFirstLine(text: string): void {
  if (text.trim() === '') throw new Refusal(IMPORT_ISSUES.empty);
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  for (const delimiter of [',', ';', '\t', '|']) {
    if (first.split(delimiter).length > LIMITS.columns) throw new Refusal(IMPORT_ISSUES.tooManyColumns);
  }
  if (end < 0 && text.length >= SAMPLE) throw new Refusal(IMPORT_ISSUES.lineTooLong);
}

function checkGuess(guess: DialectGuess, sample: string): { at: number } {
  if (guess.width > LIMITS.columns) throw new Refusal(IMPORT_ISSUES.tooManyColumns);
  if (guess.width < 2) throw new Refusal(IMPORT_ISSUES.oneColumn);
  if (guess.header.kind === 'broken') throw new Refusal(IMPORT_ISSUES.headerBroken);
  if (guess.header.kind !== 'found') throw new Refusal(sample.includes('\0') ? IMPORT_ISSUES.binary : IMPORT_ISSUES.noHeader);
  return guess.header;
}

/** Headers as the file writes them; the sample is cut again up to the record of names. */
function headersOf(body: string, guess: DialectGuess, at: number): string[] {
  let seen = 0;
  let names: readonly string[] = [];
  const record = (cells: readonly string[]): void => {
    if (seen++ === at) names = cells;
  };
  const tokens = new Tokenizer(guess, { record, broken: () => record([]) });
  tokens.push(body);
  tokens.finish();
  return names.map((cell) => cell.replace(/^\ufeff/, '').trim());
}

async function readRows(
  source: ByteSource,
  encoding: EncodingName,
  guess: DialectGuess,
  at: number,
  headers: readonly string[],
  sink: RowSink,
  pace: Pace,
) {
  let seen = 0;
  const tokens = new Tokenizer(
    guess,
    {
      record(cells, line) {
        const position = seen++;
        if (position > at) sortRecord(cells, line, headers, sink);
        else if (position === at) sink.notData(line, 'header');
        else sink.notData(line, cells.length === 1 && cells[0] === '' ? 'blank' : 'title');
      },
      broken(line, breach, text) {
        seen++;
        sink.broken(line, breach, text);
      },
    },
    guess.announced ? 2 : 1,
  );
  let first = guess.announced;
  if (first) sink.notData(1, 'announcement');
  for await (const piece of decoded(source, encoding, pace.onRead)) {
    await pace.pause();
    tokens.push(first ? piece.slice(announcedDelimiter(piece)?.length ?? 0) : piece);
    first = false;
  }
  tokens.finish();
}

async function open(source: ByteSource): Promise<Table> {
  const encoding = await detectEncoding(source);
  const { text, whole, skipped } = await sampleOf(source, encoding);
  checkFirstLine(text);
  const guess = guessDialect(text, whole);
  const header = checkGuess(guess, text).at;
  const body = guess.announced ? text.slice(announcedDelimiter(text)!.length) : text;
  // an announcement under blank lines is read as a title
  const cut = skipped > 0 ? { ...guess, announced: false } : guess;
  const at = header + skipped + (guess.announced && skipped > 0 ? 1 : 0);
  const headers = headersOf(body, guess, header);
  return {
    facts: { format: 'csv', encoding, delimiter: guess.delimiter, packed: source.packed, sheet: null, sheets: [] },
    headers,
    bytes: source.total,
    read: (sink, pace) => readRows(source, encoding, cut, at, headers, sink, pace),
  };
}

/** CSV and everything like it: any delimiter, quote, encoding and end of line. */
export const DELIMITED: Format = { name: 'csv', content: 'text', open };
