import type { Adjacency } from '../domain/cell.ts';

/** Per cell all cells within k steps, the cell itself included, ascending. */
export function diskOf(_adjacency: Adjacency, _k: number): Adjacency {
  throw new Error('not built yet');
}
