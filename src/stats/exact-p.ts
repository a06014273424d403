import type { Adjacency } from '../domain/cell.ts';

export interface TailProbabilities {
  readonly p: Float64Array;
  readonly method: 'exact' | 'normal';
}

/** Upper-tail p of the disk sum of every cell when all counts are dealt out again over all cells. */
export function randomisationP(_x: ArrayLike<number>, _disks: Adjacency): TailProbabilities {
  throw new Error('not built yet');
}
