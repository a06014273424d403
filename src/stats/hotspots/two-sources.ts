/** Hotspots of one source as sets of cells of one grid, and its incidents per cell. */
export interface SourceHotspots {
  readonly hotspots: readonly ArrayLike<number>[];
  readonly count: ArrayLike<number>;
}

export interface SharedPlace {
  readonly kind: 'both' | 'onlyA' | 'onlyB';
  /** Positions of the hotspots of each source. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** All their cells, ascending. */
  readonly cells: Int32Array;
  /** Incidents of each source in those cells. */
  readonly countA: number;
  readonly countB: number;
}

export interface TwoSources {
  readonly places: readonly SharedPlace[];
  /** Cells flagged by both over cells flagged by either, 0 when nothing is flagged. */
  readonly jaccard: number;
}

/**
 * Hotspots of two sources side by side: meldingen against registrations by the police. Hotspots that share a cell are one
 * place; a place with hotspots of both sources is `both`. A place of one source only may be a place the other does not
 * reach, or one that nobody reports there; the counts of both are given so that this can be looked at.
 *
 * Example: A = {1,2}, {8}; B = {2,3}: both (cells 1,2,3) and onlyA (cell 8), jaccard 1/4.
 */
export function compareSources(a: SourceHotspots, b: SourceHotspots): TwoSources {
  const sets = [
    ...a.hotspots.map((cells, at) => ({ from: 'a' as const, at, cells })),
    ...b.hotspots.map((cells, at) => ({ from: 'b' as const, at, cells })),
  ];
  const groups = groupByCell(sets.map(({ cells }) => cells));
  const places = groups.map((group): SharedPlace => {
    const members = group.map((i) => sets[i]!);
    const cells = Int32Array.from(new Set(members.flatMap((set) => Array.from(set.cells)))).sort();
    const of = (from: 'a' | 'b'): number[] => members.flatMap((set) => (set.from === from ? [set.at] : []));
    const [inA, inB] = [of('a'), of('b')];
    const kind = inA.length === 0 ? 'onlyB' : inB.length === 0 ? 'onlyA' : 'both';
    return { kind, a: inA, b: inB, cells, countA: sumOver(cells, a.count), countB: sumOver(cells, b.count) };
  });
  return { places, jaccard: cellJaccard(a, b) };
}

function cellJaccard(a: SourceHotspots, b: SourceHotspots): number {
  const ofA = new Set(a.hotspots.flatMap((cells) => Array.from(cells)));
  const ofB = new Set(b.hotspots.flatMap((cells) => Array.from(cells)));
  const both = [...ofA].filter((cell) => ofB.has(cell)).length;
  return both === 0 ? 0 : both / (ofA.size + ofB.size - both);
}

function sumOver(cells: Iterable<number>, count: ArrayLike<number>): number {
  let sum = 0;
  for (const cell of cells) sum += count[cell]!;
  return sum;
}

/** Positions of the sets that hang together by a shared cell, in order of the first. */
function groupByCell(sets: readonly ArrayLike<number>[]): number[][] {
  const parent = Array.from(sets.keys());
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!));
  const owner = new Map<number, number>();
  for (const [i, cells] of sets.entries()) {
    for (const cell of Array.from(cells)) {
      const other = owner.get(cell);
      if (other === undefined) owner.set(cell, i);
      else parent[Math.max(root(i), root(other))] = Math.min(root(i), root(other));
    }
  }
  const groups = new Map<number, number[]>();
  for (const i of sets.keys()) groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  return [...groups.values()];
}
