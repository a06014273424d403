import { getHexagonAreaAvg, UNITS } from 'h3-js';
import type { Boundaries } from '../domain/area.ts';

const METRES_PER_DEGREE = 111_320;

/** Area of a ring in square metres, on a plane at its own latitude; exact enough to choose a resolution. */
function ringArea(ring: readonly (readonly [number, number])[]): number {
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

/** About how many H3 cells of a resolution fit in the boundaries. */
export function cellsWithin(boundaries: Boundaries, resolution: number): number {
  const outside = boundaries.shapes.flat().reduce((sum, [outer]) => sum + (outer ? ringArea(outer) : 0), 0);
  return outside / getHexagonAreaAvg(resolution, UNITS.m2);
}
