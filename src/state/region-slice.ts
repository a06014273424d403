import type { Indicator } from '../domain/indicator.ts';
import { addMonths, type Month, monthFromIso } from '../domain/time/month.ts';
import type { AreaSeries, TrendSeries } from '../domain/trend/trend-table.ts';
import { type RegionSeries, regionalIndicators, regionSeries } from '../workflow/indicator/region-series.ts';
import type { Deps } from './deps.ts';
import { indicatorsOf } from './indicator-slice.ts';
import type { Slice } from './slice.ts';

export interface RegionAnswer {
  readonly indicator: Indicator;
  /** Last month of the table that is over. */
  readonly last: Month;
  /** Series with their alarms, each up to its own last month. */
  readonly areas: readonly (AreaSeries & Pick<RegionSeries, 'cut'>)[];
  /** The municipality that is drawn. */
  readonly code: string;
  readonly series: TrendSeries;
}

export interface RegionSlice {
  /** Indicator and municipality that are looked at; null is the first, and the own one. */
  readonly regionChoice: { readonly indicator: string | null; readonly area: string | null };
  /** Null when there is no regional table, undefined while it is not known. */
  readonly regionAnswer: RegionAnswer | null | undefined;
  chooseRegion(change: Partial<RegionSlice['regionChoice']>): void;
  findRegion(): Promise<void>;
}

/** Months of each municipality that are judged. */
const LAST_MONTHS = 12;

export function regionSlice({ now, workers }: Deps): Slice<RegionSlice> {
  return (set, get) => {
    let turn = 0;

    const answerOf = async (indicator: Indicator): Promise<RegionAnswer | null> => {
      const running = monthFromIso(now().toISOString().slice(0, 7))!;
      const all = regionSeries(indicator, running);
      const home = get().boundaries.municipality.code;
      const wanted = get().regionChoice.area ?? home;
      const drawn = all.find(({ code }) => code === wanted) ?? all[0];
      if (!drawn) return null;
      const areas: RegionAnswer['areas'][number][] = [];
      // Each has its own first month, so they are asked one by one.
      for (const { code, from, count, cut } of all) {
        const [area] = await workers.compute.areaAlarms({ areas: [{ code, count }], from, last: LAST_MONTHS });
        areas.push({ ...area!, cut });
      }
      const last = Math.max(...all.map(({ from, count }) => addMonths(from, count.length - 1))) as Month;
      return { indicator, last, areas, code: drawn.code, series: await workers.compute.monthlyAlarms(drawn.from, drawn.count) };
    };

    return {
      regionChoice: { indicator: null, area: null },
      regionAnswer: undefined,
      chooseRegion: (change) => {
        set({ regionChoice: { ...get().regionChoice, ...change } });
        get()
          .findRegion()
          .catch((cause: unknown) => console.error(cause));
      },
      findRegion: async () => {
        const mine = ++turn;
        const offered = regionalIndicators(indicatorsOf(get()));
        const indicator = offered.find(({ id }) => id === get().regionChoice.indicator) ?? offered[0];
        const answer = indicator ? await answerOf(indicator) : null;
        if (mine === turn) set({ regionAnswer: answer });
      },
    };
  };
}
