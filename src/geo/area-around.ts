import { cellToLatLng, cellToParent, gridDisk } from 'h3-js';
import type { Boundaries, BuurtCode, WijkCode } from '../domain/area.ts';
import type { CellId } from '../domain/cell.ts';
import { lngLat } from '../domain/place.ts';
import { AREA_AROUND } from '../domain/text/area-around.ts';
import { outlineOf } from './cell-shape.ts';
import { createLatticeIndexer } from './lattice.ts';

/** About 5 km2 a cell here; the parts that stand in for buurten are about 36 km2. */
const RESOLUTION = 7;
const PART_RESOLUTION = 6;
/** Share of the points that the area covers; the most far-flung ones are left out. */
const COVERED = 0.995;
const WIJK = 'WK999900' as WijkCode;

/**
 * A study area for data of a place of which no boundaries are loaded: the cells of about 5 km2 that hold
 * 99.5 % of the points, with the cells around them, cut into parts of about 36 km2.
 * @param lng, lat degrees WGS84, NaN for no location
 * @returns null when no point has a location
 */
export function areaAround(lng: Float64Array, lat: Float64Array): Boundaries | null {
  const first = lng.findIndex((value, i) => Number.isFinite(value) && Number.isFinite(lat[i]));
  if (first < 0) return null;
  const cells = fullestCells(lng, lat, first);
  const around = [...new Set(cells.flatMap((id) => gridDisk(id, 1)))].sort() as CellId[];
  const parts = Map.groupBy(around, (id) => cellToParent(id, PART_RESOLUTION));
  const shapes = [...parts.values()].map((ids) => outlineOf(ids));
  const buurten = [...parts.keys()].map((parent, i) => {
    const [latitude, longitude] = cellToLatLng(parent);
    const code = `BU9999${String(i + 1).padStart(4, '0')}` as BuurtCode;
    return { code, name: AREA_AROUND.part(i + 1), wijk: WIJK, inhabitants: null, label: lngLat(longitude, latitude) };
  });
  return {
    municipality: { code: 'GM9999', name: AREA_AROUND.name },
    wijken: [{ code: WIJK, name: AREA_AROUND.name }],
    buurten,
    shapes,
    water: [],
    origin: { kind: 'data', attribution: AREA_AROUND.attribution },
  };
}

/** The cells with the most points that together cover enough of them. */
function fullestCells(lng: Float64Array, lat: Float64Array, near: number): CellId[] {
  const { group, ids } = createLatticeIndexer(lngLat(lng[near]!, lat[near]!), RESOLUTION).index(lng, lat);
  const counts = new Int32Array(ids.length);
  let total = 0;
  for (const g of group) {
    if (g < 0) continue;
    counts[g]!++;
    total++;
  }
  const order = Array.from(ids.keys()).sort((a, b) => counts[b]! - counts[a]!);
  const chosen: CellId[] = [];
  let covered = 0;
  for (const g of order) {
    if (covered >= COVERED * total) break;
    chosen.push(ids[g]!);
    covered += counts[g]!;
  }
  return chosen;
}
