import { gridDisk } from 'h3-js';
import { addMonths, type Month, monthFromIso } from '../../src/domain/time/month.ts';
import type { Random } from '../../src/stats/random.ts';
import { cellOf, nearWater, SHAPES, spotsIn, stepsBetween } from './cells.ts';
import { pick } from './draw.ts';
import type { Land } from './land.ts';
import type { Place, Spot } from './places.ts';
import { type PlantedRecipe, RECIPE } from './recipe.ts';

interface Schedule {
  readonly first: Month;
  readonly last: Month;
  readonly level: number;
}

/** A hotspot of the recipe with a place of its own. */
export interface Site extends Schedule {
  readonly recipe: PlantedRecipe;
  readonly cells: readonly string[];
  readonly buurt: string;
  readonly spots: readonly Spot[];
}

const CENTRE_WIJK = 'WK093500';

function builtCells(places: readonly Place[], keep: (place: Place) => boolean): string[] {
  return [...new Set(places.filter((place) => keep(place)).flatMap((place) => place.spots.map(cellOf)))].sort();
}

const around = (cells: readonly string[]): string[] => [...new Set(cells.flatMap((cell) => gridDisk(cell, 1)))].sort();

/** Cells in which a hotspot of a setting may lie. */
function candidates(land: Land, places: readonly Place[], setting: string, sites: readonly Site[]): string[] {
  const inCentre = (place: Place): boolean => land.boundaries.buurten[place.buurt]!.wijk === CENTRE_WIJK;
  const venue = (name: string) => builtCells(places, (place) => place.name.includes(name));
  if (setting === 'centre') return builtCells(places, inCentre);
  if (setting === 'quay') return builtCells(places, inCentre).filter((cell) => nearWater(land, cell));
  if (setting === 'garage') return venue('Garage');
  if (setting === 'station') return around(venue('Station Maastricht'));
  if (setting === 'shops') return around(venue('Staat'));
  const homes = builtCells(places, (p) => !inCentre(p) && (land.boundaries.buurten[p.buurt]!.inhabitants ?? 0) > 2000);
  if (setting === 'residential') return homes;
  const near = sites.find((site) => setting === `near:${site.recipe.id}`);
  if (!near) throw new Error(`No setting "${setting}" for a planted hotspot.`);
  return homes.filter((cell) => [3, 4].includes(stepsBetween([cell], near.cells)));
}

/** Hotspots of the same months lie at least four cells apart, others three. */
function tooNear(cells: readonly string[], setting: string, { first, last }: Schedule, sites: readonly Site[]): boolean {
  return sites.some((site) => {
    const together = first <= addMonths(site.last, 1) && last >= addMonths(site.first, -1);
    return stepsBetween(cells, site.cells) < (together && setting !== `near:${site.recipe.id}` ? 4 : 3);
  });
}

/** Months and level of a hotspot; away from the last months other seeds shift them a little. */
function scheduled(random: Random, recipe: PlantedRecipe): Schedule {
  const first = monthFromIso(recipe.first)!;
  const last = monthFromIso(recipe.last)!;
  const shift = recipe.last < '2026-01' && !recipe.special ? Math.floor(random() * 4) - 1 : 0;
  const level = recipe.level * (0.88 + random() * 0.24);
  return { first: addMonths(first, shift), last: addMonths(last, shift), level: recipe.level <= 8 ? Math.min(8, level) : level };
}

/** Along the water and on one bank: no buurt lies on both. */
const alongQuay = (land: Land, cells: readonly string[], spots: readonly { readonly buurt: number }[]): boolean =>
  cells.every((cell) => nearWater(land, cell)) && new Set(spots.map(({ buurt }) => buurt)).size === 1;

function siteFor(random: Random, land: Land, places: readonly Place[], recipe: PlantedRecipe, sites: readonly Site[]): Site {
  const options = candidates(land, places, recipe.setting, sites);
  const when = scheduled(random, recipe);
  for (let attempt = 0; attempt < 2000 && options.length > 0; attempt++) {
    const cells = SHAPES[recipe.shape](random, pick(random, options));
    if (tooNear(cells, recipe.setting, when, sites)) continue;
    const spots = cells.map((cell) => spotsIn(random, land, cell, 3));
    if (spots.some((found) => found.length < 2)) continue;
    if (recipe.setting === 'quay' && !alongQuay(land, cells, spots.flat())) continue;
    return { recipe, ...when, cells: [...cells].sort(), buurt: land.boundaries.buurten[spots[0]![0]!.buurt]!.name, spots: spots.flat() };
  }
  throw new Error(`No room for the planted hotspot "${recipe.id}".`);
}

/** Gives every hotspot of the recipe a place: the narrow settings first, so that they find room. */
export function placeHotspots(random: Random, land: Land, places: readonly Place[]): readonly Site[] {
  const order = ['station', 'shops', 'quay', 'garage', 'centre'];
  const rank = (setting: string): number => (order.includes(setting) ? order.indexOf(setting) : setting === 'residential' ? 8 : 9);
  const sites: Site[] = [];
  for (const recipe of [...RECIPE.planted].sort((a, b) => rank(a.setting) - rank(b.setting))) {
    sites.push(siteFor(random, land, places, recipe, sites));
  }
  return RECIPE.planted.map((recipe) => sites.find((site) => site.recipe === recipe)!);
}
