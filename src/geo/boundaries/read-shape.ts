import type { MultiPolygon } from '../../domain/area.ts';
import { rdPoint } from '../../domain/place.ts';
import { rdToWgs84 } from '../rd.ts';

type Pair = readonly [number, number];

/** How a file writes its coordinates. */
export type Coordinates = 'lng-lat' | 'lat-lng' | 'rd';

const between = (value: number, low: number, high: number) => value >= low && value <= high;

/** In the Netherlands every kind has ranges of its own; generous at the borders. */
const KINDS: Record<Coordinates, (a: number, b: number) => boolean> = {
  'lng-lat': (a, b) => between(a, 2.5, 8) && between(b, 50, 54.5),
  'lat-lng': (a, b) => between(a, 50, 54.5) && between(b, 2.5, 8),
  rd: (a, b) => between(a, -10_000, 310_000) && between(b, 290_000, 660_000),
};

const TO_DEGREES: Record<Coordinates, (pair: Pair) => Pair> = {
  'lng-lat': (pair) => pair,
  'lat-lng': ([lat, lng]) => [lng, lat],
  rd: ([x, y]) => rdToWgs84(rdPoint(x, y)) as unknown as Pair,
};

/** The one kind that all points of all shapes fit, null when there is none. */
export function coordinatesOf(shapes: readonly MultiPolygon[]): Coordinates | null {
  const points = shapes.flat(3) as unknown as Pair[];
  const kinds = Object.keys(KINDS) as Coordinates[];
  return kinds.find((kind) => points.every(([a, b]) => KINDS[kind](a, b))) ?? null;
}

export const toDegrees = (shape: MultiPolygon, coordinates: Coordinates): MultiPolygon =>
  shape.map((polygon) => polygon.map((ring) => ring.map(TO_DEGREES[coordinates])));

/** A ring of at least three different points, closed; null when it is not one. */
function readRing(ring: unknown): Pair[] | null {
  if (!Array.isArray(ring) || ring.length < 3) return null;
  const points: Pair[] = [];
  for (const point of ring) {
    if (!Array.isArray(point) || !Number.isFinite(point[0]) || !Number.isFinite(point[1])) return null;
    points.push([point[0], point[1]]);
  }
  const [first, last] = [points[0]!, points.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) points.push(first);
  return points.length >= 4 ? points : null;
}

/** The geometry of a feature as it was written, heights left out; null when it is not a sound Polygon or MultiPolygon. */
export function readShape(geometry: unknown): MultiPolygon | null {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry)) return null;
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  const shape: Pair[][][] = [];
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return null;
    const rings = polygon.map(readRing);
    if (rings.some((ring) => ring === null)) return null;
    shape.push(rings as Pair[][]);
  }
  return shape;
}
