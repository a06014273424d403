import { describe, expect, test } from 'vitest';
import { type CountLine, gateCounts, gatedCell, type Shown } from '../../src/report/small-counts.ts';
import { seededRandom } from '../../src/stats/random.ts';

const row = (parts: number): CountLine => ({ parts: Array.from({ length: parts }, (_, i) => i), total: parts });

/** Worked out by hand, with 5 as the least that is shown: s small, h hidden, . shown; the sum is last. */
describe('one sum', () => {
  const cases: readonly (readonly [string, readonly number[], string])[] = [
    ['nothing small: all shown', [7, 30, 41, 78], '....'],
    ['one small: 73 - 30 - 41 would give it away, so the smallest other goes too', [2, 30, 41, 73], 'sh..'],
    ['two small of 6 together can be 2 and 4 up to 4 and 2, not 0: one more goes', [3, 3, 40, 46], 'ssh.'],
    ['two small of 8 must be 4 and 4: one more goes', [4, 4, 40, 50, 98], 'ssh..'],
    ['two small of 4 can be anything from 0 to 4 each: enough', [1, 3, 40, 44], 'ss..'],
    ['0 beside 5: hiding the 5 leaves 5 = 0 + 5 only, so another goes too', [0, 5, 60, 65], 'shh.'],
    ['0 beside 5, with nothing else to hide: the sum goes', [0, 5, 5], 'shh'],
    ['a small sum is small itself', [1, 2, 3], 'sss'],
  ];
  test.each(cases)('%s', (_why, counts, expected) => {
    const mark: Record<Shown, string> = { shown: '.', small: 's', hidden: 'h' };
    expect(
      gateCounts(counts, [row(counts.length - 1)])
        .map((state) => mark[state])
        .join(''),
    ).toBe(expected);
  });
  test('the total of the municipality is always shown', () => {
    expect(gateCounts([1, 2, 3], [row(2)], { exempt: [2] })).toEqual(['small', 'small', 'shown']);
  });
  test('the least can be set, not below 3', () => {
    expect(gateCounts([2, 3, 9], [], { least: 3 })).toEqual(['small', 'shown', 'shown']);
    expect(gateCounts([2, 3, 9], [], { least: 1 })).toEqual(['small', 'shown', 'shown']);
  });
});

test('a count is written as itself, as less than the least, or not at all', () => {
  expect([gatedCell(23, 'shown'), gatedCell(2, 'small'), gatedCell(30, 'hidden'), gatedCell(2, 'small', 10)]).toEqual([
    23,
    '<5',
    null,
    '<10',
  ]);
});

/** Every value that a small count could have, given what is shown of one line; tried one by one. */
function possible(counts: readonly number[], shown: readonly Shown[], { total, parts }: CountLine, at: number, least: number): Set<number> {
  const values = new Set<number>();
  const unknown = parts.filter((part) => shown[part] !== 'shown');
  const rest = parts.reduce((left, part) => (shown[part] === 'shown' ? left - counts[part]! : left), counts[total]!);
  const walk = (i: number, left: number, own: number): void => {
    if (left < 0) return;
    if (i === unknown.length) {
      if (left === 0) values.add(own);
      return;
    }
    const part = unknown[i]!;
    const [from, to] = shown[part] === 'small' ? [0, least - 1] : [least, left];
    for (let value = from; value <= to; value++) walk(i + 1, left - value, part === at ? value : own);
  };
  walk(0, rest, -1);
  return values;
}

test('after the gate every small count in a table with both sums could be anything under the least, as far as any line tells', () => {
  let looked = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    const [rows, columns] = [2 + Math.floor(random() * 2), 2 + Math.floor(random() * 2)];
    const cells = Array.from({ length: rows * columns }, () => Math.floor(random() ** 2 * 14));
    const rowSums = Array.from({ length: rows }, (_, r) => cells.slice(r * columns, (r + 1) * columns).reduce((a, b) => a + b, 0));
    const columnSums = Array.from({ length: columns }, (_, c) => cells.reduce((sum, n, at) => (at % columns === c ? sum + n : sum), 0));
    const counts = [...cells, ...rowSums, ...columnSums];
    const lines: CountLine[] = [
      ...rowSums.map((_, r) => ({ parts: Array.from({ length: columns }, (_x, c) => r * columns + c), total: cells.length + r })),
      ...columnSums.map((_, c) => ({ parts: Array.from({ length: rows }, (_x, r) => r * columns + c), total: cells.length + rows + c })),
    ];
    const shown = gateCounts(counts, lines);
    for (const line of lines.filter(({ total }) => shown[total] === 'shown')) {
      for (const at of line.parts.filter((part) => shown[part] === 'small')) {
        expect([...possible(counts, shown, line, at, 5)].sort(), `seed ${seed}`).toEqual([0, 1, 2, 3, 4]);
        looked++;
      }
    }
  }
  expect(looked).toBeGreaterThan(50);
});
