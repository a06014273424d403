import { getHexagonAreaAvg, UNITS } from 'h3-js';
import type { Boundaries } from '../domain/area.ts';
import { ringArea } from './shape-area.ts';

/** About how many H3 cells of a resolution fit in the boundaries. */
export function cellsWithin(boundaries: Boundaries, resolution: number): number {
  const outside = boundaries.shapes.flat().reduce((sum, [outer]) => sum + (outer ? ringArea(outer) : 0), 0);
  return outside / getHexagonAreaAvg(resolution, UNITS.m2);
}
