import type { CsvCell, ExportTable } from '../domain/report/csv-cell.ts';
import { isCompared } from '../domain/report/gated-cell.ts';
import { FILTERS } from '../domain/text/filters.ts';
import { monthWord } from '../domain/text/format.ts';
import { GATE, gatedFigure } from '../domain/text/gate.ts';
import { AREA_COLUMNS, columnWords, TREND_COLUMNS, TRENDS, VERDICT_WORDS } from '../domain/text/trends.ts';
import { addMonths, month, monthToIso } from '../domain/time/month.ts';
import type { AreaSeries, TrendRow, TrendSeries, TrendTable, YearLine } from '../domain/trend/trend-table.ts';
import type { GatedArea, GatedTrends } from './gated-trends.ts';
import { rounded, significant } from './rounding.ts';

/** Ratios and chances of a row; empty where nothing was compared, `x` where they would tell a count that is left out. */
function changeCells({ change }: TrendRow, isOpen: boolean): CsvCell[] {
  if (!change) return [null, null, null, null, null, null, null, null];
  if (!isOpen) return Array.from({ length: 8 }, () => GATE.hidden);
  const { before, after, share, ratio, interval, p, q, verdict } = change;
  const finite = (value: number): number | null => (Number.isFinite(value) ? significant(value, 4) : null);
  return [
    after - before,
    share === null ? null : rounded(100 * share, 1),
    finite(ratio),
    finite(interval[0]),
    finite(interval[1]),
    significant(p, 4),
    significant(q, 4),
    VERDICT_WORDS[verdict],
  ];
}

/** The table on view; columns that are not complete are named at the end of their row. With `gate` it is for others than the team. */
export function trendExport({ columns, rows }: TrendTable, gate?: GatedTrends['table']): ExportTable {
  const names = columns.map(({ period }) => columnWords(period));
  const c = TREND_COLUMNS;
  return {
    columns: [c.line, c.source, c.kind, ...names, c.difference, c.share, c.ratio, c.low, c.high, c.p, c.q, c.verdict, c.partial],
    rows: rows.map((row, r) => [
      row.label,
      FILTERS.sources[row.source],
      c.kinds[row.kind],
      ...row.cells.map(({ count }, c) => (gate && count !== null ? gatedFigure(gate[r]![c]) : count)),
      ...changeCells(row, !gate || isCompared(gate[r]!)),
      names.filter((_, i) => row.cells[i]!.coverage === 'part').join(', '),
    ]),
  };
}

const finiteOrEmpty = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A series month by month; with `gate` for others than the team. */
export function seriesExport(series: TrendSeries, heads: readonly string[], yes: string, gate?: GatedTrends['months']): ExportTable {
  return {
    columns: heads,
    rows: Array.from(series.count, (count, at) => [
      monthToIso(addMonths(series.from, at)),
      gate ? gatedFigure(gate[at]) : count,
      Number.isFinite(series.expected[at]!) ? significant(series.expected[at]!, 4) : null,
      finiteOrEmpty(series.low[at]!),
      finiteOrEmpty(series.high[at]!),
      finiteOrEmpty(series.upper[at]!),
      gate && gate[at]!.kind !== 'shown' ? GATE.hidden : series.alarms.includes(addMonths(series.from, at)) ? yes : '',
    ]),
  };
}

/** Years beside each other, added up month by month; empty where a year has no data yet. With `gate` for others than the team. */
export function yearExport(years: readonly YearLine[], gate?: GatedTrends['years']): ExportTable {
  return {
    columns: [TRENDS.month, ...years.map(({ year }) => String(year))],
    rows: Array.from({ length: 12 }, (_, i) => [
      monthWord(month(2000, i + 1)),
      ...years.map(({ total }, y) => (gate && total[i] !== undefined ? gatedFigure(gate[y]![i]) : (total[i] ?? null))),
    ]),
  };
}

const sumOf = (count: Float64Array, from: number, to: number): number =>
  count.slice(Math.max(0, from), Math.max(0, to)).reduce((a, b) => a + b, 0);

/** The buurten of a line, or other areas under another head; with `gate` for others than the team. */
export function areaExport(
  areas: readonly AreaSeries[],
  names: ReadonlyMap<string, string>,
  head: string = TRENDS.buurt,
  gate?: readonly GatedArea[],
): ExportTable {
  return {
    columns: AREA_COLUMNS.map((column) => (column === TRENDS.buurt ? head : column)),
    rows: areas.map(({ code, count, expected, alarms }, at) => [
      code,
      names.get(code) ?? code,
      ...(gate
        ? [gatedFigure(gate[at]!.before), gatedFigure(gate[at]!.year), gatedFigure(gate[at]!.last)]
        : [sumOf(count, count.length - 24, count.length - 12), sumOf(count, count.length - 12, count.length), count.at(-1) ?? null]),
      expected === null ? null : significant(expected, 3),
      gate && gate[at]!.year.kind !== 'shown' ? GATE.hidden : alarms.map((m) => monthToIso(m)).join(', '),
    ]),
  };
}
