import { gridDisk } from 'h3-js';
import type { Adjacency, CellId } from '../domain/cell.ts';
import { slotAt } from './lattice/cell-window.ts';
import type { PlacedCells } from './lattice/place-cells.ts';

/** The six steps in axial coordinates. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const;

/** Adjacency from lists of neighbours: up to six found by `collect(i, found)`, which gives how many. */
function gather(n: number, collect: (i: number, found: Int32Array) => number): Adjacency {
  const offset = new Int32Array(n + 1);
  const index = new Int32Array(n * 6);
  const found = new Int32Array(6);
  let used = 0;
  for (let i = 0; i < n; i++) {
    const count = collect(i, found);
    index.set(found.subarray(0, count).sort(), used);
    used += count;
    offset[i + 1] = used;
  }
  return { offset, index: index.slice(0, used) };
}

function byH3(ids: readonly CellId[]): Adjacency {
  const position = new Map<string, number>(ids.map((id, i) => [id, i]));
  return gather(ids.length, (i, found) => {
    let count = 0;
    for (const id of gridDisk(ids[i]!, 1)) {
      const other = position.get(id);
      if (other !== undefined && other !== i) found[count++] = other;
    }
    return count;
  });
}

/**
 * Cells at distance 1 of each cell among `ids`, ascending, without the cell itself. Read from the lattice, where the
 * cells could be placed on it, and otherwise asked of h3-js.
 */
export function neighboursOf(ids: readonly CellId[], placed: PlacedCells | null): Adjacency {
  if (!placed) return byH3(ids);
  const { q, r, window } = placed;
  return gather(ids.length, (i, found) => {
    let count = 0;
    for (const [dq, dr] of STEPS) {
      const other = slotAt(window, q[i]! + dq, r[i]! + dr);
      if (other >= 0) found[count++] = other;
    }
    return count;
  });
}
