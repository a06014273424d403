import { describe, expect, test } from 'vitest';
import type { CategoryId } from '../../../src/domain/category.ts';
import { type Month, month, monthsOf } from '../../../src/domain/time/month.ts';
import type { CodedLine, TrendTableRequest } from '../../../src/domain/trend/trend-table.ts';
import { trendTable } from '../../../src/stats/trends/trend-table.ts';

const MAY = (year: number): Month => month(year, 5);
const columns = [2023, 2024].map((year) => ({ year, period: { from: MAY(year), to: MAY(year) } }));
const all = monthsOf({ from: MAY(2023), to: MAY(2024) });
const line = (label: string, codes: readonly number[], sum: string | null = null, source: CodedLine['source'] = 'politie'): CodedLine => ({
  id: label,
  label,
  source,
  sum,
  codes,
  categories: [label as CategoryId],
});

/** `[code, count in May 2023, count in May 2024]`. */
const request = (
  lines: readonly CodedLine[],
  figures: readonly (readonly [code: number, before: number, after: number])[],
  change: Partial<TrendTableRequest> = {},
): TrendTableRequest => ({
  group: { id: 'g', label: 'g', sums: [{ id: 's', label: 'Som' }], lines, fixed: true },
  columns,
  counts: {
    category: Int32Array.from(figures.flatMap(([code]) => [code, code])),
    month: Int32Array.from(figures.flatMap(() => [MAY(2023), MAY(2024)])),
    n: Int32Array.from(figures.flatMap(([, before, after]) => [before, after])),
  },
  present: { melding: all, politie: all },
  ...change,
});

describe('the change of a line', () => {
  // p from the domain page (R binom.test): 20 -> 26 0.4614, 276 -> 227 0.0322.
  test.each([
    [20, 26, 0.4614, 'chance', 0.3],
    [276, 227, 0.0322, 'beyond', -0.1775],
  ] as const)('%i to %i', (before, after, p, verdict, share) => {
    const unchanged = line('b', [1]);
    const { rows } = trendTable(
      request(
        [line('a', [0]), unchanged],
        [
          [0, before, after],
          [1, 50, 50],
        ],
      ),
    );
    const change = rows[0]!.change!;
    expect(change.p).toBeCloseTo(p, 4);
    expect(change.share).toBeCloseTo(share, 4);
    expect(change.verdict).toBe(verdict);
  });

  test('that stays when all lines are taken together is more surely one', () => {
    // 400 and 276 are almost five standard deviations apart; times two lines still far below 0.05.
    const { rows, tested, byChance } = trendTable(
      request(
        [line('a', [0]), line('b', [1])],
        [
          [0, 400, 276],
          [1, 50, 50],
        ],
      ),
    );
    expect(rows.map(({ change }) => change?.verdict)).toEqual(['sure', 'chance']);
    expect(rows[0]!.change!.q).toBeCloseTo(2 * rows[0]!.change!.p, 10);
    expect([tested, byChance]).toEqual([2, 0.1]);
  });

  test('from nothing has no percentage, and of nothing at all is no test', () => {
    const { rows, tested } = trendTable(
      request(
        [line('a', [0]), line('b', [1])],
        [
          [0, 0, 2],
          [1, 0, 0],
        ],
      ),
    );
    expect(rows.map(({ change }) => change?.share)).toEqual([null, null]);
    expect(tested).toBe(1);
  });
});

describe('sums', () => {
  test('stand before their parts and add them up, once per category and month', () => {
    const { rows } = trendTable(
      request(
        [line('a', [0, 2], 's'), line('alone', [3]), line('b', [1], 's')],
        [
          [0, 1, 2],
          [1, 10, 20],
          [2, 100, 200],
          [3, 7, 7],
        ],
      ),
    );
    expect(rows.map(({ label, kind, cells }) => [label, kind, ...cells.map(({ count }) => count)])).toEqual([
      ['Som', 'sum', 111, 222],
      ['a', 'part', 101, 202],
      ['alone', 'line', 7, 7],
      ['b', 'part', 10, 20],
    ]);
  });
});

describe('months without data', () => {
  const lines = [line('a', [0]), line('m', [1], null, 'melding')];
  const figures = [
    [0, 5, 6],
    [1, 0, 8],
  ] as const;

  test('of a source are no zeros, and nothing is compared with them', () => {
    const { rows } = trendTable(request(lines, figures, { present: { politie: all, melding: [MAY(2024)] } }));
    expect(rows[1]!.cells).toEqual([
      { count: null, coverage: 'none' },
      { count: 8, coverage: 'full' },
    ]);
    expect(rows[1]!.change).toBeNull();
    expect(rows[0]!.change).not.toBeNull();
  });

  test('within a column make it a part', () => {
    const wide = [2023, 2024].map((year) => ({ year, period: { from: month(year, 4), to: MAY(year) } }));
    const { rows } = trendTable(request(lines, figures, { columns: wide }));
    expect(rows[0]!.cells.map(({ coverage }) => coverage)).toEqual(['part', 'full']);
    expect(rows[0]!.change).toBeNull();
  });
});

test('lines without an incident are left out of a table that is not fixed', () => {
  const asked = request(
    [line('a', [0]), line('b', [1])],
    [
      [0, 0, 0],
      [1, 0, 3],
    ],
  );
  expect(trendTable(asked).rows).toHaveLength(2);
  expect(trendTable({ ...asked, group: { ...asked.group, fixed: false } }).rows.map(({ id }) => id)).toEqual(['b']);
});
