import type { MultiPolygon } from '../../domain/area.ts';
import { type LngLat, lngLat } from '../../domain/place.ts';
import { edgesOf, isInside } from './edges.ts';

type Ring = MultiPolygon[number][number];

/** Points tried on a side of the box round the shape. */
const SIDE = 24;

function squaredDistance(px: number, py: number, a: readonly [number, number], b: readonly [number, number], shrink: number): number {
  const [ax, ay, dx, dy] = [(a[0] - px) * shrink, a[1] - py, (b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return (ax + t * dx) ** 2 + (ay + t * dy) ** 2;
}

function clearance(rings: readonly Ring[], lng: number, lat: number, shrink: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) least = Math.min(least, squaredDistance(lng, lat, ring[i - 1]!, ring[i]!, shrink));
  }
  return least;
}

/** A point well inside a shape: of a grid of points the one farthest from every border. A shape too thin for the grid gives its first corner. */
export function labelPoint(shape: MultiPolygon): LngLat {
  const edges = edgesOf(shape);
  const rings = shape.flat();
  const points = rings.flat();
  const [lngs, lats] = [points.map((point) => point[0]), points.map((point) => point[1])];
  const [west, east] = [lngs.reduce((a, b) => Math.min(a, b)), lngs.reduce((a, b) => Math.max(a, b))];
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  const shrink = Math.cos((south * Math.PI) / 180);
  let best = points[0]!;
  let most = 0;
  for (let i = 0; i < SIDE * SIDE; i++) {
    const lng = west + ((east - west) * ((i % SIDE) + 0.5)) / SIDE;
    const lat = south + ((north - south) * (Math.floor(i / SIDE) + 0.5)) / SIDE;
    if (!isInside(edges, lng, lat)) continue;
    const free = clearance(rings, lng, lat, shrink);
    if (free > most) [best, most] = [[lng, lat], free];
  }
  return lngLat(best[0], best[1]);
}
