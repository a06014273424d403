import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GatedCell } from '../../src/domain/report/gated-cell.ts';
import { addMonths, type Month, month, type Period } from '../../src/domain/time/month.ts';
import type { AreaSeries, TrendRow, TrendSeries } from '../../src/domain/trend/trend-table.ts';
import { yearLines } from '../../src/domain/trend/year-lines.ts';
import { gateAreas, gateTrends } from '../../src/report/gated-trends.ts';
import { areaExport, seriesExport, trendExport, yearExport } from '../../src/report/trend-export.ts';

const K = 5;
const FROM = month(2025, 1);
const word = (cell: GatedCell | undefined): string =>
  cell === undefined ? '-' : cell.kind === 'shown' ? String(cell.count) : cell.kind === 'small' ? `<${cell.under}` : 'x';

const rowOf = (id: string, kind: TrendRow['kind'], counts: readonly number[]): TrendRow => ({
  id,
  label: id,
  source: 'politie',
  kind,
  codes: [0],
  cells: counts.map((count) => ({ count, coverage: 'full' })),
  change: null,
});
const seriesOf = (counts: readonly number[]): TrendSeries => {
  const none = Float64Array.from(counts, () => Number.NaN);
  const count = Float64Array.from(counts);
  return { from: FROM, count, expected: none, low: none, high: none, upper: none, alarms: [], judged: 0, years: null };
};

/** Trends of an area: two years of months, the line in the table with the months of `spans`, and other lines of its sum. */
function trendsOf(months: readonly number[], spans: readonly Period[], others: readonly (readonly number[])[]) {
  const own = spans.map(({ from, to }) => months.slice(from - FROM, to - FROM + 1).reduce((a, b) => a + b, 0));
  const sum = own.map((count, c) => others.reduce((all, one) => all + one[c]!, count));
  const line = rowOf('lijn', 'part', own);
  const rows = [rowOf('som', 'sum', sum), line, ...others.map((one, i) => rowOf(`ander ${i}`, 'part', one))];
  const columns = spans.map((period, i) => ({ year: 2025 + i, period }));
  const known: Period = { from: FROM, to: addMonths(FROM, months.length - 1) };
  return {
    table: { columns, rows, tested: 0, byChance: 0 },
    line,
    series: seriesOf(months),
    years: yearLines(FROM, Float64Array.from(months), known),
  };
}

interface Range {
  low: number;
  high: number;
}
const MANY = 10_000;
const rangeOf = (cell: GatedCell | undefined): Range =>
  cell === undefined || cell.kind === 'hidden'
    ? { low: 0, high: MANY }
    : cell.kind === 'small'
      ? { low: 0, high: cell.under - 1 }
      : { low: cell.count, high: cell.count };

/** What is left of each part and of the sum once they have to add up. Where sums lie within sums and never across, doing so until nothing changes is exact. */
function narrow(sum: Range, parts: readonly Range[]): boolean {
  const before = JSON.stringify([sum, parts]);
  const total = (key: keyof Range): number => parts.reduce((all, part) => all + part[key], 0);
  sum.low = Math.max(sum.low, total('low'));
  sum.high = Math.min(sum.high, total('high'));
  for (const part of parts) {
    const [low, high] = [total('low') - part.low, total('high') - part.high];
    part.low = Math.max(part.low, sum.low - high);
    part.high = Math.min(part.high, sum.high - low);
  }
  return JSON.stringify([sum, parts]) !== before;
}

/** What a reader of the table, the months and the years together can say of every count. */
function reading(trends: ReturnType<typeof trendsOf>, gated: ReturnType<typeof gateTrends>) {
  const table = gated.table.map((row) => row.map(rangeOf));
  const months = gated.months.map(rangeOf);
  const years = trends.years.map((_, y) => rangeOf(gated.years[y]!.at(-1)));
  const inYear = (y: number): number[] => months.map((_, i) => i).filter((i) => Math.floor(i / 12) === y);
  const isIn = ({ from, to }: Period, i: number): boolean => i >= from - FROM && i <= to - FROM;
  for (let again = true; again; ) {
    again = false;
    for (const [c, { period }] of trends.table.columns.entries()) {
      const span = table[1]![c]!;
      again =
        narrow(
          table[0]![c]!,
          table.slice(1).map((row) => row[c]!),
        ) || again;
      again =
        narrow(
          span,
          months.filter((_, i) => isIn(period, i)),
        ) || again;
      const rest = inYear(c).filter((i) => !isIn(period, i));
      again = narrow(years[c]!, [span, ...rest.map((i) => months[i]!)]) || again;
    }
  }
  return { table, months, years };
}

const counts = (length: number) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 40 })), { minLength: length, maxLength: length });
const spansTo = (last: number): Period[] => [0, 1].map((y) => ({ from: addMonths(FROM, 12 * y), to: addMonths(FROM, 12 * y + last) }));

describe('table, months and years of an area', () => {
  test('together give nothing away: whatever is not printed can be at least two numbers, nobody at all excepted', () => {
    fc.assert(
      fc.property(counts(24), fc.integer({ min: 0, max: 11 }), fc.array(counts(2), { maxLength: 3 }), (months, last, others) => {
        const trends = trendsOf(months, spansTo(last), others);
        const gated = gateTrends(trends, K);
        const said = reading(trends, gated);
        const expectOpen = (range: Range, cell: GatedCell | undefined, count: number): void => {
          if (cell!.kind !== 'shown' && count > 0) expect(range.high).toBeGreaterThan(range.low);
        };
        for (const [r, { cells }] of trends.table.rows.entries()) {
          for (const [c, { count }] of cells.entries()) expectOpen(said.table[r]![c]!, gated.table[r]![c], count!);
        }
        for (const [i, count] of months.entries()) expectOpen(said.months[i]!, gated.months[i], count);
        for (const [y, { total }] of trends.years.entries()) expectOpen(said.years[y]!, gated.years[y]!.at(-1), total.at(-1)!);
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });

  test('no count under k is printed as it is, and what is printed is what was counted', () => {
    fc.assert(
      fc.property(counts(24), counts(2), (months, other) => {
        const trends = trendsOf(months, spansTo(9), [other]);
        const gated = gateTrends(trends, K);
        const all = [...gated.months, ...gated.years.flat(), ...gated.table.flat()];
        for (const cell of all) if (cell?.kind === 'shown') expect(cell.count).toBeGreaterThanOrEqual(K);
        for (const [i, cell] of gated.months.entries()) if (cell.kind === 'shown') expect(cell.count).toBe(months[i]);
      }),
      { seed: 20261126, numRuns: 50 },
    );
  });

  /* 9 + 3 + 20 = 32: beside 32 and 20, 9 would give 3 away. It goes, and so does every month of the year added up from there. */
  test('by hand: one small month takes another one with it, and the adding up stops there', () => {
    const months = [20, 9, 3, ...Array.from({ length: 9 }, () => 30), ...Array.from({ length: 12 }, () => 10)];
    const gated = gateTrends(trendsOf(months, spansTo(2), []), K);
    expect(gated.months.slice(0, 4).map(word)).toEqual(['20', 'x', '<5', '30']);
    expect(gated.years[0]!.map(word)).toEqual(['20', ...Array.from({ length: 10 }, () => 'x'), '302']);
    expect(gated.years[1]!.map(word)).toEqual(Array.from({ length: 12 }, (_, i) => String(10 * (i + 1))));
    expect(gated.table.map((row) => row.map(word))).toEqual([
      ['32', '30'],
      ['32', '30'],
    ]);
  });

  test('months over new year have sums that cross those of years: no year is printed then', () => {
    const spans = [{ from: addMonths(FROM, 10), to: addMonths(FROM, 13) }];
    const gated = gateTrends(
      trendsOf(
        Array.from({ length: 24 }, () => 12),
        spans,
        [],
      ),
      K,
    );
    expect(gated.years.map((year) => word(year.at(-1)))).toEqual(['x', 'x']);
    expect(gated.months.every(({ kind }) => kind === 'shown')).toBe(true);
  });
});

const areaOf = (code: string, count: readonly number[]): AreaSeries => ({
  code,
  from: FROM as Month,
  count: Float64Array.from(count),
  expected: 4,
  alarms: [],
  judged: 12,
});
/** Two years of which only a month of the first, and the last two of the second have anything. */
const monthsOf = (before: number, rest: number, last: number): number[] => [before, ...new Array<number>(21).fill(0), rest, last];

describe('a line in every buurt', () => {
  test('nothing that is not printed, and no small rest of a year, follows from it and the figures of the city', () => {
    const three = fc.array(fc.tuple(...[6, 6, 7].map((max) => fc.integer({ min: 0, max }))), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three, (rows) => {
        const areas = rows.map(([before, rest, last], i) => areaOf(`BU${i}`, monthsOf(before!, rest!, last!)));
        const gated = gateAreas(areas, K);
        const city = { rest: rows.reduce((sum, row) => sum + row[1]!, 0), last: rows.reduce((sum, row) => sum + row[2]!, 0) };
        const found = rows.map(() => ({ rest: new Set<number>(), last: new Set<number>(), year: new Set<number>() }));
        const fits = (cell: GatedCell, n: number): boolean =>
          cell.kind === 'hidden' || (cell.kind === 'small' ? n < cell.under : n === cell.count);
        const fill = (r: number, rest: number, last: number, tried: readonly (readonly [number, number])[]): void => {
          if (r === rows.length) {
            if (rest !== 0 || last !== 0) return;
            tried.forEach(([a, b], i) => {
              found[i]!.rest.add(a);
              found[i]!.last.add(b);
              found[i]!.year.add(a + b);
            });
            return;
          }
          for (let a = 0; a <= rest; a++)
            for (let b = 0; b <= last; b++)
              if (fits(gated[r]!.last, b) && fits(gated[r]!.year, a + b)) fill(r + 1, rest - a, last - b, [...tried, [a, b]]);
        };
        fill(0, city.rest, city.last, []);
        rows.forEach(([, rest, last], r) => {
          const { last: lastCell, year: yearCell } = gated[r]!;
          if (lastCell.kind !== 'shown' && last! > 0) expect(found[r]!.last.size).toBeGreaterThan(1);
          if (yearCell.kind !== 'shown' && rest! + last! > 0) expect(found[r]!.year.size).toBeGreaterThan(1);
          if (rest! > 0 && rest! < K) expect(found[r]!.rest.size).toBeGreaterThan(1);
        });
      }),
      { seed: 20261126, numRuns: 100 },
    );
  });

  test('the rest of a year is kept too: 12 in a year and 10 in its last month would say 2', () => {
    const areas = [areaOf('A', monthsOf(30, 2, 10)), areaOf('B', monthsOf(30, 40, 8)), areaOf('C', monthsOf(30, 50, 60))];
    const [first] = gateAreas(areas, K);
    expect(word(first!.before)).toBe('30');
    expect([word(first!.year), word(first!.last)]).toContain('x');
  });
});

test('a file for others has the words of the gate, and no ratio or alarm that tells what they stand for', () => {
  const months = [20, 9, 3, ...Array.from({ length: 9 }, () => 30), ...Array.from({ length: 12 }, () => 10)];
  const trends = trendsOf(months, spansTo(2), []);
  const change = { before: 32, after: 30, share: -0.1, p: 0.5, q: 0.5, ratio: 0.9, interval: [0.5, 1.5], verdict: 'chance' } as const;
  const small: TrendRow = { ...rowOf('klein', 'line', [3, 30]), change: { ...change, before: 3 } };
  const table = { ...trends.table, rows: [...trends.table.rows, small] };
  const gate = gateTrends({ ...trends, table }, K);
  expect(trendExport(table, gate.table).rows.at(-1)!.slice(3, 8)).toEqual(['<5', 30, 'x', 'x', 'x']);
  const heads = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const series = { ...trends.series, alarms: [FROM, addMonths(FROM, 2)] };
  expect(
    seriesExport(series, heads, 'ja', gate.months)
      .rows.slice(0, 3)
      .map((row) => [row[1], row[6]]),
  ).toEqual([
    [20, 'ja'],
    ['x', 'x'],
    ['<5', 'x'],
  ]);
  expect(yearExport(trends.years, gate.years).rows.map((row) => row[1])).toEqual([20, ...Array.from({ length: 10 }, () => 'x'), 302]);
  const areas = [areaOf('A', monthsOf(2, 2, 1)), areaOf('B', monthsOf(40, 40, 30))];
  const names = new Map<string, string>();
  expect(areaExport(areas, names, undefined, gateAreas(areas, K)).rows[0]!.slice(2)).toEqual(['<5', '<5', '<5', 4, 'x']);
});
