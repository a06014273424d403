import { lngLat, rdPoint } from '../../src/domain/place.ts';
import { rdToWgs84, wgs84ToRd } from '../../src/geo/rd.ts';
import type { Random } from '../../src/stats/random.ts';
import { drawGamma, drawNormal } from './draw.ts';
import { type Land, METRES_PER_LAT, METRES_PER_LNG, metresBetween } from './land.ts';
import { type Dispersion, FIELDS, type Field, type Mix, RECIPE, type Venue } from './recipe.ts';

/** A spot to which incidents are attached, in whole metres RD and the same point in degrees. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly lng: number;
  readonly lat: number;
}

/** A street or a venue: a few spots, a buurt and how much of each field happens here. */
export interface Place {
  readonly name: string;
  readonly buurt: number;
  readonly spots: readonly Spot[];
  readonly fields: Record<Field, number>;
}

/** The nearest whole metre RD, as it is exported, in both systems; undefined when that is wet or outside. */
export function spotAt(land: Land, lng: number, lat: number): (Spot & { readonly buurt: number }) | undefined {
  const [rdX, rdY] = wgs84ToRd(lngLat(lng, lat));
  const x = Math.round(rdX);
  const y = Math.round(rdY);
  const [exactLng, exactLat] = rdToWgs84(rdPoint(x, y));
  const spot = { x, y, lng: Math.round(exactLng * 1e6) / 1e6, lat: Math.round(exactLat * 1e6) / 1e6 };
  const buurt = land.buurtAt(spot.lng, spot.lat);
  return buurt < 0 ? undefined : { ...spot, buurt };
}

const shifted = (from: { lng: number; lat: number }, east: number, north: number): [number, number] => [
  from.lng + east / METRES_PER_LNG,
  from.lat + north / METRES_PER_LAT,
];

/** A point of a buurt, near its label where people live close together. */
function drawInBuurt(random: Random, land: Land, buurt: number): { lng: number; lat: number } {
  const { label, inhabitants } = land.boundaries.buurten[buurt]!;
  // Half of the built-up area at 5,000 inhabitants a square kilometre, at least 120 m.
  const spread = Math.max(120, 0.7 * Math.sqrt((((inhabitants ?? 0) / 5000) * 1e6) / Math.PI));
  for (let attempt = 0; attempt < 400; attempt++) {
    const [lng, lat] = shifted({ lng: label[0], lat: label[1] }, drawNormal(random) * spread, drawNormal(random) * spread);
    if (land.buurtAt(lng, lat) === buurt) return { lng, lat };
  }
  throw new Error(`No dry ground near the label of ${land.boundaries.buurten[buurt]!.name}.`);
}

function drawStreet(random: Random, land: Land, buurt: number): Spot[] {
  const centre = drawInBuurt(random, land, buurt);
  const angle = random() * Math.PI;
  const length = 50 + random() * 90;
  const count = 3 + Math.floor(random() * 5);
  const spots: Spot[] = [];
  for (let i = 0; i < count; i++) {
    const along = (i / (count - 1) - 0.5) * length;
    const spot = spotAt(land, ...shifted(centre, Math.cos(angle) * along, Math.sin(angle) * along));
    if (spot) spots.push(spot);
  }
  return spots;
}

const emptyFields = (): Record<Field, number> => Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;

function streetFields(random: Random, land: Land, buurt: number, at: Spot, d: Dispersion): Record<Field, number> {
  const { name, inhabitants } = land.boundaries.buurten[buurt]!;
  const busy = drawGamma(random, d.placeShape) * ((inhabitants ?? 0) > 500 ? 1 : 0.5);
  const own = (): number => busy * drawGamma(random, d.fieldShape);
  const toCentre = Math.exp(-metresBetween(at.lng, at.lat, 5.6915, 50.8495) / 450);
  const fields = emptyFields();
  fields.homes = own();
  fields.burglary = own() * (RECIPE.focus.burglary.includes(name) ? 1.6 : 1);
  fields.drugs = own() * (RECIPE.focus.drugs.includes(name) ? 0.9 : 0.25);
  fields.youth = own() * 0.15;
  fields.centre = own() * toCentre * 3;
  fields.nightlife = own() * toCentre * 2;
  fields.shops = own() * toCentre;
  fields.shelter = own() * toCentre * 0.3;
  fields.garages = own() * toCentre * 0.3;
  fields.campus = name === 'Randwyck' ? own() * 0.3 : 0;
  fields.business = (inhabitants ?? 0) < 100 ? own() : 0;
  return fields;
}

function venuePlace(random: Random, land: Land, venue: Venue): Place | undefined {
  const spots: (Spot & { buurt: number })[] = [];
  for (let attempt = 0; attempt < 200 && spots.length < 6; attempt++) {
    const reach = venue.radius * (1 + attempt / 40);
    const spot = spotAt(land, ...shifted(venue, (random() - 0.5) * 2 * reach, (random() - 0.5) * 2 * reach));
    if (spot) spots.push(spot);
  }
  if (spots.length === 0) return undefined;
  const fields = emptyFields();
  const scale = VENUE_SCALE * drawGamma(random, 4);
  for (const [field, weight] of Object.entries(venue.fields) as [Field, number][]) fields[field] = weight * scale * drawGamma(random, 4);
  return { name: venue.name, buurt: spots[0]!.buurt, spots, fields };
}

/** How many ordinary streets a venue of weight 1 counts for. */
const VENUE_SCALE = 7;

/** The streets of every buurt (one for about 70 inhabitants) and the venues of the recipe. */
export function makePlaces(random: Random, land: Land): readonly Place[] {
  const d = RECIPE.dispersion;
  const places: Place[] = [];
  for (const [buurt, { name, inhabitants }] of land.boundaries.buurten.entries()) {
    const streets = Math.max(4, Math.round((inhabitants ?? 0) / 70));
    for (let i = 0; i < streets; i++) {
      const spots = drawStreet(random, land, buurt);
      if (spots.length > 0)
        places.push({ name: `${name} ${i + 1}`, buurt, spots, fields: streetFields(random, land, buurt, spots[0]!, d) });
    }
  }
  for (const venue of RECIPE.venues) {
    const place = venuePlace(random, land, venue);
    if (place) places.push(place);
  }
  return places;
}

/** Weight of every place for a mixture of fields, each field normalised over the city; sums to 1. */
export function mixWeights(places: readonly Place[], mix: Mix): Float64Array {
  const weights = new Float64Array(places.length);
  const parts = Object.entries(mix) as [Field, number][];
  const total = parts.reduce((sum, [, share]) => sum + share, 0);
  for (const [field, share] of parts) {
    const all = places.reduce((sum, place) => sum + place.fields[field], 0);
    for (let i = 0; i < places.length; i++) weights[i] = weights[i]! + (share / total) * (places[i]!.fields[field] / all);
  }
  return weights;
}
