import type { Category } from '../domain/category.ts';
import type { Filter } from '../domain/filter.ts';
import type { Source } from '../domain/incident.ts';
import { earlierOf, type Month, type Period } from '../domain/time/month.ts';
import { trendColumns } from '../domain/trend/trend-columns.ts';
import { everyCategory, type OwnTrendGroup, ownGroup, TREND_GROUP_LIST, type TrendGroup } from '../domain/trend/trend-group.ts';
import type { AreaSeries, CategoryMonths, CodedLine, TrendRow, TrendSeries, TrendTable, YearLine } from '../domain/trend/trend-table.ts';
import { denseMonths, yearLines } from '../domain/trend/year-lines.ts';
import { type MonthSeries, monthSeries } from '../queries/city/month-series.ts';
import { EVERYTHING, sourceCode } from '../queries/selection.ts';
import { buurtMonths } from '../queries/trend/buurt-months.ts';
import { categoryMonths } from '../queries/trend/category-months.ts';
import { buurtenOf, codesOf, selectionOf } from './analysis-slice.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';
import { readTrendWord, trendWord } from './trend-address.ts';
import { DEFAULT_TREND, type TrendChoice } from './trend-choice.ts';

export interface TrendAnswer {
  readonly table: TrendTable;
  readonly group: TrendGroup;
  /** The line that is drawn, with its months. */
  readonly line: TrendRow;
  readonly series: TrendSeries;
  readonly years: readonly YearLine[];
}

export interface TrendSlice {
  readonly trendChoice: TrendChoice;
  readonly trendState: 'idle' | 'busy' | 'ready' | 'failed';
  readonly trendAnswer: TrendAnswer | null;
  /** The line that is drawn, per buurt of the chosen area; null while unknown. */
  readonly trendAreas: readonly AreaSeries[] | null;
  readonly ownTrendGroups: readonly OwnTrendGroup[];
  chooseTrend(change: Partial<TrendChoice>): void;
  /** Takes over the settings that the address bar says. */
  followTrendWord(word: string | null): void;
  /** Counts again for the filter and the choice as they are now. */
  findTrends(): Promise<void>;
  changeTrendGroups(groups: readonly OwnTrendGroup[]): void;
}

/** Months of a buurt that are judged. */
const LAST_MONTHS = 12;

/** All groups that can be chosen, the user's own last. */
export const trendGroupsOf = (categories: readonly Category[], own: readonly OwnTrendGroup[]): readonly TrendGroup[] => [
  ...TREND_GROUP_LIST,
  everyCategory(categories),
  ...own.map((group) => ownGroup(group, categories)),
];

/** Lines that the filter leaves, with their codes in the store. */
export function codedLines(group: TrendGroup, { sources, categories }: Filter, known: readonly Category[]): readonly CodedLine[] {
  return group.lines
    .filter((line) => sources.length === 0 || sources.includes(line.source))
    .map((line) => ({ ...line, categories: line.categories.filter((id) => categories.length === 0 || categories.includes(id)) }))
    .filter((line) => line.categories.length > 0)
    .map((line) => ({ ...line, codes: codesOf(line.categories, known) }));
}

/** Months of which each source has rows, the running one left out. */
export function presentMonths(series: MonthSeries, last: Month): Readonly<Record<Source, readonly Month[]>> {
  const of = (source: Source): Month[] =>
    Array.from(series.month).filter((m, i): m is Month => series.source[i] === sourceCode(source) && m <= last);
  return { melding: of('melding'), politie: of('politie') };
}

export function trendSlice({ db, journal, workers }: Deps): Slice<TrendSlice> {
  return (set, get) => {
    let turn = 0;

    const lineAnswer = async (
      row: TrendRow,
      counts: CategoryMonths,
      months: readonly Month[],
    ): Promise<Pick<TrendAnswer, 'series' | 'years'>> => {
      const known = knownPeriod(months);
      const codes = new Set(row.codes);
      const count = denseMonths(known, counts.month, counts.n, (i) => codes.has(counts.category[i]!));
      return { series: await workers.compute.monthlyAlarms(known.from, count), years: yearLines(known.from, count, known) };
    };

    const areasOf = async (row: TrendRow, months: readonly Month[], state: AppState): Promise<readonly AreaSeries[]> => {
      const { filter, boundaries } = state;
      const known = knownPeriod(months);
      const selection = selectionOf(filter, boundaries, db.categories());
      const found = await db.run(buurtMonths({ ...selection, period: known, sources: [row.source], categories: row.codes }));
      const wanted = buurtenOf(filter.area, boundaries) ?? boundaries.buurten.map((_, i) => i);
      const areas = wanted.map((buurt) => ({
        code: boundaries.buurten[buurt]!.code,
        count: denseMonths(known, found.month, found.n, (i) => found.buurt[i] === buurt),
      }));
      return workers.compute.areaAlarms({ areas, from: known.from, last: LAST_MONTHS });
    };

    const find = async (mine: number): Promise<void> => {
      const { filter, boundaries, available, lastComplete, trendChoice, ownTrendGroups } = get();
      const known = db.categories();
      const selection = selectionOf(filter, boundaries, known);
      const groups = trendGroupsOf(known, ownTrendGroups);
      const group = groups.find(({ id }) => id === trendChoice.group) ?? groups[0]!;
      const counts = await db.run(categoryMonths({ ...selection, period: null }));
      const present = presentMonths(await db.run(monthSeries(EVERYTHING)), lastComplete ?? available!.to);
      const to = earlierOf(filter.period.to, lastComplete ?? filter.period.to);
      const period: Period = { from: earlierOf(filter.period.from, to), to };
      const columns = trendColumns(trendChoice, period, available!.from);
      const lines = codedLines(group, filter, known);
      const table = await workers.compute.trendTable({ group: { ...group, lines }, columns, counts, present });
      if (mine !== turn) return;
      const line = table.rows.find(({ id }) => id === trendChoice.line) ?? table.rows[0];
      const months = line ? present[line.source] : [];
      if (!line || months.length === 0) return set({ trendAnswer: null, trendAreas: [], trendState: 'ready' });
      const drawn = await lineAnswer(line, counts, months);
      if (mine !== turn) return;
      set({ trendAnswer: { table, group, line, ...drawn }, trendState: 'ready', trendAreas: null });
      const trendAreas = line.codes.length === 0 ? [] : await areasOf(line, months, get());
      if (mine === turn) set({ trendAreas });
    };

    return {
      trendChoice: DEFAULT_TREND,
      trendState: 'idle',
      trendAnswer: null,
      trendAreas: null,
      ownTrendGroups: journal.settings().trendGroups,
      chooseTrend: (change) => {
        const trendChoice = { ...get().trendChoice, ...(change.group !== undefined && { line: null }), ...change };
        set({ trendChoice, ...(get().route === 'trends' && { open: trendWord(trendChoice) }) });
        void get().findTrends();
      },
      followTrendWord: (word) => {
        const { trendChoice } = get();
        const said = trendWord(trendChoice);
        if (word === said) return;
        // The rail leads here without a word: what was chosen stays, and is said again.
        if (word === null) return set({ open: said });
        set({ trendChoice: readTrendWord(word) });
        void get().findTrends();
      },
      findTrends: async () => {
        const mine = ++turn;
        if (!get().available) return set({ trendState: 'idle', trendAnswer: null, trendAreas: null });
        set({ trendState: 'busy' });
        try {
          await find(mine);
        } catch (error) {
          console.error(error);
          if (mine === turn) set({ trendState: 'failed' });
        }
      },
      changeTrendGroups: (groups) => {
        journal.changeSettings({ trendGroups: groups });
        set({ ownTrendGroups: groups });
      },
    };
  };
}

const knownPeriod = (months: readonly Month[]): Period => ({ from: months[0]!, to: months.at(-1)! });
