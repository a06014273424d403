import { LIMITS } from '../limits.ts';

/** Why a physical line is no record. */
export type Breach = 'quote-inside' | 'text-after-quote' | 'unclosed-quote' | 'too-long' | 'nul' | 'too-many-fields';

export interface Dialect {
  /** One character each. */
  readonly delimiter: string;
  readonly quote: string;
}

export interface TokenSink {
  /** A record that is well formed; a blank line is `['']`, not to be changed. `line` is the line on which it starts, from 1. */
  record(cells: string[], line: number): void;
  /** One physical line that is not; `text` is at most its first 1,000 characters. */
  broken(line: number, breach: Breach, text: string): void;
}

const CR = 13;
const LF = 10;
const MORE = -1;
const BROKEN = -2;
/** The cells of every blank line: a file may have millions. */
const BLANK = Object.freeze(['']) as string[];

/**
 * Strict CSV, streaming. A quote inside an unquoted field, text after a closing quote, a quote that is never
 * closed and a NUL break the line they start on, and only that line: the next one is read afresh, so that
 * one stray quote does not take the rest of the file with it. Space around unquoted fields is dropped.
 * Ends of line are CR, LF or CRLF, also mixed; within quotes they belong to the field.
 */
export class Tokenizer {
  #buffer = '';
  #line = 1;
  #skipping = false;
  /** The last piece ended in a CR of a broken line; an LF at the start of the next piece belongs to it. */
  #pendingReturn = false;
  #nulls = false;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #quoteText: string;
  readonly #sink: TokenSink;
  #cells: string[] = [];
  #extraLines = 0;
  #breach: Breach = 'quote-inside';

  constructor(dialect: Dialect, sink: TokenSink, firstLine = 1) {
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#quote = dialect.quote.charCodeAt(0);
    this.#quoteText = dialect.quote;
    this.#sink = sink;
    this.#line = firstLine;
  }

  push(piece: string): void {
    const text = this.#pendingReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    this.#pendingReturn = false;
    if (!this.#nulls && text.includes('\0')) this.#nulls = true;
    this.#buffer = this.#buffer.length > 0 ? this.#buffer + text : text;
    this.#consume(false);
  }

  finish(): void {
    this.#consume(true);
    this.#buffer = '';
  }

  #consume(final: boolean): void {
    let start = 0;
    const text = this.#buffer;
    while (start < text.length) {
      const next = this.#skipping ? this.#skip(start, final) : this.#record(start, final);
      if (next === MORE) break;
      start = next;
    }
    if (start > 0) this.#buffer = text.slice(start);
  }

  /** Reads one record at `start`; the position after it, or MORE. */
  #record(start: number, final: boolean): number {
    const blank = this.#blank(start);
    if (blank > 0) {
      this.#sink.record(BLANK, this.#line++);
      return blank;
    }
    this.#cells = [];
    this.#extraLines = 0;
    const end = this.#fields(start, final);
    if (end === MORE) return this.#buffer.length - start > LIMITS.recordLength ? this.#breakLine(start, final, 'too-long') : MORE;
    if (end === BROKEN) return this.#breakLine(start, final, this.#breach);
    if (this.#nulls && this.#cells.some((cell) => cell.includes('\0'))) return this.#breakLine(start, final, 'nul');
    if (this.#cells.length > LIMITS.columns) return this.#breakLine(start, final, 'too-many-fields');
    this.#sink.record(this.#cells, this.#line);
    this.#line += 1 + this.#extraLines;
    return end;
  }

  /** The position after a blank line whose end has come in, 0 for another line. */
  #blank(start: number): number {
    const sign = this.#buffer.charCodeAt(start);
    if (sign === LF) return start + 1;
    return sign === CR && this.#buffer.charCodeAt(start + 1) === LF ? start + 2 : 0;
  }

  /** The fields of a record; the position after its end of line, MORE or BROKEN. */
  #fields(start: number, final: boolean): number {
    const text = this.#buffer;
    const length = text.length;
    let at = start;
    for (;;) {
      if (at < length && text.charCodeAt(at) === this.#quote) at = this.#quoted(at, final);
      else at = this.#unquoted(at);
      if (at < 0) return at;
      if (at >= length) return final ? length : MORE;
      const sign = text.charCodeAt(at);
      if (sign === this.#delimiter) {
        at++;
        if (at >= length && !final) return MORE;
        continue;
      }
      if (sign === LF) return at + 1;
      if (at + 1 >= length) return final ? length : MORE;
      return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
    }
  }

  /** Reads an unquoted field; the position of the sign that ends it, or BROKEN. */
  #unquoted(from: number): number {
    const text = this.#buffer;
    const length = text.length;
    let at = from;
    for (; at < length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === this.#delimiter || sign === LF || sign === CR) break;
      if (sign === this.#quote) return this.#fail('quote-inside');
    }
    const spaced = at > from && (text.charCodeAt(from) <= 32 || text.charCodeAt(at - 1) <= 32);
    this.#add(spaced ? text.slice(from, at).trim() : text.slice(from, at));
    return at;
  }

  /** Reads a quoted field; the position of the sign after its closing quote, MORE or BROKEN. */
  #quoted(from: number, final: boolean): number {
    const text = this.#buffer;
    let at = from + 1;
    let doubled = false;
    for (;;) {
      at = text.indexOf(this.#quoteText, at);
      if (at < 0) return final || text.length - from > LIMITS.recordLength ? this.#fail('unclosed-quote') : MORE;
      if (at - from > LIMITS.recordLength) return this.#fail('unclosed-quote');
      if (at + 1 >= text.length) {
        if (!final) return MORE;
        break;
      }
      if (text.charCodeAt(at + 1) !== this.#quote) break;
      doubled = true;
      at += 2;
    }
    const inner = text.slice(from + 1, at);
    this.#extraLines += lineBreaks(inner);
    this.#add(doubled ? inner.replaceAll(this.#quoteText + this.#quoteText, this.#quoteText) : inner);
    if (at + 1 < text.length) {
      const after = text.charCodeAt(at + 1);
      if (after !== this.#delimiter && after !== LF && after !== CR) return this.#fail('text-after-quote');
    }
    return at + 1;
  }

  #add(cell: string): void {
    if (this.#cells.length <= LIMITS.columns) this.#cells.push(cell);
  }

  #fail(breach: Breach): number {
    this.#breach = breach;
    return BROKEN;
  }

  /** Gives up the physical line at `start`; the position after it, or MORE when its end has not come in yet. */
  #breakLine(start: number, final: boolean, breach: Breach): number {
    const text = this.#buffer;
    const end = lineEnd(text, start);
    if (end < 0 && !final && text.length - start <= LIMITS.recordLength) return MORE;
    this.#sink.broken(this.#line, breach, text.slice(start, Math.min(start + 1000, end < 0 ? text.length : end)));
    this.#line++;
    if (end < 0 && !final) {
      this.#skipping = true;
      return text.length;
    }
    return end < 0 ? text.length : this.#afterLine(end, final);
  }

  /** Passes over the rest of a line that was too long to keep. */
  #skip(start: number, final: boolean): number {
    const end = lineEnd(this.#buffer, start);
    if (end < 0) return this.#buffer.length;
    this.#skipping = false;
    return this.#afterLine(end, final);
  }

  #afterLine(end: number, final: boolean): number {
    const text = this.#buffer;
    if (text.charCodeAt(end) === LF) return end + 1;
    if (end + 1 >= text.length && !final) {
      this.#pendingReturn = true;
      return end + 1;
    }
    return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const until = feed < 0 ? text.length : feed;
  for (let at = from; at < until; at++) if (text.charCodeAt(at) === CR) return at;
  return feed;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === LF || (sign === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}
