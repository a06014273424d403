import type { Adjacency } from '../domain/cell.ts';

/** Groups of flagged cells that touch, each ascending, in order of their smallest cell. */
export function connectedCells(flagged: Uint8Array, neighbours: Adjacency): Int32Array[] {
  const seen = new Uint8Array(flagged.length);
  const groups: Int32Array[] = [];
  for (let start = 0; start < flagged.length; start++) {
    if (!flagged[start] || seen[start]) continue;
    const group = [start];
    seen[start] = 1;
    for (let at = 0; at < group.length; at++) {
      const cell = group[at]!;
      for (let k = neighbours.offset[cell]!; k < neighbours.offset[cell + 1]!; k++) {
        const other = neighbours.index[k]!;
        if (!flagged[other] || seen[other]) continue;
        seen[other] = 1;
        group.push(other);
      }
    }
    groups.push(Int32Array.from(group).sort());
  }
  return groups;
}
