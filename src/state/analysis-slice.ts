import type { AheadRequest, Analysis, AnalysisRequest, AreaDrawing, ExpectedSeries } from '../domain/analysis.ts';
import type { AreaChoice, Boundaries } from '../domain/area.ts';
import type { Category, CategoryId } from '../domain/category.ts';
import type { Resolution } from '../domain/cell.ts';
import type { Comparison, Filter } from '../domain/filter.ts';
import { lengthOf, type Month, type Period } from '../domain/time/month.ts';
import { type CategoryCounts, categoryTree } from '../queries/city/category-tree.ts';
import { cubeRows } from '../queries/city/cube-rows.ts';
import { type MonthSeries, monthSeries } from '../queries/city/month-series.ts';
import { type SourceTotal, totals } from '../queries/city/totals.ts';
import { EVERYTHING, type Place, type Selection } from '../queries/selection.ts';
import type { Deps } from './deps.ts';
import { after, before, historyOf, LEAST_HISTORY } from './history.ts';
import { NOTHING_TOLD } from './nothing-told.ts';
import type { Slice } from './slice.ts';

/** Why there is no map: nothing loaded, or too few months before the period. */
export type AnalysisState = 'empty' | 'tooShort' | 'busy' | 'ready' | 'failed';

export interface AnalysisSlice {
  readonly analysisState: AnalysisState;
  readonly analysis: Analysis | null;
  readonly drawing: AreaDrawing | null;
  readonly totals: readonly SourceTotal[];
  /** Months of the filter without its period. */
  readonly months: MonthSeries | null;
  /** The same for all chosen sources together, with what was to be expected. */
  readonly strip: ExpectedSeries | null;
  readonly tree: CategoryCounts | null;
  readonly analysisError: string | null;
  /** Asks everything again for the filter as it is now; an older answer that comes late is dropped. */
  refresh(): Promise<void>;
  /** Sees to it that the worker of the map holds the rows, for a question beside the map. */
  prepareMap(): Promise<void>;
}

/** Positions of the buurten of an area, null for the whole municipality. */
export function buurtenOf(area: AreaChoice, boundaries: Boundaries): number[] | null {
  if (area.kind === 'gemeente') return null;
  const field = area.kind === 'wijk' ? 'wijk' : 'code';
  return boundaries.buurten.flatMap((buurt, i) => (buurt[field] === area.code ? [i] : []));
}

/** Store codes of categories; ids that no row uses have none. */
export const codesOf = (ids: readonly CategoryId[], known: readonly Category[]): number[] =>
  ids.map((id) => known.findIndex((category) => category.id === id)).filter((code) => code >= 0);

/** Share of false alarms among the flags that is allowed. */
export const ALPHA = 0.05;

/** A category that no row has: an unknown choice selects nothing instead of everything. */
const NOTHING = 65535;

/** The filter in the numbers of the store. */
export function selectionOf(filter: Filter, boundaries: Boundaries, known: readonly Category[]): Selection {
  const codes = codesOf(filter.categories, known);
  const buurten = buurtenOf(filter.area, boundaries);
  const place: Place = buurten === null ? EVERYTHING.place : { kind: 'buurten', buurten };
  return {
    period: filter.period,
    sources: filter.sources,
    categories: filter.categories.length > 0 && codes.length === 0 ? [NOTHING] : codes,
    hours: filter.hours,
    place,
  };
}

/** Whether a question has no answer because the engine died. */
const isLost = (cause: unknown): boolean => cause instanceof Error && 'kind' in cause && cause.kind === 'lost';

/** Milliseconds within which a next change of the filter is a quick one. */
const QUICK = 120;

export function analysisSlice(deps: Deps): Slice<AnalysisSlice> {
  const { db, workers } = deps;
  return (set, get) => {
    let turn = 0;
    let running = new AbortController();
    let rows: { readonly key: string; readonly from: Boundaries; readonly loaded: Promise<void>; isLoaded: boolean } | null = null;
    let drawn: Resolution | null = null;
    let drawnFrom: Boundaries | null = null;

    const keyOfRows = (resolution: Resolution): string => JSON.stringify([db.status().revision, workers.computeGeneration(), resolution]);

    /** The rows of a resolution go to the worker once; a newer filter waits for the same rows. */
    const loadRows = (resolution: Resolution): Promise<void> => {
      const key = keyOfRows(resolution);
      // Other boundaries, also the same ones with other lines, make the worker forget its rows.
      const from = get().boundaries;
      if (rows?.key === key && rows.from === from) return rows.loaded;
      const load = async (): Promise<void> => workers.compute.setRows(resolution, await db.run(cubeRows(resolution)));
      const loading = { key, from, loaded: load(), isLoaded: false };
      loading.loaded.then(
        () => {
          loading.isLoaded = true;
        },
        () => {
          if (rows === loading) rows = null;
        },
      );
      rows = loading;
      return loading.loaded;
    };

    const isDrawn = (resolution: Resolution): boolean => get().drawing !== null && drawn === resolution && drawnFrom === get().boundaries;

    /** Asks at once when everything is at hand, so that the worker is busy while the page draws that it is. */
    const ask = async (request: AnalysisRequest, mine: number): Promise<Analysis | null> => {
      const { resolution } = request;
      const atHand = isDrawn(resolution) && rows?.isLoaded && rows.key === keyOfRows(resolution);
      if (!atHand) {
        await loadDrawing(resolution);
        if (mine === turn) await loadRows(resolution);
        if (mine !== turn) return null;
      }
      return workers.compute.analyse(request);
    };

    const loadDrawing = async (resolution: Resolution): Promise<void> => {
      const { boundaries } = get();
      if (isDrawn(resolution)) return;
      const drawing = await workers.compute.drawing(resolution);
      drawn = resolution;
      drawnFrom = boundaries;
      set({ drawing });
    };

    const figures = async (mine: number): Promise<void> => {
      const { filter, boundaries } = get();
      const selection = selectionOf(filter, boundaries, db.categories());
      const [total, months, tree] = await Promise.all([
        db.run(totals(selection), running.signal),
        db.run(monthSeries({ ...selection, period: null }), running.signal),
        db.run(categoryTree(selection), running.signal),
      ]);
      const strip = await workers.compute.expectedSeries(...denseSeries(months, get().available!));
      if (mine === turn) set({ totals: total, months, tree, strip });
    };

    /** The months that a step leads to, and all categories, are worked out before they are asked. */
    const workAhead = (): void => {
      const { analysis, filter, available } = get();
      if (!analysis || !available || analysis.request.lens !== 'ongewoon') return;
      workers.compute.ahead(aheadOf(analysis.request, filter.comparison, available.from)).catch(() => undefined);
    };

    /** What takes longer follows when the map stands: first each place by itself, then the years before. */
    const tellMore = async (mine: number): Promise<void> => {
      await get().checkData();
      if (mine === turn) await Promise.all([get().describePlaces(), get().describeMonth()]);
      if (mine === turn) await get().compareSources();
      if (mine === turn) await get().lookBack();
      if (mine === turn) await get().askSecondOpinion();
      if (mine === turn) await get().tryGrids(false);
    };

    /** The figures beside the map; left out when the next change comes quickly. Nothing of it undoes the map. */
    const follow = async (mine: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, get().totals.length > 0 ? QUICK : 0));
      if (mine !== turn) return;
      workAhead();
      await figures(mine);
      if (mine === turn) tellMore(mine).catch((cause: unknown) => console.error(cause));
    };

    /** @param mayAgain ask once more when the engine dies over it: by then a new one takes its place */
    const look = async (mayAgain: boolean): Promise<void> => {
      const mine = ++turn;
      running.abort();
      running = new AbortController();
      const { filter, lens, available } = get();
      if (!available)
        return set({ ...NOTHING_TOLD, analysisState: 'empty', analysis: null, totals: [], months: null, strip: null, tree: null });
      const request = requestOf(get().filter, lens, available.from, get().boundaries, db.categories());
      const tooShort = lens === 'ongewoon' && request.history.length < (filter.comparison === 'expected' ? LEAST_HISTORY : 1);
      const answer = tooShort ? null : ask(request, mine);
      answer?.catch(() => undefined);
      set({ analysisState: tooShort ? 'tooShort' : 'busy', analysisError: null });
      try {
        const analysis = await (answer ?? loadDrawing(filter.resolution));
        if (mine !== turn) return;
        if (analysis) set({ ...NOTHING_TOLD, analysis, analysisState: 'ready' });
        else set({ ...NOTHING_TOLD, analysis: null });
        await follow(mine);
      } catch (error) {
        if (mine !== turn) return;
        if (mayAgain && isLost(error)) return look(false);
        set({ analysisState: 'failed', analysisError: error instanceof Error ? error.message : String(error) });
      }
    };

    return {
      analysisState: 'empty',
      analysis: null,
      drawing: null,
      totals: [],
      months: null,
      strip: null,
      tree: null,
      analysisError: null,
      refresh: () => look(true),
      prepareMap: () => loadRows(get().filter.resolution),
    };
  };
}

/** Months of all sources together, zeros filled in. */
function denseSeries(series: MonthSeries, available: Period): [Month, Float64Array] {
  const counts = new Float64Array(lengthOf(available));
  series.month.forEach((month, i) => {
    counts[month - available.from]! += series.n[i]!;
  });
  return [available.from, counts];
}

/** The question that a filter asks of the map. */
export function requestOf(
  filter: Filter,
  lens: AnalysisRequest['lens'],
  firstMonth: Filter['period']['from'],
  boundaries: Boundaries,
  known: readonly Category[],
): AnalysisRequest {
  const selection = selectionOf(filter, boundaries, known);
  const previous = before(filter.period);
  return {
    resolution: filter.resolution,
    ...(filter.water && { water: filter.water }),
    lens,
    period: filter.period,
    history: historyOf(filter.period, filter.comparison, firstMonth),
    previous,
    previousHistory: historyOf(previous, filter.comparison, firstMonth),
    categories: selection.categories.length > 0 ? selection.categories : null,
    sources: filter.sources,
    hours: filter.hours,
    alpha: ALPHA,
    buurten: buurtenOf(filter.area, boundaries),
  };
}

/** The steps of a period back and forth, and the same period with all categories. */
function aheadOf(request: AnalysisRequest, comparison: Comparison, firstMonth: Month): AheadRequest {
  const { period, history, previous, previousHistory } = request;
  const question = (wanted: Period) => ({ period: wanted, history: historyOf(wanted, comparison, firstMonth), allCategories: false });
  const all = [
    { period, history, allCategories: true },
    { period: previous, history: previousHistory, allCategories: true },
  ];
  const steps = [question(before(previous)), question(after(period))].filter(({ history: months }) => months.length > 0);
  return { request, questions: [...steps, ...(request.categories === null && request.sources.length === 0 ? [] : all)] };
}
