import { cellsToMultiPolygon, cellToBoundary } from 'h3-js';
import type { MultiPolygon } from '../domain/area.ts';
import type { CellId } from '../domain/cell.ts';

const CORNERS = 6;

/**
 * n * 6 * 2 corner coordinates (lng, lat in turn, degrees), counter-clockwise. A pentagon repeats its last corner; of a cell
 * that crosses an edge of the icosahedron the extra points on that edge are left out (none lies in Maastricht).
 */
export function cellCorners(ids: readonly CellId[]): Float64Array {
  const corners = new Float64Array(ids.length * CORNERS * 2);
  ids.forEach((id, cell) => {
    const boundary = cellToBoundary(id);
    for (let corner = 0; corner < CORNERS; corner++) {
      const [lat, lng] = boundary[Math.min(corner, boundary.length - 1)]!;
      corners[(cell * CORNERS + corner) * 2] = lng;
      corners[(cell * CORNERS + corner) * 2 + 1] = lat;
    }
  });
  return corners;
}

/** The border round a set of cells of one resolution: one polygon per part, holes after its outside; rings are closed, degrees. */
export function outlineOf(ids: readonly CellId[]): MultiPolygon {
  if (ids.length === 0) return [];
  return cellsToMultiPolygon([...new Set(ids)], true) as unknown as MultiPolygon;
}
