import { lngLat } from '../../domain/place.ts';
import { type CellWindow, windowOf } from './cell-window.ts';
import { type Face, faceOf } from './face.ts';
import { type LatticeAxes, latticeAxes, roundToLattice, UNSURE } from './hexagon-rounding.ts';
import { project, projectionAt } from './projection.ts';

/** Cells laid on the lattice of one face. */
export interface PlacedCells {
  readonly face: Face;
  readonly axes: LatticeAxes;
  /** Axial coordinates per cell. */
  readonly q: Int32Array;
  readonly r: Int32Array;
  /** Holds the position of every cell. */
  readonly window: CellWindow;
}

/** Lays cells on the lattice by their centres (degrees); null when they are not all on one face or lie too far apart. */
export function placeCells(lng: Float64Array, lat: Float64Array, resolution: number): PlacedCells | null {
  const n = lng.length;
  const first = lngLat(lng[0] ?? 0, lat[0] ?? 0);
  const face = faceOf(first);
  const axes = latticeAxes(resolution);
  const [x, y, q, r] = [new Float64Array(n), new Float64Array(n), new Int32Array(n), new Int32Array(n)];
  project(projectionAt(face, first), lng, lat, 0, n, x, y);
  roundToLattice(axes, x, y, n, q, r);
  if (q.includes(UNSURE)) return null;
  const window = windowOf(q, r);
  return window && { face, axes, q, r, window };
}
