import type { Adjacency } from '../domain/cell.ts';

/** Per cell all cells within k steps, the cell itself included, ascending. Steps go from cell to cell of the adjacency only. */
export function diskOf(adjacency: Adjacency, k: number): Adjacency {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`a disk of ${k} steps does not exist`);
  const n = adjacency.offset.length - 1;
  const offset = new Int32Array(n + 1);
  const index: number[] = [];
  const seenBy = new Int32Array(n).fill(-1);
  for (let cell = 0; cell < n; cell++) {
    const disk = [cell];
    seenBy[cell] = cell;
    let head = 0;
    for (let step = 0; step < k; step++) {
      for (const end = disk.length; head < end; head++) {
        const from = disk[head]!;
        for (let i = adjacency.offset[from]!; i < adjacency.offset[from + 1]!; i++) {
          const other = adjacency.index[i]!;
          if (seenBy[other] === cell) continue;
          seenBy[other] = cell;
          disk.push(other);
        }
      }
    }
    for (const other of disk.sort((a, b) => a - b)) index.push(other);
    offset[cell + 1] = index.length;
  }
  return { offset, index: Int32Array.from(index) };
}
