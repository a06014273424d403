import type { Adjacency } from '../../src/domain/cell.ts';
import { goldenTable } from './csv.ts';

/** Disks or, without the cell itself, neighbours of the 850 cells, from the golden edge lists (sorted by i). */
export function edges(ring: 'k1' | 'k2', self: boolean): Adjacency {
  const rows = goldenTable(`gi-star/mst_res9_nb_${ring}_self.csv`).filter((row) => self || row['i'] !== row['j']);
  const cells = Math.max(...rows.map((row) => row['i']!)) + 1;
  const offset = new Int32Array(cells + 1);
  for (const row of rows) offset[row['i']! + 1]!++;
  for (let i = 0; i < cells; i++) offset[i + 1]! += offset[i]!;
  return { offset, index: Int32Array.from(rows, (row) => row['j']!) };
}

export const reference = (): Record<string, number>[] => goldenTable('gi-star/mst_res9_reference.csv');
export const counts = (): Float64Array => Float64Array.from(reference(), (row) => row['count']!);
