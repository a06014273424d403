import type { Month } from '../../src/domain/time/month.ts';
import { monthOfYear } from '../../src/domain/time/month.ts';
import type { Random } from '../../src/stats/random.ts';
import type { Draft } from './draft.ts';
import { cumulate, drawGamma, drawIndex, drawNormal, pick } from './draw.ts';
import { drawMinute, existing, monthEnd } from './moments.ts';
import type { MonthCounts } from './month-counts.ts';
import { type DayChance, dayChances } from './month-days.ts';
import { mixWeights, type Place } from './places.ts';
import { type CategoryRecipe, type EventRecipe, RECIPE } from './recipe.ts';
import { sourceOf } from './source.ts';
import { type WeekProfile, weekProfile } from './week-profile.ts';

/** Share of what an event brings that happens at the event itself; the rest spreads over the city. */
const AT_EVENT = 0.45;

/** How busy every place is in a month against its own mean, the same for all categories. */
export type PlaceMonths = ReadonlyMap<Month, Float64Array>;

/** A slow change by year (an autoregression on the log scale) times a gamma of mean 1 by month. */
export function placeMonths(random: Random, places: readonly Place[], months: readonly Month[]): PlaceMonths {
  const { yearlyDrift, sharedMonthSize } = RECIPE.dispersion;
  const log = new Float64Array(places.length);
  const factors = new Map<Month, Float64Array>();
  for (const month of months) {
    if (monthOfYear(month) === 1) for (let i = 0; i < places.length; i++) log[i] = 0.8 * log[i]! + drawNormal(random) * yearlyDrift;
    factors.set(
      month,
      log.map((value) => Math.exp(value) * drawGamma(random, sharedMonthSize)),
    );
  }
  return factors;
}

interface Setting {
  readonly random: Random;
  readonly places: readonly Place[];
  readonly recipe: CategoryRecipe;
  readonly profile: WeekProfile;
}

function eventMinute(random: Random, day: number, event: EventRecipe): number {
  return existing(day * 1440 + event.hours[0] * 60 + Math.floor(random() * event.hours[1] * 60));
}

function drawDraft(setting: Setting, month: Month, chance: DayChance, places: Float64Array): Draft {
  const { random, recipe, profile } = setting;
  const event = chance.event;
  const venue = event && random() < AT_EVENT ? setting.places.find((place) => place.name === event.venue) : undefined;
  const place = venue ?? setting.places[drawIndex(random, places)]!;
  const local = event ? eventMinute(random, chance.day, event) : drawMinute(random, chance.day, profile);
  return {
    source: sourceOf(recipe.category),
    category: recipe.category,
    month,
    moment: Math.min(local, monthEnd(month) - 1),
    spot: random() < RECIPE.withoutLocation ? null : pick(random, place.spots),
    place: place.name,
    planted: '',
    event: venue ? event!.name : '',
    parent: null,
  };
}

/** A report of the same problem by someone else, within the next hours of the same day. */
function repeatOf(random: Random, original: Draft): Draft {
  const midnight = (Math.floor(original.moment / 1440) + 1) * 1440;
  const moment = Math.min(midnight - 1, original.moment + 5 + Math.floor(random() * 240));
  return { ...original, moment: existing(moment), parent: original };
}

/**
 * Background incidents of one category. In every month the weight of each place is its own, times what
 * all categories share there, times a gamma of mean 1: counts of a place are negative binomial around its own mean.
 */
export function makeBackground(
  random: Random,
  places: readonly Place[],
  recipe: CategoryRecipe,
  counts: MonthCounts,
  factors: PlaceMonths,
): Draft[] {
  const weights = mixWeights(places, recipe.mix);
  const setting: Setting = { random, places, recipe, profile: weekProfile(recipe.profile) };
  const repeats = sourceOf(recipe.category) === 'melding' ? RECIPE.dispersion.repeatShare : 0;
  const drafts: Draft[] = [];
  for (const [month, count] of counts) {
    const shared = factors.get(month)!;
    const noisy = cumulate(weights.map((weight, i) => weight * shared[i]! * drawGamma(random, RECIPE.dispersion.placeMonthSize)));
    const chances = dayChances(recipe, month);
    const days = cumulate(chances.map((chance) => chance.weight));
    for (let left = count; left > 0; left--) {
      const draft = drawDraft(setting, month, chances[drawIndex(random, days)]!, noisy);
      drafts.push(draft);
      while (left > 1 && random() < repeats) {
        left--;
        drafts.push(repeatOf(random, draft));
      }
    }
  }
  return drafts;
}
