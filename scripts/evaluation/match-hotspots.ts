import type { PlantedCells } from './city-cube.ts';

/** Share of cells in common from which a found hotspot is the planted one. */
const SAME_FROM = 0.3;

export function jaccard(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const inside = new Set(Array.from(a));
  const shared = Array.from(b).filter((cell) => inside.has(cell)).length;
  return shared / (a.length + b.length - shared);
}

export interface Matching {
  /** Per planted hotspot the position of the found one, or -1. */
  readonly found: readonly number[];
  /** Positions of found hotspots that match none. */
  readonly spurious: readonly number[];
}

/** One to one, the largest overlap first. */
export function matchHotspots(planted: readonly PlantedCells[], hotspots: readonly ArrayLike<number>[]): Matching {
  const pairs = planted.flatMap((hotspot, p) => hotspots.map((cells, h) => ({ p, h, share: jaccard(hotspot.cells, cells) })));
  const found = planted.map(() => -1);
  const used = new Set<number>();
  for (const { p, h } of pairs.filter(({ share }) => share >= SAME_FROM).sort((a, b) => b.share - a.share || a.p - b.p || a.h - b.h)) {
    if (found[p] !== -1 || used.has(h)) continue;
    found[p] = h;
    used.add(h);
  }
  return { found, spurious: Array.from(hotspots.keys()).filter((h) => !used.has(h)) };
}
