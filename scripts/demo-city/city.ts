import type { Boundaries } from '../../src/domain/area.ts';
import { monthFromIso, monthsOf } from '../../src/domain/time/month.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { makeBackground, placeMonths } from './background.ts';
import type { CityIncident } from './city-incident.ts';
import { demoBoundaries } from './demo-boundaries.ts';
import type { Draft } from './draft.ts';
import { landOf } from './land.ts';
import { makeTruth } from './make-truth.ts';
import { meldingCounts, type PlantedCount, policeCounts } from './month-counts.ts';
import { numberIncidents } from './number-incidents.ts';
import { makePlaces, type Place } from './places.ts';
import { plantIncidents } from './planted-incidents.ts';
import { placeHotspots } from './planted-places.ts';
import { RECIPE } from './recipe.ts';
import type { Truth } from './truth.ts';

export type { CityIncident } from './city-incident.ts';

export interface City {
  readonly seed: number;
  /** Sorted by `registered`, then number. */
  readonly incidents: readonly CityIncident[];
  readonly truth: Truth;
}

/** The demo city of a seed: the same seed gives the same city, another seed another one. */
export function makeCity(seed: number, boundaries: Boundaries = demoBoundaries()): City {
  const random = seededRandom(seed);
  const land = landOf(boundaries);
  const places = makePlaces(random, land);
  const sites = placeHotspots(random, land, places);
  const planted = sites.flatMap((site) => plantIncidents(random, site));
  const background = makeAllBackground(random, places, planted);
  const practised = background.map((draft) => changePractice(random, draft));
  const one = sites.find((site) => site.recipe.special === 'one reporter')!;
  const incidents = numberIncidents(random, [...practised, ...planted], one.recipe.id);
  return { seed, incidents, truth: makeTruth(seed, sites, incidents, practised) };
}

function makeAllBackground(random: Random, places: readonly Place[], planted: readonly Draft[]): Draft[] {
  const counted = new Map<string, number>();
  for (const { category, month } of planted) counted.set(`${category}:${month}`, (counted.get(`${category}:${month}`) ?? 0) + 1);
  const plantedCount: PlantedCount = (category, month) => counted.get(`${category}:${month}`) ?? 0;
  const months = monthsOf({ from: monthFromIso(RECIPE.from)!, to: monthFromIso(RECIPE.to)! });
  const factors = placeMonths(random, places, months);
  const meldingen = meldingCounts(random, plantedCount);
  return [
    ...RECIPE.meldingen.flatMap((recipe) => makeBackground(random, places, recipe, meldingen.get(recipe.category)!, factors)),
    ...RECIPE.police.flatMap((recipe) => makeBackground(random, places, recipe, policeCounts(random, recipe, plantedCount), factors)),
  ];
}

/** From a month on, part of one category is registered as another. */
function changePractice(random: Random, draft: Draft): Draft {
  const { from, to, month, share } = RECIPE.practice;
  const moved = draft.category === from && draft.month >= monthFromIso(month)! && random() < share;
  if (moved) draft.category = to;
  return draft;
}
