import type { Filter } from '../domain/filter.ts';
import type { HottimeSearch } from '../domain/hottime-search.ts';
import { type PlaceTheme, THEME_CATEGORIES } from '../domain/theme/campaign-theme.ts';
import type { ThemePlace } from '../domain/theme/theme-finding.ts';
import { intervals } from '../queries/place/intervals.ts';
import { EVERYTHING } from '../queries/selection.ts';
import { requestOf, selectionOf } from './analysis-slice.ts';
import type { AppState } from './app-store.ts';
import type { Deps } from './deps.ts';
import { LEAST_HISTORY } from './history.ts';
import { HOTTIME_SEED, yearUpTo } from './place-slice.ts';

const MOST_HOTTIMES = 3;
const themed = (filter: Filter, theme: PlaceTheme): Filter => ({ ...filter, sources: [], categories: THEME_CATEGORIES[theme] });

/** Flagged places of a theme in the period of the filter; null when too few months lie before it. */
export async function themePlaces(deps: Deps, state: AppState, filter: Filter, theme: PlaceTheme): Promise<readonly ThemePlace[] | null> {
  const { available, boundaries } = state;
  const wanted = { ...themed(filter, theme), comparison: 'expected' as const };
  const request = requestOf(wanted, 'ongewoon', available!.from, boundaries, deps.db.categories());
  if (request.history.length < LEAST_HISTORY) return null;
  await state.prepareMap();
  const { places } = await deps.workers.compute.analyseBeside(request);
  return places.map(({ id, place, buurt, count, expected }) => ({ id, place, buurt, count, expected }));
}

/** Hottimes of a theme in the year up to the end of the period of the filter. */
export async function themeHottimes({ db, workers }: Deps, state: AppState, filter: Filter, theme: PlaceTheme): Promise<HottimeSearch> {
  const selection = { ...selectionOf(themed(filter, theme), state.boundaries, db.categories()), period: yearUpTo(filter.period) };
  const place = await db.run(intervals(selection));
  const city = selection.place.kind === 'everywhere' ? null : await db.run(intervals({ ...selection, place: EVERYTHING.place }));
  return workers.compute.hottimes({ place, city, seed: HOTTIME_SEED, most: MOST_HOTTIMES });
}
