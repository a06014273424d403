import type { Boundaries, MultiPolygon } from '../../src/domain/area.ts';

/** Metres in a degree around 50.85 degrees north; good to a per mille inside one municipality. */
export const METRES_PER_LAT = 111_250;
export const METRES_PER_LNG = 70_370;

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The dry ground of the municipality. */
export interface Land {
  readonly boundaries: Boundaries;
  /** Position of the buurt that holds a point, -1 outside the municipality and in the water. */
  buurtAt(lng: number, lat: number): number;
  wetAt(lng: number, lat: number): boolean;
}

function inRing(ring: readonly (readonly [number, number])[], lng: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > lat !== yj > lat && lng < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

export function insideShape(shape: MultiPolygon, lng: number, lat: number): boolean {
  return shape.some((polygon) => inRing(polygon[0]!, lng, lat) && !polygon.slice(1).some((hole) => inRing(hole, lng, lat)));
}

function boundsOf(shape: MultiPolygon): Bounds {
  const points = shape.flatMap((polygon) => polygon[0]!);
  const lngs = points.map((point) => point[0]);
  const lats = points.map((point) => point[1]);
  return { west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) };
}

const within = (bounds: Bounds, lng: number, lat: number): boolean =>
  lng >= bounds.west && lng <= bounds.east && lat >= bounds.south && lat <= bounds.north;

export function landOf(boundaries: Boundaries): Land {
  const bounds = boundaries.shapes.map(boundsOf);
  const water = boundaries.water.map(({ shape }) => ({ shape, bounds: boundsOf(shape) }));
  const wetAt = (lng: number, lat: number): boolean =>
    water.some((body) => within(body.bounds, lng, lat) && insideShape(body.shape, lng, lat));
  const buurtAt = (lng: number, lat: number): number =>
    wetAt(lng, lat) ? -1 : boundaries.shapes.findIndex((shape, i) => within(bounds[i]!, lng, lat) && insideShape(shape, lng, lat));
  return { boundaries, buurtAt, wetAt };
}

/** Metres between two points inside one municipality. */
export function metresBetween(lng1: number, lat1: number, lng2: number, lat2: number): number {
  return Math.hypot((lng1 - lng2) * METRES_PER_LNG, (lat1 - lat2) * METRES_PER_LAT);
}
