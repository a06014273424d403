import { findHeader, type HeaderSearch, usedWidth, usualWidth } from './header.ts';
import { type Dialect, Tokenizer } from './tokenizer.ts';

/** How a text is cut into fields, and where its names of columns stand (0 = first record). */
export interface DialectGuess extends Dialect {
  readonly width: number;
  readonly header: HeaderSearch;
  /** The first line is `sep=;`. */
  readonly announced: boolean;
}

const DELIMITERS = [';', ',', '\t', '|', ':'];
const ANNOUNCED = /^sep=(.)\r?\n?$/i;
const SAMPLE_RECORDS = 2_000;

type Sample = (string[] | null)[];

function cut(text: string, dialect: Dialect, whole: boolean): Sample {
  const records: Sample = [];
  const keep = (cells: string[] | null): void => {
    if (records.length < SAMPLE_RECORDS) records.push(cells);
  };
  const tokens = new Tokenizer(dialect, { record: keep, broken: () => keep(null) });
  tokens.push(text);
  if (whole) tokens.finish();
  return records;
}

/** Single quotes around fields, where double ones are not used for that. */
function singleQuoted(records: Sample): boolean {
  let quoted = 0;
  let filled = 0;
  for (const cells of records) {
    for (const cell of cells ?? []) {
      if (cell === '') continue;
      filled++;
      if (cell.length > 1 && cell.startsWith("'") && cell.endsWith("'")) quoted++;
    }
  }
  return filled > 0 && quoted > filled * 0.1;
}

/** The first line `sep=x`, or null; what follows it starts at `length`. */
export function announcedDelimiter(text: string): { readonly delimiter: string; readonly length: number } | null {
  const line = /^[^\r\n]*(\r\n|\r|\n|$)/.exec(text)?.[0] ?? '';
  const found = ANNOUNCED.exec(line.replace(/^"(sep=.)"/i, '$1').replace(/\r$/, ''));
  return found ? { delimiter: found[1]!, length: line.length } : null;
}

function judge(text: string, delimiter: string, whole: boolean): { guess: DialectGuess; score: number } {
  let dialect: Dialect = { delimiter, quote: '"' };
  let records = cut(text, dialect, whole);
  if (singleQuoted(records)) {
    dialect = { delimiter, quote: "'" };
    records = cut(text, dialect, whole);
  }
  const { width, share } = usualWidth(records);
  const header = findHeader(records.slice(0, 100), width, Math.min(width, usedWidth(records)));
  const rare = delimiter === ':' ? 0.6 : 0;
  const score = share + (header.kind === 'found' ? 1 : 0) + Math.min(width, 50) / 500 - rare;
  return { guess: { ...dialect, width, header, announced: false }, score: width < 2 ? -1 : score };
}

/**
 * Delimiter and quote of a text from its first part: the candidate under which most records have the same
 * number of fields and a row of names fits above them. `width` is under 2 when nothing divides the lines.
 */
export function guessDialect(text: string, whole: boolean): DialectGuess {
  const announced = announcedDelimiter(text);
  if (announced) {
    const { guess } = judge(text.slice(announced.length), announced.delimiter, whole);
    return { ...guess, announced: true };
  }
  let best = judge(text, DELIMITERS[0]!, whole);
  for (const delimiter of DELIMITERS.slice(1)) {
    const next = judge(text, delimiter, whole);
    if (next.score > best.score) best = next;
  }
  return best.guess;
}
