import type { Branch, InspectionSite, SiteKind } from '../../../src/domain/inspection/site.ts';
import type { Random } from '../../../src/stats/random.ts';
import { cumulate, drawIndex, drawNormal } from '../draw.ts';
import { type Land, METRES_PER_LAT, METRES_PER_LNG } from '../land.ts';
import { type Spot, spotAt } from '../places.ts';
import { INSPECTION_RECIPE } from './inspection-recipe.ts';

/** A site with its point in whole metres RD, as it is exported. */
export interface DemoSite extends InspectionSite {
  readonly x: number;
  readonly y: number;
}

/** Draws a key with a chance proportional to its number. */
export function drawKey<Key extends string>(random: Random, mix: Readonly<Partial<Record<Key, number>>>): Key {
  const entries = Object.entries(mix) as [Key, number][];
  return entries[drawIndex(random, cumulate(entries.map(([, weight]) => weight)))]![0];
}

interface Area {
  readonly lng: number;
  readonly lat: number;
  readonly radius: number;
}

/** A dry spot within an area, nearer to its middle more often. */
export function spotWithin(random: Random, land: Land, { lng, lat, radius }: Area): Spot {
  for (let attempt = 0; attempt < 500; attempt++) {
    const reach = radius * (0.5 + attempt / 100);
    const spot = spotAt(land, lng + (drawNormal(random) * reach) / METRES_PER_LNG, lat + (drawNormal(random) * reach) / METRES_PER_LAT);
    if (spot) return spot;
  }
  throw new Error(`No dry ground within ${radius} m of ${lng}, ${lat}.`);
}

const site = (
  id: string,
  kind: SiteKind,
  name: string,
  spot: Spot,
  rest: { terrain?: string; units?: number; branch: Branch },
): DemoSite => ({
  id,
  kind,
  name,
  terrain: rest.terrain ?? '',
  units: rest.units ?? 1,
  branch: rest.branch,
  lng: spot.lng,
  lat: spot.lat,
  lastInspected: null,
  municipality: '',
  note: '',
  x: spot.x,
  y: spot.y,
});

const numbered = (letter: string, number: number): string => `${letter}${String(number).padStart(4, '0')}`;

/** Complexes of boxes, 1,400 units in all: some at the business parks, the rest spread over the buurten by inhabitants. */
function makeStorage(random: Random, land: Land): DemoSite[] {
  const { storageUnits, unitsPerComplex, terrains } = INSPECTION_RECIPE;
  const buurten = land.boundaries.buurten;
  const byInhabitants = cumulate(buurten.map(({ inhabitants }) => Math.sqrt(inhabitants ?? 0)));
  const sites: DemoSite[] = [];
  for (let left = storageUnits; left > 0; ) {
    const drawn = unitsPerComplex[0] + Math.floor((unitsPerComplex[1] - unitsPerComplex[0] + 1) * random() ** 1.6);
    const units = Math.min(drawn, left);
    left -= units;
    const id = numbered('G', sites.length + 1);
    let draw = random();
    const terrain = terrains.find(({ storageShare }) => {
      draw -= storageShare;
      return draw < 0;
    });
    if (terrain) {
      sites.push(
        site(id, 'storage', `Opslag ${terrain.name}`, spotWithin(random, land, terrain), {
          terrain: terrain.name,
          units,
          branch: 'opslag',
        }),
      );
      continue;
    }
    const { name, label } = buurten[drawIndex(random, byInhabitants)]!;
    const spot = spotWithin(random, land, { lng: label[0], lat: label[1], radius: 350 });
    sites.push(site(id, 'storage', `Garageboxen ${name}`, spot, { units, branch: 'opslag' }));
  }
  return sites;
}

/** Every place that the demo city can inspect. Names are of places; nobody owns or rents anything here. */
export function makeSites(random: Random, land: Land): DemoSite[] {
  const { terrains, binnenstad, branches } = INSPECTION_RECIPE;
  const sites = makeStorage(random, land);
  let business = 0;
  for (const terrain of terrains) {
    for (let i = 1; i <= terrain.businesses; i++) {
      const branch = drawKey(random, branches.business);
      const spot = spotWithin(random, land, terrain);
      sites.push(site(numbered('B', ++business), 'business', `${terrain.name} kavel ${i}`, spot, { terrain: terrain.name, branch }));
    }
  }
  for (let i = 1; i <= binnenstad.premises; i++) {
    const branch = drawKey(random, branches.premises);
    sites.push(site(numbered('P', i), 'premises', `Binnenstad pand ${i}`, spotWithin(random, land, binnenstad), { branch }));
  }
  return sites;
}
