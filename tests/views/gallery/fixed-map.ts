import { cellsToMultiPolygon, cellToBoundary, cellToLatLng, gridDisk, latLngToCell, polygonToCells } from 'h3-js';
import type { Boundaries, MultiPolygon } from '../../../src/domain/area.ts';
import { CLASS_HATCHED, type MapHotspot } from '../../../src/views/map/map-props.ts';
import { HOTSPOTS } from './fixed-hotspots.ts';

export interface FixedMap {
  readonly ids: readonly string[];
  readonly corners: Float64Array;
  readonly classes: Uint8Array;
  readonly hotspots: readonly MapHotspot[];
}

/** A steady pseudo-random number per position, so that every look is the same. */
export const noise = (at: number): number => {
  const value = Math.sin(at * 12.9898) * 43758.5453;
  return value - Math.floor(value);
};

/** Cells of the boundaries at a resolution with eight drawn hotspots. */
export function fixedMap(boundaries: Boundaries, resolution = 10): FixedMap {
  const found = new Set<string>();
  for (const shape of boundaries.shapes) {
    for (const polygon of shape) for (const id of polygonToCells(polygon as unknown as number[][][], resolution, true)) found.add(id);
  }
  const ids = [...found].sort();
  const corners = new Float64Array(ids.length * 12);
  for (const [at, id] of ids.entries()) {
    for (const [k, [lat, lng]] of cellToBoundary(id).slice(0, 6).entries()) corners.set([lng, lat], at * 12 + k * 2);
  }
  const classes = Uint8Array.from(ids, (_, at) =>
    noise(at) < 0.035 ? 1 : noise(at) < 0.045 ? 2 : noise(at + 0.5) < 0.1 ? CLASS_HATCHED : 0,
  );
  const index = new Map(ids.map((id, at) => [id, at]));
  const hotspots = HOTSPOTS.map((spot) => {
    const middle = latLngToCell(spot.at[1], spot.at[0], 10);
    const cells = gridDisk(middle, 1).slice(0, 3 + (spot.rank % 4));
    for (const [k, cell] of cells.entries()) {
      const parts = resolution === 10 ? [cell] : ids.filter((id) => latLngToCell(...cellToLatLng(id), 10) === cell);
      for (const part of parts) {
        const at = index.get(part);
        if (at !== undefined) classes[at] = spot.state === 'uitgedoofd' ? 1 : Math.max(2, 5 - ((k + spot.rank) % 4));
      }
    }
    const outline = cellsToMultiPolygon(cells, true) as unknown as MultiPolygon;
    return { id: spot.id, rank: spot.rank, outline, state: spot.state, name: `Hotspot ${spot.rank}, ${spot.place}` };
  });
  return { ids, corners, classes, hotspots };
}
