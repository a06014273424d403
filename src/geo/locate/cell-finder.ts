import { latLngToCell } from 'h3-js';
import type { StudyArea } from '../../domain/cell.ts';
import { slotAt } from '../lattice/cell-window.ts';
import type { Face } from '../lattice/face.ts';
import { roundToLattice, UNSURE } from '../lattice/hexagon-rounding.ts';
import { type PlacedCells, placeCells } from '../lattice/place-cells.ts';
import { createNearestCell } from './nearest-cell.ts';

/** A stretch of points: `lng[from..to)`, with `x[0..)` and `y[0..)` on the face, NaN where they are not on it. */
export interface Stretch {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Puts points of the municipality in the cells of one study area. */
export interface CellFinder {
  readonly area: StudyArea;
  /** Fills `cell` where `buurt` is not -1; gives how many went to another cell than their own. */
  fill(stretch: Stretch, buurt: Int16Array, cell: Int32Array): number;
}

/** `face` is where `x` and `y` of the stretches lie; `size` the longest stretch. */
export function createCellFinder(area: StudyArea, face: Face, size: number): CellFinder {
  const position = new Map<string, number>(area.ids.map((id, i) => [id, i]));
  const nearest = createNearestCell(area);
  const placed = placedOn(face, area);
  const [q, r] = [new Int32Array(size).fill(UNSURE), new Int32Array(size)];

  function fill({ lng, lat, x, y, from, to }: Stretch, buurt: Int16Array, cell: Int32Array): number {
    let moved = 0;
    if (placed) roundToLattice(placed.axes, x, y, to - from, q, r);
    for (let i = from; i < to; i++) {
      if (buurt[i] === -1) continue;
      let found = placed && q[i - from] !== UNSURE ? slotAt(placed.window, q[i - from]!, r[i - from]!) : -1;
      if (found < 0) {
        const id = latLngToCell(lat[i]!, lng[i]!, area.resolution);
        found = position.get(id) ?? -1;
        if (found < 0) {
          found = nearest(id, lng[i]!, lat[i]!);
          if (found >= 0) moved++;
        }
      }
      cell[i] = found;
    }
    return moved;
  }
  return { area, fill };
}

function placedOn(face: Face, area: StudyArea): PlacedCells | null {
  const placed = placeCells(area.lng, area.lat, area.resolution);
  return placed?.face.centre.every((value, axis) => value === face.centre[axis]) ? placed : null;
}
