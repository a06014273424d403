import type { Adjacency } from '../domain/cell.ts';

/**
 * Groups of flagged cells that touch, each ascending, in order of their smallest cell.
 *
 * Example: of five cells in a row 0, 1 and 3 are flagged: {0, 1} and {3}.
 */
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

/** Groups of cell sets that share a cell, touch, or have one cell between them; positions in `sets`, in order. */
export function joinNear(sets: readonly Int32Array[], { offset, index }: Adjacency): number[][] {
  const owners = new Map<number, number[]>();
  const claim = (cell: number, set: number): void => {
    const known = owners.get(cell);
    if (known) known.push(set);
    else owners.set(cell, [set]);
  };
  for (const [set, cells] of sets.entries()) {
    for (const cell of cells) {
      claim(cell, set);
      for (let k = offset[cell]!; k < offset[cell + 1]!; k++) claim(index[k]!, set);
    }
  }
  const parent = Array.from(sets.keys());
  const root = (set: number): number => (parent[set] === set ? set : root(parent[set]!));
  for (const together of owners.values()) for (const set of together) parent[root(set)] = root(together[0]!);
  const groups = new Map<number, number[]>();
  for (const set of sets.keys()) groups.set(root(set), [...(groups.get(root(set)) ?? []), set]);
  return [...groups.values()];
}
