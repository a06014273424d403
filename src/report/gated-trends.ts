import type { GatedCell } from '../domain/report/gated-cell.ts';
import { addMonths, type Month, yearOf } from '../domain/time/month.ts';
import type { AreaSeries, TrendRow, TrendSeries, TrendTable, YearLine } from '../domain/trend/trend-table.ts';
import { type CellState, type NetworkCell, protectCells } from './cell-network.ts';
import { gatedCount } from './gated-table.ts';

/** The parts of Trends as others may see them. */
export interface GatedTrends {
  /** Per row and column of the table; undefined where there is no count. */
  readonly table: readonly (readonly (GatedCell | undefined)[])[];
  /** Per month of the series. */
  readonly months: readonly GatedCell[];
  /** Per year line and month, added up. */
  readonly years: readonly (readonly GatedCell[])[];
}

/** Totals and sums are left out last: they say most. */
const TOTAL = 1e6;
/** Sums that nobody knows begin and end here. */
const WORLD = 0;

const stateOf = (count: number, k: number): CellState => (count < k ? 'small' : 'shown');
const open = (from: number, to: number, count: number, k: number, extra = 0): NetworkCell => ({
  from,
  to,
  count,
  state: stateOf(count, k),
  cost: count + extra,
});

/**
 * Gates a table of Trends below the level of the municipality, with the months and the years of the line that is drawn: whoever has all
 * three can add the months up to the years and to the line in the table, and the parts up to their sum, and still works out nothing.
 * The table is decided on first; the months follow it.
 */
export function gateTrends(
  {
    table,
    line,
    series,
    years,
  }: { readonly table: TrendTable; readonly line: TrendRow; readonly series: TrendSeries; readonly years: readonly YearLine[] },
  k: number,
): GatedTrends {
  const lines = table.columns.map((_, column) => gateColumn(table.rows, column, k));
  const at = table.rows.indexOf(line);
  const spans = table.columns.flatMap(({ period }, column) => {
    const state = at < 0 ? undefined : lines[column]![at];
    return state === undefined ? [] : [{ ...period, count: line.cells[column]!.count!, state }];
  });
  const { months, totals } = gateMonths(series, spans, k);
  return {
    table: table.rows.map((row, r) =>
      row.cells.map(({ count }, column) => (count === null ? undefined : gatedCount(count, lines[column]![r]!, k))),
    ),
    months: months.map((state, i) => gatedCount(series.count[i]!, state, k)),
    years: years.map((one) => gateYear(one, series.from, months, totals.get(one.year), k)),
  };
}

/** Rows of one column: each sum with the parts below it. */
function gateColumn(rows: readonly TrendRow[], column: number, k: number): readonly (CellState | undefined)[] {
  const cells: NetworkCell[] = [];
  const place: (number | undefined)[] = [];
  let sum = WORLD;
  for (const [r, { kind, cells: counts }] of rows.entries()) {
    if (kind === 'sum') sum = r + 1;
    const count = counts[column]!.count;
    place.push(count === null ? undefined : cells.length);
    if (count === null) continue;
    cells.push(kind === 'sum' ? open(WORLD, sum, count, k, TOTAL) : open(kind === 'part' ? sum : WORLD, WORLD, count, k));
  }
  const states = protectCells(cells, k);
  return place.map((at) => (at === undefined ? undefined : states[at]));
}

interface Span {
  readonly from: Month;
  readonly to: Month;
  readonly count: number;
  readonly state: CellState;
}

/** Months flow from their year, by way of the months that stand together in the table, which are decided on already. */
function gateMonths(
  series: TrendSeries,
  spans: readonly Span[],
  k: number,
): { readonly months: readonly CellState[]; readonly totals: ReadonlyMap<number, CellState> } {
  const all = Array.from(series.count, (count, i) => ({ month: addMonths(series.from, i), count }));
  const crosses = spans.some(({ from, to }) => yearOf(from) !== yearOf(to));
  const years = [...new Set(all.map(({ month }) => yearOf(month)))];
  // Months over new year would make sums that overlap: then no year has a total.
  const yearNode = new Map(years.map((year, i) => [year, crosses ? WORLD : i + 1]));
  const spanNode = (i: number): number => years.length + 1 + i;
  const within = (month: Month): number => spans.findIndex(({ from, to }) => month >= from && month <= to);
  const months = all.map(({ month, count }) => {
    const span = within(month);
    return open(span < 0 ? yearNode.get(yearOf(month))! : spanNode(span), WORLD, count, k);
  });
  const together = spans.map(({ from, count, state }, i): NetworkCell => {
    return { from: yearNode.get(yearOf(from)) ?? WORLD, to: spanNode(i), count, state, cost: null };
  });
  const sumOf = (year: number): number => all.reduce((sum, { month, count }) => (yearOf(month) === year ? sum + count : sum), 0);
  const totals = crosses ? [] : years.map((year) => open(WORLD, yearNode.get(year)!, sumOf(year), k, TOTAL));
  const states = protectCells([...months, ...totals, ...together], k);
  return {
    months: states.slice(0, months.length),
    totals: new Map(totals.map((_, i) => [years[i]!, states[months.length + i]!])),
  };
}

/** Added up as far as every month is shown; then only the whole of the year. */
function gateYear(
  { year, total }: YearLine,
  from: Month,
  months: readonly CellState[],
  whole: CellState | undefined,
  k: number,
): GatedCell[] {
  const first = year * 12 - from;
  const upTo = total.findIndex((_, i) => months[first + i] !== 'shown');
  return total.map((count, i) => {
    if (i === total.length - 1) return gatedCount(count, whole ?? 'hidden', k);
    return upTo >= 0 && i >= upTo ? { kind: 'hidden' } : gatedCount(count, stateOf(count, k), k);
  });
}

/** Twelve months, the twelve before them and the last month of an area. */
export interface GatedArea {
  readonly before: GatedCell;
  readonly year: GatedCell;
  readonly last: GatedCell;
}

const YEAR = 12;
const sumOf = (count: Float64Array, from: number, to?: number): number => count.slice(from, to).reduce((a, b) => a + b, 0);

/** Gates a line in every buurt: the last month is part of the twelve, and all areas together may be known. */
export function gateAreas(areas: readonly AreaSeries[], k: number): readonly GatedArea[] {
  const counts = areas.map(({ count }) => ({
    before: sumOf(count, Math.max(0, count.length - 2 * YEAR), Math.max(0, count.length - YEAR)),
    year: sumOf(count, Math.max(0, count.length - YEAR)),
    last: count.at(-1) ?? 0,
  }));
  const [rest, last, year, before] = [0, 1, 2, 3].map((i) => areas.length + i) as [number, number, number, number];
  const cells = counts.flatMap((row, r): NetworkCell[] => [
    { from: r, to: rest, count: row.year - row.last, state: 'unprinted', cost: null },
    open(r, last, row.last, k),
    open(year, r, row.year, k, TOTAL),
    open(before, before + 1, row.before, k),
  ]);
  const states = protectCells(cells, k);
  return counts.map((row, r) => ({
    before: gatedCount(row.before, states[4 * r + 3]!, k),
    year: gatedCount(row.year, states[4 * r + 2]!, k),
    last: gatedCount(row.last, states[4 * r + 1]!, k),
  }));
}
