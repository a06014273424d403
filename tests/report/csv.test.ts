import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvCell } from '../../src/domain/report/csv-cell.ts';
import { csvCell, disarmed, rearmed } from '../../src/domain/report/csv-cell.ts';
import { Tokenizer } from '../../src/ingest/delimited/tokenizer.ts';
import { openTable } from '../../src/ingest/open-table.ts';
import { csvFile, tableText } from '../../src/report/csv.ts';

/** The strict reader of the import, which shares no code with the writer. */
function read(text: string): { readonly records: string[][]; readonly broken: number } {
  const records: string[][] = [];
  let broken = 0;
  const tokens = new Tokenizer({ delimiter: ';', quote: '"' }, { record: (cells) => records.push(cells), broken: () => broken++ });
  tokens.push(text);
  tokens.finish();
  return { records, broken };
}

const NASTY = [
  '=1+1',
  '+31',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  "'=1",
  "''-",
  ' =1',
  '\u00a0+1',
  '＝1',
  ';',
  '"',
  '"";',
  ' x ',
  "'",
  '',
];
const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((value) => !value.includes('\0')),
  fc.tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 8 })).map(([start, rest]) => start + rest),
);
const textTable = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const row = fc.array(text, { minLength: width, maxLength: width });
  return fc.record({ columns: row, rows: fc.array(row, { maxLength: 8 }) });
});

describe('csv', () => {
  test('what is written is read back equal, cell by cell', () => {
    fc.assert(
      fc.property(textTable, (table) => {
        const { records, broken } = read(tableText(table));
        expect(broken).toBe(0);
        expect(records.map((cells) => cells.map(rearmed))).toEqual([table.columns, ...table.rows]);
      }),
      { numRuns: 500 },
    );
  });

  test('no text cell starts what a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(textTable, (table) => {
        for (const cell of read(tableText(table)).records.flat()) expect(cell).not.toMatch(/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      }),
      { numRuns: 500 },
    );
  });

  test('disarming can always be undone', () => {
    fc.assert(
      fc.property(text, (value) => rearmed(disarmed(value)) === value),
      { numRuns: 1000 },
    );
  });

  test.each<[CsvCell, string]>([
    [3.25, '3,25'],
    [-0.5, '-0,5'],
    [-0, '0'],
    [1.5e-12, '1,5E-12'],
    [Number.NaN, ''],
    [null, ''],
    ['a;b', '"a;b"'],
    ['zeg "nee"', '"zeg ""nee"""'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['-12', "'-12"],
    ['a\0b', 'a\ufffdb'],
  ])('%j is written as %s', (cell, expected) => {
    expect(csvCell(cell)).toBe(expected);
  });

  test('a file starts with a BOM, ends every line with CRLF, and its heading is no data for our own importer', async () => {
    const table = {
      columns: ['Plek', 'Geteld', 'Verwacht'],
      rows: [
        ['=Wyck; oost', 3, 1.5],
        ['Heer', 12, null],
      ],
    };
    const bytes = csvFile(['Brandpunt: een titel', 'Filter: a; b, c', 'Periode: oktober 2026'], table);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const written = new TextDecoder().decode(bytes);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const opened = await openTable(new Blob([bytes]), 'uit.csv');
    const rows: (readonly string[])[] = [];
    const kinds: string[] = [];
    const sink = {
      row: (cells: readonly string[]) => void rows.push([...cells]),
      broken: () => void kinds.push('broken'),
      notData: (_line: number, kind: string) => void kinds.push(kind),
    };
    await opened.read(sink, { onRead: () => {}, pause: async () => {} });
    expect(opened.headers).toEqual(table.columns);
    expect(rows).toEqual([
      ["'=Wyck; oost", '3', '1,5'],
      ['Heer', '12', ''],
    ]);
    expect(kinds).toEqual(['title', 'title', 'title', 'blank', 'header']);
  });
});
