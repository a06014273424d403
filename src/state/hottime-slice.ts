import type { HottimeSearch } from '../domain/hottime-search.ts';
import { addMonths, lengthOf, type Month, type Period } from '../domain/time/month.ts';
import { monthSeries } from '../queries/city/month-series.ts';
import { intervals } from '../queries/place/intervals.ts';
import { EVERYTHING, type Selection } from '../queries/selection.ts';
import type { ProfileMonth } from '../workers/client-types.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import { HOTTIME_SEED, yearUpTo } from './place-slice.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

/** `area`: what the filter chooses. `hotspot`: the selected place. */
export type HottimeScope = 'area' | 'hotspot';
/** `year`: the twelve months up to the end of the period. */
export type HottimeSpan = 'period' | 'year';
/** `rest`: the city (a flat week for the city itself). `before`: the same place in the period before. */
export type HottimeReference = 'rest' | 'before';

export interface HottimeChoice {
  readonly scope: HottimeScope;
  readonly span: HottimeSpan;
  readonly reference: HottimeReference;
}

export interface HottimeAnswer {
  readonly choice: HottimeChoice;
  readonly period: Period;
  readonly search: HottimeSearch;
  readonly months: readonly ProfileMonth[];
}

export interface HottimeSlice {
  readonly hottimeChoice: HottimeChoice;
  readonly hottimeState: 'idle' | 'busy' | 'ready' | 'failed';
  readonly hottimeAnswer: HottimeAnswer | null;
  chooseHottimes(change: Partial<HottimeChoice>): void;
  /** Asks again for the filter and the choice as they are now. */
  findHottimes(): Promise<void>;
}

const MOST_HOTTIMES = 3;

const periodBefore = (period: Period): Period => ({ from: addMonths(period.from, -lengthOf(period)), to: addMonths(period.from, -1) });

export function hottimeSlice(deps: Deps): Slice<HottimeSlice> {
  const { db, workers } = deps;
  return (set, get) => {
    let turn = 0;

    const placeOfChoice = (choice: HottimeChoice): Selection => {
      const { filter, boundaries, selected } = get();
      const selection = selectionOf(filter, boundaries, db.categories());
      const period = choice.span === 'year' ? yearUpTo(filter.period) : filter.period;
      const place = choice.scope === 'hotspot' ? placesOf(get()).find((p) => p.id === selected) : undefined;
      if (!place) return { ...selection, period };
      const cells = { kind: 'cells', resolution: filter.resolution, cells: Array.from(place.cells) } as const;
      return { ...selection, period, categories: [...place.categories], place: cells };
    };

    const search = async (selection: Selection, reference: HottimeReference): Promise<HottimeSearch> => {
      const place = await db.run(intervals(selection));
      const period = selection.period!;
      const compared: Selection | null =
        reference === 'before'
          ? { ...selection, period: { from: periodBefore(period).from, to: period.to } }
          : selection.place.kind === 'everywhere'
            ? null
            : { ...selection, place: EVERYTHING.place };
      const city = compared && (await db.run(intervals(compared)));
      return workers.compute.hottimes({ place, city, seed: HOTTIME_SEED, most: MOST_HOTTIMES });
    };

    const countsOf = async (selection: Selection): Promise<Float64Array> => {
      const period = selection.period!;
      const series = await db.run(monthSeries(selection));
      const counts = new Float64Array(lengthOf(period));
      series.month.forEach((m, i) => {
        counts[(m as Month) - period.from]! += series.n[i]!;
      });
      return counts;
    };

    return {
      hottimeChoice: { scope: 'area', span: 'year', reference: 'rest' },
      hottimeState: 'idle',
      hottimeAnswer: null,
      chooseHottimes: (change) => {
        set({ hottimeChoice: { ...get().hottimeChoice, ...change } });
        void get().findHottimes();
      },
      findHottimes: async () => {
        const mine = ++turn;
        const choice = get().hottimeChoice;
        if (!get().available) return set({ hottimeState: 'idle', hottimeAnswer: null });
        set({ hottimeState: 'busy' });
        try {
          const selection = placeOfChoice(choice);
          const period = selection.period!;
          const place = await countsOf(selection);
          const city = selection.place.kind === 'everywhere' ? null : await countsOf({ ...selection, place: EVERYTHING.place });
          const months = await workers.compute.months({ period, place, city });
          const found = await search(selection, choice.reference);
          if (mine === turn) void get().findEvents(selection).catch(console.error);
          if (mine === turn) set({ hottimeAnswer: { choice, period, search: found, months }, hottimeState: 'ready' });
        } catch (error) {
          console.error(error);
          if (mine === turn) set({ hottimeState: 'failed' });
        }
      },
    };
  };
}
