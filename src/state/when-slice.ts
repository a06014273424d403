import type { FlaggedPlace } from '../domain/analysis.ts';
import type { EventRow } from '../domain/event-answer.ts';
import type { HotHistory } from '../domain/hot-history.ts';
import { lengthOf, type Month, monthsOf, type Period } from '../domain/time/month.ts';
import { monthSeries } from '../queries/city/month-series.ts';
import { EVERYTHING, type Selection } from '../queries/selection.ts';
import type { ProfileMonth } from '../workers/client-types.ts';
import type { Deps } from './deps.ts';
import { eventsOf } from './event-effects.ts';
import { questionOf } from './events-slice.ts';
import { placeSelection } from './place-slice.ts';
import type { Slice } from './slice.ts';
import { placesOf } from './view-slice.ts';

/** Busy months and events of a place, over all the months there are. */
export interface PlaceWhen {
  readonly period: Period;
  /** Months in which the place was a hotspot: they are not counted in `months`. */
  readonly leftOut: number;
  readonly months: readonly ProfileMonth[];
  readonly events: readonly EventRow[];
}

export interface WhenSlice {
  /** By id of the place; asked when somebody looks, cleared when the analysis changes. */
  readonly whens: Readonly<Record<string, PlaceWhen>>;
  tellWhen(id: string): Promise<void>;
}

const hotMonths = (history: HotHistory | null, id: string): ReadonlySet<Month> => {
  const own = history?.places.find((place) => place.id === id);
  return new Set(history?.months.filter((_, i) => own?.hot[i] === 1));
};

export function whenSlice(deps: Deps): Slice<WhenSlice> {
  const { db, workers } = deps;
  return (set, get) => {
    const perMonth = async (selection: Selection, period: Period): Promise<Float64Array> => {
      const counts = new Float64Array(lengthOf(period));
      const { month, n } = await db.run(monthSeries({ ...selection, period }));
      month.forEach((m, i) => {
        counts[(m as Month) - period.from]! += n[i]!;
      });
      return counts;
    };

    const ask = async (place: FlaggedPlace, period: Period, viewed: Period): Promise<PlaceWhen> => {
      const selection = placeSelection(get(), place);
      const [own, city] = await Promise.all([perMonth(selection, period), perMonth({ ...selection, place: EVERYTHING.place }, period)]);
      // An outbreak is no rhythm of the year: months in which it was a hotspot count neither here nor in the city.
      const hot = hotMonths(get().history, place.id);
      const left = monthsOf(period).map((m) => hot.has(m) || (m >= viewed.from && m <= viewed.to));
      const rest = (counts: Float64Array): Float64Array => counts.map((n, i) => (left[i] ? 0 : n));
      const months = await workers.compute.months({ period, place: rest(own), city: rest(city) });
      return { period, leftOut: left.filter(Boolean).length, months, events: await eventsOf(deps, questionOf(get(), selection)) };
    };

    return {
      whens: {},
      tellWhen: async (id) => {
        const { analysis, available, whens } = get();
        const place = placesOf(get()).find((one) => one.id === id);
        if (!place || !available || whens[id]) return;
        // The months after the period on view are not known to who looks at it.
        const viewed = analysis!.request.period;
        const when = await ask(place, { from: available.from, to: viewed.to }, viewed);
        if (get().analysis === analysis) set({ whens: { ...get().whens, [id]: when } });
      },
    };
  };
}
