import { tableToIPC } from 'apache-arrow';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBatchFile, writeBatchFile } from '../../src/db/batch-file/batch-file.ts';
import { toColumns, toTable } from '../../src/db/batch-file/batch-table.ts';
import { arrowTable } from '../../src/db/engine/arrow-table.ts';
import { sliceColumn, textsOf, wordsOf } from '../../src/db/engine/table-column.ts';
import { columnsOf } from '../fixtures/incident-rows.ts';

const hash = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const row = fc.record({
  number: fc.string({ unit: 'grapheme' }),
  key: hash,
  content: hash,
  begin: fc.integer(),
  end: fc.integer(),
  registered: fc.integer(),
  category: fc.constantFrom('a', 'b', "unknown:'é\0"),
  lng: fc.double(),
  lat: fc.double(),
  reporter: hash,
  parent: hash,
  marks: fc.integer({ min: 0, max: 255 }),
});

it('gives back what was written, bit for bit', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const columns = columnsOf(rows);
      expect(toColumns(readBatchFile(writeBatchFile(toTable(columns))))).toEqual(columns);
    }),
  );
});

it('reads a file of before screening, with nothing marked', () => {
  const columns = columnsOf([{ number: 'A', marks: 3 }, { number: 'B' }]);
  const { marks: _, number, count, categories, ...older } = toTable(columns);
  const values = Object.entries(older).map(([name, value]) => ({ name, values: value as Int32Array }));
  const metadata = new Map([
    ['format', 'brandpunt.batch.1'],
    ['categories', JSON.stringify(categories)],
  ]);
  const file = tableToIPC(arrowTable([...values, { name: 'number', values: number }], metadata), 'stream');
  expect(toColumns(readBatchFile(file))).toEqual({ ...columns, count, marks: Uint8Array.of(0, 0) });
});

it('refuses columns of unequal length and files of something else', () => {
  const columns = columnsOf([{}, {}]);
  expect(() => toTable({ ...columns, lng: new Float64Array(1) })).toThrow(RangeError);
  const other = tableToIPC(arrowTable([{ name: 'x', values: new Int32Array(1) }]), 'stream');
  expect(() => readBatchFile(other)).toThrow('no batch file');
  expect(() => readBatchFile(new Uint8Array([1, 2, 3]))).toThrow();
});

it('cuts texts anywhere', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), fc.nat(), fc.nat(), (texts, a, b) => {
      const [from, to] = [a % (texts.length + 1), b % (texts.length + 1)].sort((x, y) => x - y) as [number, number];
      const cut = sliceColumn({ name: 'x', values: wordsOf(texts) }, from, to);
      expect(textsOf(cut.values as never)).toEqual(texts.slice(from, to));
    }),
  );
});
