import type { MultiPolygon } from '../domain/area.ts';

const METRES_PER_DEGREE = 111_320;

/** Area of a ring in square metres, on a plane at its own latitude: within 0.2 % for a municipality. */
export function ringArea(ring: readonly (readonly [number, number])[]): number {
  const [west, south] = ring[0] ?? [0, 0];
  let twice = 0;
  let latitude = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += (ax - west) * (by - south) - (bx - west) * (ay - south);
    latitude += ay / ring.length;
  }
  return (Math.abs(twice) / 2) * Math.cos((latitude * Math.PI) / 180) * METRES_PER_DEGREE ** 2;
}

/** Area of a shape in hectares, its holes taken off. */
export const hectaresOfShape = (shape: MultiPolygon): number =>
  shape.reduce(
    (sum, [outer, ...holes]) => sum + (outer ? ringArea(outer) : 0) - holes.reduce((hole, ring) => hole + ringArea(ring), 0),
    0,
  ) / 10_000;
