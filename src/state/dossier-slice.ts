import type { ExpectedSeries } from '../domain/analysis.ts';
import type { MultiPolygon } from '../domain/area.ts';
import type { CategoryId } from '../domain/category.ts';
import { type CellId, RESOLUTIONS, type Resolution } from '../domain/cell.ts';
import type { HottimeSearch } from '../domain/hottime-search.ts';
import type { LngLat } from '../domain/place.ts';
import type { PlaceShape } from '../domain/place-shape.ts';
import { addMonths, lengthOf, type Period } from '../domain/time/month.ts';
import type { DossierPlace } from '../domain/work/dossier-facts.ts';
import { monthSeries } from '../queries/city/month-series.ts';
import { cellCounts } from '../queries/place/cell-counts.ts';
import { type Composition, composition } from '../queries/place/composition.ts';
import { type Intervals, intervals } from '../queries/place/intervals.ts';
import { EVERYTHING, type Selection } from '../queries/selection.ts';
import { codesOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { HOTTIME_SEED } from './place-slice.ts';
import type { Slice } from './slice.ts';

/** A dossier as far as the data are asked about it. */
export interface AskedDossier {
  readonly id: string;
  readonly place: DossierPlace;
  readonly categories: readonly string[];
}

/** What the loaded data say about the place of a dossier. */
export interface DossierStory {
  /** What it was asked for; another place or other data make it stale. */
  readonly key: string;
  readonly shape: PlaceShape | null;
  /** All loaded months up to the last complete one; null without data. */
  readonly series: ExpectedSeries | null;
  /** Of the last complete month. */
  readonly composition: Composition | null;
  readonly peak: { readonly search: HottimeSearch; readonly period: Period } | null;
}

export interface DossierSlice {
  /** By id of the dossier. */
  readonly dossierStories: Readonly<Record<string, DossierStory>>;
  /** Asks the data about the place of a dossier; what is known already is not asked again. */
  describeDossier(dossier: AskedDossier): Promise<void>;
  /** The cells of a dossier one by one, in their order. */
  cellsOfDossier(dossier: AskedDossier): Promise<DossierCells>;
}

export interface DossierCell {
  readonly id: CellId;
  readonly outline: MultiPolygon;
  readonly centre: LngLat;
  /** Incidents of the kinds of the dossier in `DossierCells.period`. */
  readonly count: number;
}

export interface DossierCells {
  readonly cells: readonly DossierCell[];
  /** The twelve months up to the last complete one; null without data, and then nothing is counted. */
  readonly period: Period | null;
}

const MOST_HOTTIMES = 3;

export function dossierSlice(deps: Deps): Slice<DossierSlice> {
  const { db, workers } = deps;
  return (set, get) => {
    let city: { readonly key: string; readonly spans: Promise<Intervals> } | null = null;
    const dense = new Map<string, ReadonlyMap<string, number>>();

    const indexOf = async (resolution: Resolution): Promise<ReadonlyMap<string, number>> => {
      const key = `${resolution} ${get().boundaries.origin.kind} ${workers.computeGeneration()}`;
      let known = dense.get(key);
      if (!known) {
        const { drawing } = get();
        const { ids } = drawing?.resolution === resolution ? drawing : await workers.compute.drawing(resolution);
        known = new Map(ids.map((id, at) => [id as string, at]));
        dense.set(key, known);
      }
      return known;
    };

    const selectionOfDossier = async ({ place, categories }: AskedDossier): Promise<Selection | null> => {
      const resolution = RESOLUTIONS.find((offered) => offered === place.resolution);
      const codes = codesOf(categories as readonly CategoryId[], db.categories());
      if (resolution === undefined || place.cells.length === 0 || codes.length === 0) return null;
      const index = await indexOf(resolution);
      const cells = place.cells.flatMap((id) => index.get(id) ?? []);
      return cells.length === 0 ? null : { ...EVERYTHING, categories: codes, place: { kind: 'cells', resolution, cells } };
    };

    /** All incidents of the city of the same kinds, fetched once for dossiers of one kind in a row. */
    const cityOf = (selection: Selection): Promise<Intervals> => {
      const wanted = { ...selection, place: EVERYTHING.place };
      const key = JSON.stringify([db.status().revision, wanted]);
      if (city?.key !== key) city = { key, spans: db.run(intervals(wanted)) };
      return city.spans;
    };

    const countsOf = async (dossier: AskedDossier, period: Period): Promise<ReadonlyMap<string, number> | null> => {
      const selection = await selectionOfDossier(dossier);
      if (!selection) return null;
      const resolution = dossier.place.resolution as Resolution;
      const index = await indexOf(resolution);
      const found = await db.run(cellCounts({ ...selection, period }, resolution));
      const perCell = new Map(Array.from(found.cell, (cell, i) => [cell, found.n[i]!]));
      return new Map(dossier.place.cells.map((id) => [id, perCell.get(index.get(id) ?? -1) ?? 0]));
    };

    const seriesOf = async (selection: Selection, months: Period): Promise<ExpectedSeries> => {
      const found = await db.run(monthSeries(selection));
      const counts = new Float64Array(lengthOf(months));
      found.month.forEach((month, i) => {
        if (month <= months.to) counts[month - months.from]! += found.n[i]!;
      });
      return workers.compute.expectedSeries(months.from, counts);
    };

    return {
      dossierStories: {},
      cellsOfDossier: async (dossier) => {
        const { available, lastComplete } = get();
        const year = available && lastComplete !== null ? { from: addMonths(lastComplete, -11), to: lastComplete } : null;
        const counts = year && (await countsOf(dossier, year));
        const ids = dossier.place.cells as readonly CellId[];
        const cells = ids.map(async (id) => ({ id, ...(await workers.compute.shape([id])), count: counts?.get(id) ?? 0 }));
        return { cells: await Promise.all(cells), period: counts ? year : null };
      },
      describeDossier: async (dossier) => {
        const { available, lastComplete, dossierStories, boundaries } = get();
        const key = JSON.stringify([dossier.place, dossier.categories, db.status().revision, boundaries.origin, lastComplete]);
        if (dossierStories[dossier.id]?.key === key) return;
        const tell = (story: DossierStory): void => set({ dossierStories: { ...get().dossierStories, [dossier.id]: story } });
        const ids = dossier.place.cells as Parameters<typeof workers.compute.shape>[0];
        const shape = ids.length > 0 ? await workers.compute.shape(ids) : null;
        let story: DossierStory = { key, shape, series: null, composition: null, peak: null };
        tell(story);
        const selection = available && lastComplete !== null ? await selectionOfDossier(dossier) : null;
        if (!selection || !available || lastComplete === null) return;
        const last = { from: lastComplete, to: lastComplete };
        const [series, made] = await Promise.all([
          seriesOf(selection, { from: available.from, to: lastComplete }),
          db.run(composition({ ...selection, period: last })),
        ]);
        story = { ...story, series, composition: made };
        tell(story);
        const period = { from: addMonths(lastComplete, -11), to: lastComplete };
        const within = { ...selection, period };
        const place = await db.run(intervals(within));
        const search = await workers.compute.hottimes({ place, city: await cityOf(within), seed: HOTTIME_SEED, most: MOST_HOTTIMES });
        tell({ ...story, peak: { search, period } });
      },
    };
  };
}
