import type { CsvCell, ExportTable } from '../domain/report/csv-cell.ts';
import { FILTERS } from '../domain/text/filters.ts';
import { monthWord } from '../domain/text/format.ts';
import { AREA_COLUMNS, columnWords, TREND_COLUMNS, TRENDS, VERDICT_WORDS } from '../domain/text/trends.ts';
import { addMonths, month, monthToIso } from '../domain/time/month.ts';
import type { AreaSeries, TrendRow, TrendSeries, TrendTable, YearLine } from '../domain/trend/trend-table.ts';
import { rounded, significant } from './rounding.ts';

/** Ratios and chances of a row; empty where nothing was compared. */
function changeCells({ change }: TrendRow): CsvCell[] {
  if (!change) return [null, null, null, null, null, null, null, null];
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

/** The table on view; columns that are not complete are named at the end of their row. */
export function trendExport({ columns, rows }: TrendTable): ExportTable {
  const names = columns.map(({ period }) => columnWords(period));
  const c = TREND_COLUMNS;
  return {
    columns: [c.line, c.source, c.kind, ...names, c.difference, c.share, c.ratio, c.low, c.high, c.p, c.q, c.verdict, c.partial],
    rows: rows.map((row) => [
      row.label,
      FILTERS.sources[row.source],
      c.kinds[row.kind],
      ...row.cells.map(({ count }) => count),
      ...changeCells(row),
      names.filter((_, i) => row.cells[i]!.coverage === 'part').join(', '),
    ]),
  };
}

const finiteOrEmpty = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A series month by month. */
export function seriesExport(series: TrendSeries, heads: readonly string[], yes: string): ExportTable {
  return {
    columns: heads,
    rows: Array.from(series.count, (count, at) => [
      monthToIso(addMonths(series.from, at)),
      count,
      Number.isFinite(series.expected[at]!) ? significant(series.expected[at]!, 4) : null,
      finiteOrEmpty(series.low[at]!),
      finiteOrEmpty(series.high[at]!),
      finiteOrEmpty(series.upper[at]!),
      series.alarms.includes(addMonths(series.from, at)) ? yes : '',
    ]),
  };
}

/** Years beside each other, added up month by month; empty where a year has no data yet. */
export function yearExport(years: readonly YearLine[]): ExportTable {
  return {
    columns: [TRENDS.month, ...years.map(({ year }) => String(year))],
    rows: Array.from({ length: 12 }, (_, i) => [monthWord(month(2000, i + 1)), ...years.map(({ total }) => total[i] ?? null)]),
  };
}

const sumOf = (count: Float64Array, from: number, to: number): number =>
  count.slice(Math.max(0, from), Math.max(0, to)).reduce((a, b) => a + b, 0);

/** The buurten of a line, or other areas under another head. */
export function areaExport(areas: readonly AreaSeries[], names: ReadonlyMap<string, string>, head: string = TRENDS.buurt): ExportTable {
  return {
    columns: AREA_COLUMNS.map((column) => (column === TRENDS.buurt ? head : column)),
    rows: areas.map(({ code, count, expected, alarms }) => [
      code,
      names.get(code) ?? code,
      sumOf(count, count.length - 24, count.length - 12),
      sumOf(count, count.length - 12, count.length),
      count.at(-1) ?? null,
      expected === null ? null : significant(expected, 3),
      alarms.map((m) => monthToIso(m)).join(', '),
    ]),
  };
}
