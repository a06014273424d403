import type { FlaggedPlace } from '../domain/analysis.ts';
import type { HottimeSearch } from '../domain/hottime-search.ts';
import { decisiveReporter, type ReportsBehind } from '../domain/place-reports.ts';
import { addMonths, lengthOf, type Period } from '../domain/time/month.ts';
import { type Composition, composition } from '../queries/place/composition.ts';
import { type Intervals, intervals } from '../queries/place/intervals.ts';
import { placeReports, reporterRows } from '../queries/place/place-reports.ts';
import { EVERYTHING, type Selection } from '../queries/selection.ts';
import { selectionOf } from './analysis-slice.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

/** What is found out about a place after it was flagged. */
export interface PlaceStory {
  /** Hottimes, with the period they were looked for in: a year when the period itself says too little. */
  readonly peak: { readonly search: HottimeSearch; readonly period: Period } | null;
  readonly composition: Composition | null;
  /** Problems, and what is left without the top reporter. */
  readonly behind: ReportsBehind | null;
}

export interface PlaceSlice {
  /** By id of the place; cleared when the analysis changes. */
  readonly stories: Readonly<Record<string, PlaceStory>>;
  /** All places of the list, one after the other. */
  describePlaces(): Promise<void>;
  describePlace(id: string): Promise<void>;
}

/** Seed of every search, so that the same data give the same answer. */
export const HOTTIME_SEED = 20260101;
const MOST_HOTTIMES = 3;
const YEAR = 12;

/** The period itself when it is a year or longer, else the twelve months up to its end. */
export const yearUpTo = (period: Period): Period =>
  lengthOf(period) >= YEAR ? period : { from: addMonths(period.to, 1 - YEAR), to: period.to };

/** Incidents of the categories of a place in its cells. */
export function placeSelection({ filter, boundaries, categories }: AppState, place: FlaggedPlace): Selection {
  return {
    ...selectionOf(filter, boundaries, categories),
    categories: [...place.categories].sort((a, b) => a - b),
    place: { kind: 'cells', resolution: filter.resolution, cells: Array.from(place.cells) },
  };
}

export function placeSlice(deps: Deps): Slice<PlaceSlice> {
  const { db, workers } = deps;
  return (set, get) => {
    let turn = 0;
    let city: { readonly key: string; readonly spans: Intervals } | null = null;

    /** All incidents of the city of the same kinds, fetched once per kind and period. */
    const cityOf = async (selection: Selection): Promise<Intervals> => {
      const wanted = { ...selection, place: EVERYTHING.place };
      const key = JSON.stringify([db.status().revision, wanted]);
      if (city?.key !== key) city = { key, spans: await db.run(intervals(wanted)) };
      return city.spans;
    };

    const searchIn = async (selection: Selection, period: Period): Promise<HottimeSearch> => {
      const within = { ...selection, period };
      const place = await db.run(intervals(within));
      return workers.compute.hottimes({ place, city: await cityOf(within), seed: HOTTIME_SEED, most: MOST_HOTTIMES });
    };

    const peakOf = async (selection: Selection, period: Period): Promise<PlaceStory['peak']> => {
      const search = await searchIn(selection, period);
      const year = yearUpTo(period);
      if (search.kind !== 'tooFew' || lengthOf(year) === lengthOf(period)) return { search, period };
      return { search: await searchIn(selection, year), period: year };
    };

    const behindOf = async ({ cells, categories }: FlaggedPlace, selection: Selection): Promise<ReportsBehind | null> => {
      const { analysis } = get();
      if (!analysis) return null;
      const { request } = analysis;
      const reports = await db.run(placeReports(selection, request.resolution));
      const person = decisiveReporter(reports);
      const everywhere = { ...selection, categories: request.categories ?? [], place: EVERYTHING.place };
      const theirs = person === null ? null : await db.run(reporterRows(everywhere, request.resolution, person));
      return workers.compute.reportsBehind({ request, place: { cells, categories }, reports, theirs }).catch(() => null);
    };

    const tell = async (place: FlaggedPlace, mine: number): Promise<void> => {
      const { analysis } = get();
      const isLate = (): boolean => mine !== turn || get().analysis !== analysis;
      const known = get().stories[place.id];
      const selection = placeSelection(get(), place);
      const made = known?.composition ?? (await db.run(composition(selection)));
      if (isLate()) return;
      const story = { composition: made, behind: known?.behind ?? null, peak: known?.peak ?? null };
      set({ stories: { ...get().stories, [place.id]: story } });
      const behind = story.behind ?? (await behindOf(place, selection));
      if (isLate()) return;
      set({ stories: { ...get().stories, [place.id]: { ...story, behind } } });
      if (story.peak) return;
      const peak = await peakOf(selection, get().filter.period);
      if (!isLate()) set({ stories: { ...get().stories, [place.id]: { ...story, behind, peak } } });
    };

    return {
      stories: {},
      describePlaces: async () => {
        const mine = ++turn;
        set({ stories: {} });
        const { analysis } = get();
        const places = placesOf({ analysis });
        const chosen = places.find((place) => place.id === get().selected);
        for (const place of chosen ? [chosen, ...places.filter((p) => p !== chosen)] : places) {
          if (mine !== turn || get().analysis !== analysis) return;
          await tell(place, mine);
        }
      },
      describePlace: async (id) => {
        const place = placesOf(get()).find((p) => p.id === id);
        if (place) await tell(place, turn);
      },
    };
  };
}
