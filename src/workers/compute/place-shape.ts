import type { CellId } from '../../domain/cell.ts';
import { lngLat } from '../../domain/place.ts';
import type { PlaceShape } from '../../domain/place-shape.ts';
import { hectaresOf } from '../../geo/cell-area.ts';
import { cellCorners, outlineOf } from '../../geo/cell-shape.ts';

/** The border round cells; the middle is that of their corners. */
export function placeShape(ids: readonly CellId[]): PlaceShape {
  const corners = cellCorners(ids);
  const sum = [0, 0];
  corners.forEach((value, at) => {
    sum[at % 2]! += value;
  });
  const n = Math.max(1, corners.length / 2);
  return { outline: outlineOf(ids), centre: lngLat(sum[0]! / n, sum[1]! / n), hectares: hectaresOf(ids) };
}
