/** A hotspot as the incidents in it: their positions in one list that all grids share. */
export type Footprint = ArrayLike<number>;

export interface Stability {
  /** Grids on which it is found again. */
  readonly found: number;
  readonly grids: number;
  readonly share: number;
  /** Per grid the largest overlap with one of its hotspots, 0..1. */
  readonly overlap: Float64Array;
}

/** Share of the incidents of the smaller of the two hotspots that both hold, from which they are the same. */
const SAME_FROM = 0.5;

/**
 * How often a hotspot is found again when the grid is shifted or one resolution finer or coarser. Hotspots of two grids
 * have no cells in common, so they are compared by the incidents in them: found again when one hotspot of the other grid
 * shares at least half the incidents of the smaller of the two. Of the smaller, because a coarser cell holds more
 * incidents and a finer one only the core of the same place.
 *
 * Example: a hotspot of incidents 1-8 and a grid with hotspots {1-5} and {20-30}: overlap 5/5, found.
 * @param grids per grid the hotspots found on it; at least 20 grids, for of fewer 18 in 20 is hardly told from all
 */
export function stability(hotspot: Footprint, grids: readonly (readonly Footprint[])[]): Stability {
  const own = new Set(Array.from(hotspot));
  const overlap = Float64Array.from(grids, (found) => found.reduce((most, other) => Math.max(most, overlapOf(own, other)), 0));
  const found = overlap.reduce((count, value) => count + (value >= SAME_FROM ? 1 : 0), 0);
  return { found, grids: grids.length, share: found / grids.length, overlap };
}

function overlapOf(own: ReadonlySet<number>, other: Footprint): number {
  let shared = 0;
  for (let i = 0; i < other.length; i++) if (own.has(other[i]!)) shared++;
  return shared === 0 ? 0 : shared / Math.min(own.size, other.length);
}

/** Incidents of given cells: footprint of a hotspot from the cell of every incident. */
export function footprintOf(cells: Iterable<number>, cellOfIncident: ArrayLike<number>): Int32Array {
  const wanted = new Set(cells);
  const inside: number[] = [];
  for (let i = 0; i < cellOfIncident.length; i++) if (wanted.has(cellOfIncident[i]!)) inside.push(i);
  return Int32Array.from(inside);
}

/**
 * Shifts in metres that spread evenly over one cell: the R2 sequence of Roberts (2018) on a square with the area of the
 * cell. To be added to the points before they are indexed again.
 * @param edge length of an edge of the hexagon, metres
 */
export function gridShifts(count: number, edge: number): readonly (readonly [x: number, y: number])[] {
  const side = edge * Math.sqrt((3 * Math.sqrt(3)) / 2);
  const plastic = 1.324717957244746;
  return Array.from({ length: count }, (_, k) => {
    const at = (power: number): number => ((0.5 + (k + 1) / plastic ** power) % 1) - 0.5;
    return [at(1) * side, at(2) * side] as const;
  });
}
