import type { Adjacency } from '../domain/cell.ts';

/** Groups of flagged cells that touch, each ascending, in order of their smallest cell. */
export function connectedCells(_flagged: Uint8Array, _neighbours: Adjacency): Int32Array[] {
  throw new Error('not built yet');
}
