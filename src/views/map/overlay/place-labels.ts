import type { Point } from '../camera.ts';
import { isInRing } from '../cells/cell-finder.ts';
import { crosses, overlaps, type Rect } from './rect.ts';

export interface LabelWish {
  readonly text: string;
  /** Mercator point the name belongs to. */
  readonly at: Point;
  /** Higher goes first. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly at: Point;
  /** From the point to the middle of the first baseline, px. */
  readonly shift: Point;
}

export interface Obstacles {
  /** Rings in Mercator that names keep clear of. */
  readonly rings: readonly (readonly Point[])[];
  /** Points in Mercator with a radius in px (number badges). */
  readonly discs: readonly { readonly at: Point; readonly shift: Point; readonly radius: number }[];
}

export const LINE_HEIGHT = 13;
const ROOM = 3;
/** Where a name may stand, nearest first, px. */
const SHIFTS: readonly Point[] = [
  [0, 0],
  [0, -14],
  [0, 14],
  [-18, -6],
  [18, -6],
  [0, -28],
  [0, 28],
  [-40, 0],
  [40, 0],
  [-30, 22],
  [30, 22],
  [-30, -22],
  [30, -22],
  [0, -44],
  [0, 44],
];

/** Long names of two words stand on two lines. */
export function wrapName(name: string): readonly string[] {
  if (name.length <= 14) return [name];
  const middle = name.length / 2;
  const breaks = [...name.matchAll(/[ -]/g)].map((found) => found.index);
  const best = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (best === undefined) return [name];
  return name[best] === '-' ? [name.slice(0, best + 1), name.slice(best + 1)] : [name.slice(0, best), name.slice(best + 1)];
}

/**
 * Places names so that they keep clear of hotspot outlines, of number badges and of each other; a name that
 * finds no room is left out. `world` is the width of the Mercator square in px, `widthOf` measures a line.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  world: number,
  widthOf: (line: string) => number,
): readonly PlacedLabel[] {
  const rings = obstacles.rings.map((ring) => ringInPx(ring, world));
  const taken: Rect[] = obstacles.discs.map(({ at, shift, radius }) => {
    const [x, y] = [at[0] * world + shift[0], at[1] * world + shift[1]];
    return [x - radius, y - radius, x + radius, y + radius];
  });
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.weight - a.weight)) {
    const lines = wrapName(wish.text);
    const width = Math.max(...lines.map(widthOf));
    const found = SHIFTS.map((shift) => ({ shift, rect: rectOf(wish.at, shift, lines.length, width, world) })).find(
      ({ rect }) => !taken.some((other) => overlaps(rect, other)) && !rings.some((ring) => touches(rect, ring)),
    );
    if (!found) continue;
    taken.push(found.rect);
    placed.push({ lines, at: wish.at, shift: found.shift });
  }
  return placed;
}

function rectOf(at: Point, shift: Point, lines: number, width: number, world: number): Rect {
  const x = at[0] * world + shift[0];
  const y = at[1] * world + shift[1];
  return [x - width / 2 - ROOM, y - 9 - ROOM, x + width / 2 + ROOM, y + 3 + (lines - 1) * LINE_HEIGHT + ROOM];
}

interface PxRing {
  readonly points: readonly Point[];
  readonly box: Rect;
}

function ringInPx(ring: readonly Point[], world: number): PxRing {
  const points = ring.map(([x, y]): Point => [x * world, y * world]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { points, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

function touches(rect: Rect, { points, box }: PxRing): boolean {
  if (!overlaps(rect, box)) return false;
  if (isInRing(points, (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2)) return true;
  return points.some((point, at) => {
    const next = points[(at + 1) % points.length]!;
    return crosses(rect, point[0], point[1], next[0], next[1]);
  });
}
