import { municipalityName } from '../domain/region.ts';
import type { ExportTable } from '../domain/report/csv-cell.ts';
import type { ExportFacts } from '../domain/report/export-facts.ts';
import { choiceWords } from '../domain/text/filter-words.ts';
import { GATE } from '../domain/text/gate.ts';
import { countOf } from '../domain/text/noun.ts';
import { REGION_TEXT } from '../domain/text/region.ts';
import { FILE_WORDS, headingLines } from '../domain/text/report.ts';
import { SERIES_COLUMNS, TRENDS } from '../domain/text/trends.ts';
import { addMonths, type Month, type Period } from '../domain/time/month.ts';
import { csvFile } from '../report/csv.ts';
import { fileName } from '../report/file-name.ts';
import { gateAreas, gateTrends } from '../report/gated-trends.ts';
import { areaExport, seriesExport, trendExport, yearExport } from '../report/trend-export.ts';
import type { Deps } from './deps.ts';
import { factsOf } from './export-facts.ts';
import { isTrendGated, totalsFor, trendReaders } from './readers.ts';
import type { Slice } from './slice.ts';

/** What of the screen Trends leaves the app. */
export type TrendPart = 'table' | 'series' | 'years' | 'areas';

export interface TrendExportSlice {
  exportTrend(part: TrendPart): void;
  /** The regional table on view: all municipalities, or the months of one. */
  exportRegion(part: 'areas' | 'series'): void;
}

export function trendExportSlice(deps: Deps): Slice<TrendExportSlice> {
  const save = (content: ExportTable, lines: readonly string[], name: string): void => {
    deps.save(new Blob([csvFile(lines, content)], { type: 'text/csv;charset=utf-8' }), name);
    deps.journal.record('export', name, content.rows.length);
  };
  return (_set, get) => ({
    exportTrend: (part) => {
      const { trendAnswer, trendAreas, filter, boundaries, leastCount } = get();
      if (!trendAnswer) return;
      const { table, group, line, series, years } = trendAnswer;
      const drawn: Period = { from: series.from, to: addMonths(series.from, series.count.length - 1) };
      const compared = { from: table.columns[0]!.period.from, to: table.columns.at(-1)!.period.to };
      const names = new Map<string, string>(boundaries.buurten.map(({ code, name }) => [code, name]));
      const gate = isTrendGated(get(), part) ? gateTrends(trendAnswer, leastCount) : undefined;
      const areaGate = part === 'areas' && gate ? gateAreas(trendAreas ?? [], leastCount) : undefined;
      const parts: Record<TrendPart, () => readonly [title: string, period: Period, table: ExportTable]> = {
        table: () => [TRENDS.table(group.label, table.columns.at(-1)!.period), compared, trendExport(table, gate?.table)],
        series: () => [TRENDS.series(line.label), drawn, seriesExport(series, SERIES_COLUMNS, TRENDS.yes, gate?.months)],
        years: () => [TRENDS.yearNote(line.label), drawn, yearExport(years, gate?.years)],
        areas: () => [`${TRENDS.buurten}: ${line.label}`, drawn, areaExport(trendAreas ?? [], names, TRENDS.buurt, areaGate)],
      };
      const [title, period, content] = parts[part]();
      const n = series.count.reduce((a, b) => a + b, 0);
      const counted = gate ? GATE.inTable : part === 'table' ? TRENDS.inTable(table.rows) : countOf(n, [line.source]);
      const facts: ExportFacts = {
        ...factsOf(deps, get(), period, counted),
        filter: choiceWords(filter, boundaries, deps.db.categories()),
      };
      const lines = part === 'table' ? [TRENDS.byChance(table.tested, table.byChance), TRENDS.independent] : [];
      const forWhom = trendReaders(get(), part);
      save(content, [...headingLines(`Brandpunt: ${title}`, facts, forWhom), ...lines], fileName(FILE_WORDS.trend[part], period, 'csv'));
    },
    exportRegion: (part) => {
      const { regionAnswer } = get();
      if (!regionAnswer) return;
      const { indicator, areas, code, series } = regionAnswer;
      const isSeries = part === 'series';
      const shown = isSeries ? [series] : areas;
      const from = Math.min(...shown.map((one) => one.from)) as Month;
      const to = Math.max(...shown.map((one) => one.from + one.count.length - 1)) as Month;
      const n = shown.reduce((sum, { count }) => sum + count.reduce((a, b) => a + b, 0), 0);
      const title = isSeries ? REGION_TEXT.of(indicator.label, municipalityName(code)) : indicator.label;
      const facts: ExportFacts = {
        ...factsOf(deps, get(), { from, to }, String(n)),
        files: [`${indicator.origin.source} (${indicator.origin.file})`],
        demo: indicator.origin.synthetic,
        filter: REGION_TEXT.region,
      };
      const names = new Map(areas.map((area) => [area.code, municipalityName(area.code)]));
      const table = isSeries ? seriesExport(series, SERIES_COLUMNS, TRENDS.yes) : areaExport(areas, names, REGION_TEXT.municipality);
      save(table, headingLines(`Brandpunt: ${title}`, facts, totalsFor(get())), fileName(FILE_WORDS.trend.region, { from, to }, 'csv'));
    },
  });
}
