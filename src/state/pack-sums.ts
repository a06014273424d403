import type { FlaggedPlace } from '../domain/analysis.ts';
import { lengthOf } from '../domain/time/month.ts';
import { monthSeries } from '../queries/city/month-series.ts';
import { hourCounts } from '../queries/place/hour-counts.ts';
import type { Selection } from '../queries/selection.ts';
import type { PlaceSums } from '../report/pack.ts';
import { selectionOf } from './analysis-slice.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { yearUpTo } from './place-slice.ts';

/** What a place adds up to, over all months and by hour of the week: counted here, so that a pack needs no reports. */
export async function sumsOf({ db }: Deps, state: AppState, place: FlaggedPlace): Promise<PlaceSums> {
  const { filter, boundaries, available } = state;
  const selection: Selection = {
    ...selectionOf(filter, boundaries, db.categories()),
    categories: [...place.categories].sort((a, b) => a - b),
    place: { kind: 'cells', resolution: filter.resolution, cells: Array.from(place.cells) },
  };
  const months = await db.run(monthSeries({ ...selection, period: null }));
  const week = await db.run(hourCounts({ ...selection, period: yearUpTo(filter.period) }));
  const from = available!.from;
  const counts = new Array<number>(lengthOf(available!)).fill(0);
  months.month.forEach((month, i) => {
    counts[month - from]! += months.n[i]!;
  });
  return { months: { from, counts }, week };
}
