import { CITY_MONTH } from '../domain/text/city-month.ts';
import { areaWords } from '../domain/text/filter-words.ts';
import { countOf } from '../domain/text/noun.ts';
import { headingLines } from '../domain/text/report.ts';
import { earlierOf, type Month } from '../domain/time/month.ts';
import type { CityMonth } from '../domain/trend/city-month.ts';
import { denseMonths } from '../domain/trend/year-lines.ts';
import { categoryMonths } from '../queries/trend/category-months.ts';
import { cityMonthTable } from '../report/city-month-table.ts';
import { csvFile } from '../report/csv.ts';
import { fileName } from '../report/file-name.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { factsOf } from './export-facts.ts';
import type { Slice } from './slice.ts';

export interface CityMonthSlice {
  /** Kinds of incidents in the last complete month of the period; null while it is not known. */
  readonly cityMonth: CityMonth | null;
  /** Counts every kind of incident over all that the filter leaves, and judges it against the years before. */
  describeMonth(): Promise<void>;
  exportMonth(): void;
}

export function cityMonthSlice(deps: Deps): Slice<CityMonthSlice> {
  const { db, workers, journal } = deps;
  return (set, get) => {
    let turn = 0;

    const monthOf = async (month: Month, first: Month): Promise<CityMonth> => {
      const { filter, boundaries } = get();
      const known = db.categories();
      const period = { from: first, to: month };
      const counts = await db.run(categoryMonths({ ...selectionOf(filter, boundaries, known), period }));
      const codes = [...new Set(counts.category)];
      const areas = codes.map((code) => ({
        code: String(code),
        count: denseMonths(period, counts.month, counts.n, (i) => counts.category[i] === code),
      }));
      const series = await workers.compute.areaAlarms({ areas, from: first, last: 1 });
      const rows = series.map(({ code, count, expected, judged, alarms }) => {
        const { label, source } = known[Number(code)]!;
        return { code: Number(code), label, source, count: count.at(-1)!, expected, isJudged: judged > 0, isAlarm: alarms.length > 0 };
      });
      return {
        month,
        rows: rows
          .filter((row) => row.count > 0 || row.isJudged)
          .sort((a, b) => Number(b.isAlarm) - Number(a.isAlarm) || b.count - a.count || a.code - b.code),
      };
    };

    return {
      cityMonth: null,
      describeMonth: async () => {
        const mine = ++turn;
        const { available, lastComplete, filter } = get();
        if (!available || lastComplete === null) return set({ cityMonth: null });
        const month = earlierOf(filter.period.to, lastComplete);
        if (month < available.from) return set({ cityMonth: null });
        const cityMonth = await monthOf(month, available.from);
        if (mine === turn) set({ cityMonth });
      },
      exportMonth: () => {
        const { cityMonth, filter, boundaries } = get();
        if (!cityMonth) return;
        const period = { from: cityMonth.month, to: cityMonth.month };
        const n = cityMonth.rows.reduce((sum, { count }) => sum + count, 0);
        const facts = factsOf(deps, get(), period, countOf(n, [...new Set(cityMonth.rows.map(({ source }) => source))]));
        const lines = [CITY_MONTH.sentence(cityMonth, areaWords(filter, boundaries)), CITY_MONTH.chance(cityMonth)];
        const content = cityMonthTable(cityMonth);
        const name = fileName(CITY_MONTH.file, period, 'csv');
        deps.save(
          new Blob([csvFile([...headingLines(`Brandpunt: ${CITY_MONTH.title(cityMonth)}`, facts), ...lines], content)], {
            type: 'text/csv;charset=utf-8',
          }),
          name,
        );
        journal.record('export', name, content.rows.length);
      },
    };
  };
}
