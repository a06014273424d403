import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breach, Tokenizer } from '../../src/ingest/delimited/tokenizer.ts';

interface Cut {
  records: { line: number; cells: string[] }[];
  broken: { line: number; breach: Breach }[];
}

function cut(pieces: readonly string[], delimiter = ';'): Cut {
  const found: Cut = { records: [], broken: [] };
  const tokens = new Tokenizer(
    { delimiter, quote: '"' },
    { record: (cells, line) => found.records.push({ line, cells }), broken: (line, breach) => found.broken.push({ line, breach }) },
  );
  for (const piece of pieces) tokens.push(piece);
  tokens.finish();
  return found;
}

const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('records', () => {
  it('gives back every cell that was quoted, however the text is cut into pieces', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\0'));
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), end, fc.integer({ min: 1, max: 7 }), (rows, newline, size) => {
        const text = rows.map((cells) => cells.map(quoted).join(';')).join(newline) + newline;
        const found = cut(pieces(text, size));
        expect(found.broken).toEqual([]);
        expect(found.records.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts any text the same in one piece as in many, and loses no line', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', 'b', ';', '"', '\n', '\r', ' '), maxLength: 60 });
    fc.assert(
      fc.property(signs, fc.integer({ min: 1, max: 5 }), (text, size) => {
        const whole = cut([text]);
        expect(cut(pieces(text, size))).toEqual(whole);
        const lines = text.replace(/\r\n/g, '\n').replace(/\r/g, '\n').replace(/\n$/, '').split('\n').length;
        const spanned = whole.records.reduce(
          (sum, { cells }) => sum + cells.reduce((n, cell) => n + (cell.replace(/\r\n/g, '\n').match(/[\r\n]/g)?.length ?? 0), 1),
          0,
        );
        if (text !== '') expect(spanned + whole.broken.length).toBe(lines);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps line breaks within quotes and counts the lines', () => {
    expect(cut(['a;"b\r\nc"\r\nd;e']).records).toEqual([
      { line: 1, cells: ['a', 'b\r\nc'] },
      { line: 3, cells: ['d', 'e'] },
    ]);
  });
});

describe('broken lines', () => {
  it.each<[string, string, Breach]>([
    ['a quote inside a field', 'a;b"c\nd;e', 'quote-inside'],
    ['text after a closing quote', 'a;"b"c\nd;e', 'text-after-quote'],
    ['a quote that is never closed', 'a;"b\nd;e', 'unclosed-quote'],
    ['a NUL', 'a;b\0\nd;e', 'nul'],
  ])('%s breaks its own line only', (_, text, breach) => {
    expect(cut([text])).toEqual({ records: [{ line: 2, cells: ['d', 'e'] }], broken: [{ line: 1, breach }] });
  });

  it('passes over a line that is too long and goes on', () => {
    const found = cut([...Array<string>(30).fill('x'.repeat(100_000)), '\nd;e\n']);
    expect(found).toEqual({ records: [{ line: 2, cells: ['d', 'e'] }], broken: [{ line: 1, breach: 'too-long' }] });
  });

  it('refuses a record of a million fields', () => {
    expect(cut([`${';'.repeat(500_000)}\nd;e\n`]).broken).toEqual([{ line: 1, breach: 'too-many-fields' }]);
  });
});
