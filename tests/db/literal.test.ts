import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { literal, withValues } from '../../src/db/engine/literal.ts';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => instance.closeSync());

async function answerOf(sql: string): Promise<unknown> {
  const [column] = await (await connection.run(sql)).getColumns();
  return column![0];
}
const listOf = async (sql: string): Promise<unknown> => ((await answerOf(sql)) as { items: unknown[] }).items;

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom("'", '"', '\\', '\0', '?', ';', '--', '/*', '$$', "E'", '\n', 'é', '😀', '\u202e', "' OR 1=1"))
    .map((parts) => parts.join('')),
);

it('gives every text back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      expect(await answerOf(`SELECT ${literal(text)}`)).toBe(text.toWellFormed());
    }),
    { numRuns: 500, examples: [["'"], ['\0'], ["\0'\0"], ['\\'], ["\\'"], [''], ['?'], ["'); DROP TABLE t; --"]] },
  );
});

it('gives every number, hash and list back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.double(), fc.integer(), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), async (double, integer, hash) => {
      expect(await answerOf(`SELECT (${literal(double)})::DOUBLE`)).toBe(double);
      expect(await answerOf(`SELECT ${literal(integer)}`)).toBe(integer);
      expect(await answerOf(`SELECT ${literal(hash)}`)).toBe(hash);
    }),
    {
      numRuns: 300,
      examples: [
        [Number.NaN, -0x80000000, 0n],
        [Number.NEGATIVE_INFINITY, 0x7fffffff, 2n ** 64n - 1n],
        [-0, 0, 1n],
        [5e-324, 1, 1n],
      ],
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.array(hostile, { minLength: 1 }), async (integers, texts) => {
      expect(await listOf(`SELECT ${literal(integers)}`)).toEqual(integers);
      expect(await listOf(`SELECT ${literal(texts)}`)).toEqual(texts.map((text) => text.toWellFormed()));
    }),
    { numRuns: 100 },
  );
});

it('refuses what is no hash', () => {
  expect(() => literal(-1n)).toThrow(RangeError);
  expect(() => literal(2n ** 64n)).toThrow(RangeError);
});

it('fills question marks in order, and leaves those in quotes and comments alone', () => {
  const sql = `SELECT '?', "a?", 'it''s ?' -- ?\n, ?, ?`;
  expect(withValues(sql, [1, "x'?"])).toBe(`SELECT '?', "a?", 'it''s ?' -- ?\n, (1)::INTEGER, 'x''?'`);
  expect(() => withValues('SELECT ?', [])).toThrow(RangeError);
  expect(() => withValues('SELECT 1', [1])).toThrow(RangeError);
});

it('means the same as a bound value', async () => {
  await connection.run('CREATE TABLE t AS SELECT i::SMALLINT AS month, ((i + 70) % 7)::UTINYINT AS source FROM range(-50, 50) r(i)');
  const sql = 'SELECT count(*)::INTEGER FROM t WHERE month BETWEEN ? AND ? AND source IN (SELECT unnest(?))';
  expect(await answerOf(withValues(sql, [-3, 3, [1, 2, 3]]))).toBe(3);
  expect(await answerOf(withValues(sql, [-3, 3, []]))).toBe(0);
});
