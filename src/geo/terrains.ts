import type { MultiPolygon } from '../domain/area.ts';
import { coordinatesOf, readShape, toDegrees } from './boundaries/read-shape.ts';
import { type Edges, edgesOf, isInside } from './polygon/edges.ts';

/** A business park or another area of one's own, with its name; degrees. */
export interface Terrain {
  readonly name: string;
  readonly shape: MultiPolygon;
}

const NAMES = ['naam', 'name', 'terrein', 'terrain', 'bedrijventerrein', 'planname', 'omschrijving', 'title'];

const nameOf = (properties: unknown): string => {
  if (typeof properties !== 'object' || properties === null) return '';
  const fields = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
  const found = NAMES.map((key) => fields.get(key)).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim().slice(0, 80) : '';
};

/** Named polygons of a GeoJSON in degrees or RD; null when there are none, or when they lie outside the Netherlands. */
export function readTerrains(geojson: unknown): Terrain[] | null {
  const features = (geojson as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) return null;
  const named = features.flatMap((feature: { readonly properties?: unknown; readonly geometry?: unknown }) => {
    const [name, shape] = [nameOf(feature?.properties), readShape(feature?.geometry)];
    return name !== '' && shape ? [{ name, shape }] : [];
  });
  const coordinates = coordinatesOf(named.map(({ shape }) => shape));
  if (named.length === 0 || !coordinates) return null;
  return named.map(({ name, shape }) => ({ name, shape: toDegrees(shape, coordinates) }));
}

/** Name of the terrain that holds a point, '' for none; the first one where they overlap. */
export function terrainFinder(terrains: readonly Terrain[]): (lng: number, lat: number) => string {
  const edges: readonly Edges[] = terrains.map(({ shape }) => edgesOf(shape));
  return (lng, lat) => terrains[edges.findIndex((one) => isInside(one, lng, lat))]?.name ?? '';
}
