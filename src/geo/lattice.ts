import { latLngToCell } from 'h3-js';
import type { CellId } from '../domain/cell.ts';
import type { LngLat } from '../domain/place.ts';
import { type CellWindow, slotAt } from './lattice/cell-window.ts';
import { faceOf } from './lattice/face.ts';
import { type LatticeAxes, latticeAxes, roundToLattice, UNSURE } from './lattice/hexagon-rounding.ts';
import { type Projection, project, projectionAt } from './lattice/projection.ts';

/** Points grouped by the H3 cell they lie in. */
export interface CellGroups {
  /** Per point the position of its cell in `ids`, -1 for a point that is not finite. */
  readonly group: Int32Array;
  /** The cells that occur, each once. */
  readonly ids: readonly CellId[];
}

export interface LatticeIndexer {
  readonly resolution: number;
  /** Degrees WGS84; arrays of equal length. */
  index(lng: Float64Array, lat: Float64Array): CellGroups;
}

/** Points handled at a time: small enough to stay in the processor's cache. */
export const CHUNK = 4096;
/** Cells on a side of the table round `near`; cells beyond it are looked up by id. */
const TABLE = 1024;

interface Grouping {
  readonly resolution: number;
  readonly groupOfId: Map<string, number>;
  readonly ids: CellId[];
}

/** The group of one point, by h3-js itself. */
function groupByH3(grouping: Grouping, lng: number, lat: number): number {
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return -1;
  const id = latLngToCell(lat, lng, grouping.resolution) as CellId;
  const known = grouping.groupOfId.get(id);
  if (known !== undefined) return known;
  grouping.groupOfId.set(id, grouping.ids.length);
  return grouping.ids.push(id) - 1;
}

function emptyTable(projection: Projection, axes: LatticeAxes): CellWindow {
  const [x, y] = [new Float64Array(1), new Float64Array(1)];
  const [lng, lat] = projection.near;
  project(projection, Float64Array.of(lng), Float64Array.of(lat), 0, 1, x, y);
  const [q, r] = [axes.qx * x[0]! + axes.qy * y[0]!, axes.rx * x[0]! + axes.ry * y[0]!];
  const side = Number.isNaN(q) ? 0 : TABLE;
  const slot = new Int32Array(side * side).fill(-1);
  return { minQ: Math.round(q) - side / 2, minR: Math.round(r) - side / 2, width: side, height: side, slot };
}

/**
 * An indexer that gives exactly the cells of h3-js, resolution 0-15, and is fast on the icosahedron face of `near` within
 * some 500 cells of it: it rounds to the lattice of the face and asks h3-js once per cell, and for every point
 * within 1e-6 of an edge between cells or on another face.
 */
export function createLatticeIndexer(near: LngLat, resolution: number): LatticeIndexer {
  const projection = projectionAt(faceOf(near), near);
  const axes = latticeAxes(resolution);
  const blank = emptyTable(projection, axes);
  const [x, y, q, r] = [new Float64Array(CHUNK), new Float64Array(CHUNK), new Int32Array(CHUNK), new Int32Array(CHUNK)];

  function index(lng: Float64Array, lat: Float64Array): CellGroups {
    const table = { ...blank, slot: blank.slot.slice() };
    const grouping: Grouping = { resolution, groupOfId: new Map(), ids: [] };
    const group = new Int32Array(lng.length);
    for (let from = 0; from < lng.length; from += CHUNK) {
      const to = Math.min(from + CHUNK, lng.length);
      project(projection, lng, lat, from, to, x, y);
      roundToLattice(axes, x, y, to - from, q, r);
      for (let i = from; i < to; i++) {
        let found = slotAt(table, q[i - from]!, r[i - from]!);
        if (found < 0) {
          found = groupByH3(grouping, lng[i]!, lat[i]!);
          remember(table, q[i - from]!, r[i - from]!, found);
        }
        group[i] = found;
      }
    }
    return { group, ids: grouping.ids };
  }
  return { resolution, index };
}

function remember(table: CellWindow, q: number, r: number, group: number): void {
  const [column, row] = [q - table.minQ, r - table.minR];
  if (q === UNSURE || column < 0 || row < 0 || column >= table.width || row >= table.height) return;
  table.slot[row * table.width + column] = group;
}
