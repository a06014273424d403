import type { Adjacency } from '../domain/cell.ts';

/** Gi* of every cell; `disks` hold the cell itself (without itself: Gi). */
export function giStar(_x: ArrayLike<number>, _disks: Adjacency): Float64Array {
  throw new Error('not built yet');
}
