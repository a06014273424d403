import type { MultiPolygon } from '../domain/area.ts';
import type { CellId } from '../domain/cell.ts';

/** n * 6 * 2 corner coordinates (lng, lat in turn, degrees), counter-clockwise. */
export function cellCorners(_ids: readonly CellId[]): Float64Array {
  throw new Error('not built yet');
}

/** The border round a set of cells: one polygon per part, holes after its outside; rings are closed. */
export function outlineOf(_ids: readonly CellId[]): MultiPolygon {
  throw new Error('not built yet');
}
