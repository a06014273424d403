import { cellToLatLng, gridDisk, gridDistance, gridPathCells, gridRing, latLngToCell } from 'h3-js';
import type { Random } from '../../src/stats/random.ts';
import { pick } from './draw.ts';
import { type Land, METRES_PER_LAT, METRES_PER_LNG } from './land.ts';
import { type Spot, spotAt } from './places.ts';
import type { PlantedShape } from './truth.ts';

export const TRUTH_RESOLUTION = 10;

export const cellOf = (spot: { readonly lng: number; readonly lat: number }): string => latLngToCell(spot.lat, spot.lng, TRUTH_RESOLUTION);

function lineFrom(random: Random, cell: string): string[] {
  const end = pick(random, gridRing(cell, 3));
  return gridPathCells(cell, end).slice(0, 4);
}

/** The cells of a shape around a cell. */
export const SHAPES: Record<PlantedShape, (random: Random, cell: string) => string[]> = {
  cell: (_, cell) => [cell],
  pair: (random, cell) => [cell, pick(random, gridRing(cell, 1))],
  disk: (_, cell) => gridDisk(cell, 1),
  line: lineFrom,
  ring: (_, cell) => gridRing(cell, 1),
};

/** Dry spots of a cell, at most `count`; fewer when the cell is partly wet or outside. */
export function spotsIn(random: Random, land: Land, cell: string, count: number): (Spot & { readonly buurt: number })[] {
  const [lat, lng] = cellToLatLng(cell);
  const reach = 60;
  const spots: (Spot & { readonly buurt: number })[] = [];
  for (let attempt = 0; attempt < count * 8 && spots.length < count; attempt++) {
    const spot = spotAt(land, lng + ((random() - 0.5) * 2 * reach) / METRES_PER_LNG, lat + ((random() - 0.5) * 2 * reach) / METRES_PER_LAT);
    if (spot && cellOf(spot) === cell) spots.push(spot);
  }
  return spots;
}

/** Smallest number of steps between two sets of cells. */
export function stepsBetween(a: readonly string[], b: readonly string[]): number {
  return Math.min(...a.flatMap((one) => b.map((other) => gridDistance(one, other))));
}

/** Whether the river is within about 150 m of the middle of a cell. */
export function nearWater(land: Land, cell: string): boolean {
  return gridDisk(cell, 1).some((near) => {
    const [lat, lng] = cellToLatLng(near);
    return land.wetAt(lng, lat);
  });
}
