import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GatedCell } from '../../src/domain/report/gated-cell.ts';
import { gateGroups, gateTable } from '../../src/report/gated-table.ts';

const word = (cell: GatedCell): string => (cell.kind === 'shown' ? String(cell.count) : cell.kind === 'small' ? `<${cell.under}` : 'x');
/** Each row with its total at the end. */
const shown = (table: readonly (readonly number[])[], k?: number): string[][] => {
  const { cells, totals } = gateTable(table, k);
  return cells.map((row, r) => [...row, totals[r]!].map(word));
};

describe('by hand', () => {
  test('nothing is left out where nothing is small', () => {
    expect(
      shown([
        [5, 10, 12],
        [40, 7, 6],
      ]),
    ).toEqual([
      ['5', '10', '12', '27'],
      ['40', '7', '6', '53'],
    ]);
  });

  /* 3 follows from its row (35 - 12 - 20) and its column: the smallest neighbour of each goes, and the cell where those two meet. */
  test('one small count takes the corners of a rectangle with it', () => {
    expect(
      shown([
        [3, 12, 20],
        [30, 8, 40],
        [50, 60, 70],
      ]),
    ).toEqual([
      ['<5', 'x', '20', '35'],
      ['x', 'x', '40', '78'],
      ['50', '60', '70', '180'],
    ]);
  });

  /* In the first row 47 - 9 - 30 = 8 for two counts of at most 4: both are 4. 1 + 1 can be 0 + 2, and 2 + 3 can be 1 + 4. */
  test('two small counts that can be only one pair are no shelter for each other', () => {
    const below = [20, 20, 20, 20];
    expect(shown([[4, 4, 9, 30], below, below])[0]).toEqual(['<5', '<5', 'x', '30', '47']);
    expect(shown([[1, 1, 9, 30], below, below])[0]).toEqual(['<5', '<5', '9', '30', '41']);
    expect(shown([[2, 3, 9, 30], below, below])[0]).toEqual(['<5', '<5', '9', '30', '44']);
  });

  test('0 is a count like any other, and so is the total of a row', () => {
    expect(
      shown([
        [2, 0, 0],
        [8, 30, 40],
        [9, 30, 40],
      ])[0],
    ).toEqual(['<5', '<5', '<5', '<5']);
  });

  test('the limit can be set, and a count of exactly the limit is shown', () => {
    expect(
      shown(
        [
          [3, 8],
          [9, 4],
        ],
        3,
      ),
    ).toEqual([
      ['3', '8', '11'],
      ['9', '4', '13'],
    ]);
  });
});

/** What each cell can be for a reader who knows the totals of the columns and what is shown, trying every count that fits. */
function possible(
  gated: readonly (readonly GatedCell[])[],
  table: readonly (readonly number[])[],
  /** Sums over rows that the reader knows too. */
  sums: readonly { readonly members: readonly number[]; readonly column: number }[],
): Set<number>[][] {
  const sumOf = (rows: readonly (readonly number[])[], members: readonly number[], c: number): number =>
    members.reduce((sum, r) => sum + rows[r]![c]!, 0);
  const width = table[0]!.length;
  const column = table[0]!.map((_, c) => table.reduce((sum, row) => sum + row[c]!, 0));
  const found = table.map((row) => row.map(() => new Set<number>()));
  const trial = table.map(() => new Array<number>(width).fill(0));
  const fits = (cell: GatedCell, n: number): boolean =>
    cell.kind === 'shown' ? n === cell.count : cell.kind === 'hidden' || n < cell.under;
  const fill = (r: number, c: number): void => {
    if (r === table.length) {
      if (column.some((rest) => rest > 0)) return;
      if (sums.some(({ members, column: c }) => sumOf(trial, members, c) !== sumOf(table, members, c))) return;
      for (const [i, row] of trial.entries()) for (const [j, n] of row.entries()) found[i]![j]!.add(n);
      return;
    }
    const isTotal = c === width - 1;
    const sum = trial[r]!.slice(0, c).reduce((a, b) => a + b, 0);
    for (let n = isTotal ? sum : 0; n <= (isTotal ? sum : column[c]!); n++) {
      if (!fits(gated[r]![c]!, n) || n > column[c]!) continue;
      trial[r]![c] = n;
      column[c]! -= n;
      if (isTotal) fill(r + 1, 0);
      else fill(r, c + 1);
      column[c]! += n;
      trial[r]![c] = 0;
    }
  };
  fill(0, 0);
  return found;
}

const full = (counts: readonly (readonly number[])[]): number[][] => counts.map((line) => [...line, line.reduce((a, b) => a + b, 0)]);
const tableOf = (rows: number, columns: number): fc.Arbitrary<number[][]> => {
  const row = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
};
/** Whatever is printed as something else than it is, totals too, can be at least two numbers; only nobody at all may be known to be nobody. */
const expectSafe = (
  gated: readonly (readonly GatedCell[])[],
  counts: readonly (readonly number[])[],
  known: readonly (readonly Set<number>[])[],
): void => {
  full(counts).forEach((line, r) => {
    line.forEach((n, c) => {
      if (gated[r]![c]!.kind !== 'shown' && n > 0) expect(known[r]![c]!.size).toBeGreaterThan(1);
    });
  });
};

test.each<[number, number]>([
  [2, 3],
  [3, 3],
  [4, 2],
])('in a table of %i by %i nothing that is kept back can be worked out', (rows, columns) => {
  fc.assert(
    fc.property(tableOf(rows, columns), (counts) => {
      const { cells, totals } = gateTable(counts, 5);
      const gated = cells.map((line, r) => [...line, totals[r]!]);
      expectSafe(gated, counts, possible(gated, full(counts), []));
    }),
    { seed: 20261126, numRuns: rows * columns > 8 ? 30 : 120 },
  );
});

test('with the sums of pairs of rows beside it neither', () => {
  const groups = [
    [0, 1],
    [2, 3],
  ];
  fc.assert(
    fc.property(tableOf(4, 2), (counts) => {
      const { cells, totals } = gateTable(counts, 5);
      const coarse = gateGroups(counts, groups, 5);
      const sums = groups.flatMap((members, g) =>
        [...coarse.cells[g]!, coarse.totals[g]!].flatMap((cell, column) => (cell.kind === 'shown' ? [{ members, column }] : [])),
      );
      const gated = cells.map((line, r) => [...line, totals[r]!]);
      expectSafe(gated, counts, possible(gated, full(counts), sums));
    }),
    { seed: 20261126, numRuns: 30 },
  );
});

test('sums of rows that tell nothing are shown', () => {
  const counts = [
    [3, 12],
    [4, 20],
    [50, 60],
    [70, 80],
  ];
  const { cells } = gateGroups(counts, [
    [0, 1],
    [2, 3],
  ]);
  expect(cells.map((row) => row.map(word))).toEqual([
    ['7', '32'],
    ['120', '140'],
  ]);
});
