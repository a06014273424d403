import type { MultiPolygon } from '../../domain/area.ts';
import { type Edges, edgesOf, isInside } from './edges.ts';

export interface BuurtFinder {
  /** Index of the buurt that holds a point (degrees), -1 when none does or when it is not finite. */
  find(lng: number, lat: number): number;
}

/** Squares on a side of the grid over the municipality. */
const SIDE = 512;

interface Grid {
  readonly west: number;
  readonly south: number;
  /** Squares per degree. */
  readonly perLng: number;
  readonly perLat: number;
}

function gridOver(shapes: readonly MultiPolygon[]): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of shapes.flat(3) as unknown as (readonly [number, number])[]) {
    [west, east] = [Math.min(west, lng), Math.max(east, lng)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  // A little room, so that no border lies on the rim of the grid.
  const [padLng, padLat] = [(east - west) * 1e-6 + 1e-9, (north - south) * 1e-6 + 1e-9];
  return {
    west: west - padLng,
    south: south - padLat,
    perLng: SIDE / (east - west + 2 * padLng),
    perLat: SIDE / (north - south + 2 * padLat),
  };
}

/** Calls `visit` for every square that an edge may touch, none forgotten. */
function walk(grid: Grid, a: readonly [number, number], b: readonly [number, number], visit: (square: number) => void): void {
  const [ax, ay, bx, by] = [
    (a[0] - grid.west) * grid.perLng,
    (a[1] - grid.south) * grid.perLat,
    (b[0] - grid.west) * grid.perLng,
    (b[1] - grid.south) * grid.perLat,
  ];
  const slack = 1e-6;
  const clamp = (value: number) => Math.max(0, Math.min(SIDE - 1, Math.floor(value)));
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
  for (let column = clamp(left - slack); column <= clamp(right + slack); column++) {
    const at = (x: number) => (bx === ax ? Number.NaN : ay + ((x - ax) / (bx - ax)) * (by - ay));
    const ends = bx === ax ? [ay, by] : [at(Math.max(left, column - slack)), at(Math.min(right, column + 1 + slack))];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    for (let row = clamp(low - slack); row <= clamp(high + slack); row++) visit(row * SIDE + column);
  }
}

/** Per square that a border crosses: the buurten whose border that is. */
function bordersBySquare(grid: Grid, shapes: readonly MultiPolygon[]): Map<number, number[]> {
  const crossed = new Map<number, number[]>();
  shapes.forEach((shape, buurt) => {
    for (const ring of shape.flat()) {
      for (let i = 1; i < ring.length; i++) {
        walk(grid, ring[i - 1]!, ring[i]!, (square) => {
          const there = crossed.get(square);
          if (!there) crossed.set(square, [buurt]);
          else if (there.at(-1) !== buurt) there.push(buurt);
        });
      }
    }
  });
  return crossed;
}

const made = new WeakMap<readonly MultiPolygon[], BuurtFinder>();

/** The finder of these shapes, prepared once for all who ask. */
export function buurtFinderOf(shapes: readonly MultiPolygon[]): BuurtFinder {
  const finder = made.get(shapes) ?? createBuurtFinder(shapes);
  made.set(shapes, finder);
  return finder;
}

/**
 * Prepares the shapes of the buurten (same order as the answer) for many questions. A square of the grid without a border
 * lies in one buurt or in none; in the others the buurten with a border there are tried in order.
 */
export function createBuurtFinder(shapes: readonly MultiPolygon[]): BuurtFinder {
  const edges: readonly Edges[] = shapes.map(edgesOf);
  const among = (buurten: readonly number[], lng: number, lat: number) => buurten.find((buurt) => isInside(edges[buurt]!, lng, lat)) ?? -1;
  const all = shapes.map((_, buurt) => buurt);
  const grid = gridOver(shapes);
  const crossed = bordersBySquare(grid, shapes);
  const lists: number[][] = [];
  // A buurt, -1 for none, or -2 and below for a list.
  const square = new Int16Array(SIDE * SIDE);
  const middleOf = (i: number) =>
    among(all, grid.west + ((i % SIDE) + 0.5) / grid.perLng, grid.south + (Math.floor(i / SIDE) + 0.5) / grid.perLat);
  const listOf = new Map<string, number>();
  for (let i = 0; i < square.length; i++) {
    const buurten = crossed.get(i);
    const before = i % SIDE > 0 ? square[i - 1]! : -2;
    if (!buurten) square[i] = before >= -1 ? before : middleOf(i);
    else {
      const middle = middleOf(i);
      const list = middle >= 0 && !buurten.includes(middle) ? [...buurten, middle].sort((a, b) => a - b) : buurten;
      const key = list.join(' ');
      if (!listOf.has(key)) listOf.set(key, lists.push(list) - 1);
      square[i] = -2 - listOf.get(key)!;
    }
  }
  return {
    find(lng, lat) {
      const column = Math.floor((lng - grid.west) * grid.perLng);
      const row = Math.floor((lat - grid.south) * grid.perLat);
      if (!(column >= 0 && row >= 0 && column < SIDE && row < SIDE)) return -1;
      const value = square[row * SIDE + column]!;
      return value >= -1 ? value : among(lists[-2 - value]!, lng, lat);
    },
  };
}
