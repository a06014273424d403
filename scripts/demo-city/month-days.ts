import type { CategoryId } from '../../src/domain/category.ts';
import { type Month, monthOfYear, monthToIso, yearOf } from '../../src/domain/time/month.ts';
import { weekdayOf } from '../../src/domain/time/wall-clock.ts';
import { eventDays } from './calendar.ts';
import { daysOf } from './moments.ts';
import { type CategoryRecipe, type EventRecipe, type Field, RECIPE } from './recipe.ts';
import { weekProfile } from './week-profile.ts';

/** A day on which incidents of a category can happen: of itself, or because of an event. */
export interface DayChance {
  readonly day: number;
  readonly event: EventRecipe | null;
  readonly weight: number;
}

const affecting = (category: CategoryId): readonly EventRecipe[] => RECIPE.events.filter((event) => event.effects[category] !== undefined);

/** The days of a month with their weights; an ordinary day weighs 1 on average, an event adds its effect less one. */
export function dayChances(recipe: CategoryRecipe, month: Month): DayChance[] {
  const { first, count } = daysOf(month);
  const profile = weekProfile(recipe.profile);
  const days = Array.from({ length: count }, (_, i) => ({ day: first + i, event: null, weight: profile.day[weekdayOf(first + i)]! }));
  const extra = affecting(recipe.category).flatMap((event) =>
    eventDays(event, yearOf(month))
      .filter((day) => day >= first && day < first + count)
      .map((day) => ({ day, event, weight: event.effects[recipe.category]! - 1 })),
  );
  return [...days, ...extra];
}

const STREET: readonly Field[] = ['nightlife', 'shops', 'centre', 'station'];

/** How much a category depends on a busy city: below 1 in the months in which the city was closed. */
function closedCity(recipe: CategoryRecipe, month: Month): number {
  const outdoors = STREET.reduce((sum, field) => sum + (recipe.mix[field] ?? 0), 0);
  return 1 - Math.min(1, 1.3 * outdoors) * (1 - (RECIPE.corona[monthToIso(month)] ?? 1));
}

/** Relative weight of a month of a category: season, closed months, length and events. */
export function monthWeight(recipe: CategoryRecipe, month: Month): number {
  const season = RECIPE.seasons[recipe.season]![monthOfYear(month) - 1]!;
  const days = dayChances(recipe, month).reduce((sum, { weight }) => sum + weight, 0);
  return season * closedCity(recipe, month) * days;
}
