import type { ExportTable } from '../domain/report/csv-cell.ts';
import type { ExportFacts } from '../domain/report/export-facts.ts';
import { choiceWords } from '../domain/text/filter-words.ts';
import { countOf } from '../domain/text/noun.ts';
import { FILE_WORDS, headingLines } from '../domain/text/report.ts';
import { SERIES_COLUMNS, TRENDS } from '../domain/text/trends.ts';
import { addMonths, type Period } from '../domain/time/month.ts';
import { csvFile } from '../report/csv.ts';
import { fileName } from '../report/file-name.ts';
import { areaExport, seriesExport, trendExport, yearExport } from '../report/trend-export.ts';
import type { Deps } from './deps.ts';
import { factsOf } from './export-facts.ts';
import type { Slice } from './slice.ts';

/** What of the screen Trends leaves the app. */
export type TrendPart = 'table' | 'series' | 'years' | 'areas';

export interface TrendExportSlice {
  exportTrend(part: TrendPart): void;
}

export function trendExportSlice(deps: Deps): Slice<TrendExportSlice> {
  return (_set, get) => ({
    exportTrend: (part) => {
      const { trendAnswer, trendAreas, filter, boundaries } = get();
      if (!trendAnswer) return;
      const { table, group, line, series, years } = trendAnswer;
      const drawn: Period = { from: series.from, to: addMonths(series.from, series.count.length - 1) };
      const compared = { from: table.columns[0]!.period.from, to: table.columns.at(-1)!.period.to };
      const names = new Map<string, string>(boundaries.buurten.map(({ code, name }) => [code, name]));
      const parts: Record<TrendPart, () => readonly [title: string, period: Period, table: ExportTable]> = {
        table: () => [TRENDS.table(group.label, table.columns.at(-1)!.period), compared, trendExport(table)],
        series: () => [TRENDS.series(line.label), drawn, seriesExport(series, SERIES_COLUMNS, TRENDS.yes)],
        years: () => [TRENDS.yearNote(line.label), drawn, yearExport(years)],
        areas: () => [`${TRENDS.buurten}: ${line.label}`, drawn, areaExport(trendAreas ?? [], names)],
      };
      const [title, period, content] = parts[part]();
      const n = series.count.reduce((a, b) => a + b, 0);
      const counted = part === 'table' ? TRENDS.inTable(table.rows) : countOf(n, [line.source]);
      const facts: ExportFacts = {
        ...factsOf(deps, get(), period, counted),
        filter: choiceWords(filter, boundaries, deps.db.categories()),
      };
      const lines = part === 'table' ? [TRENDS.byChance(table.tested, table.byChance), TRENDS.independent] : [];
      const bytes = csvFile([...headingLines(`Brandpunt: ${title}`, facts), ...lines], content);
      const name = fileName(FILE_WORDS.trend[part], period, 'csv');
      deps.save(new Blob([bytes], { type: 'text/csv;charset=utf-8' }), name);
      deps.journal.record('export', name, content.rows.length);
    },
  });
}
