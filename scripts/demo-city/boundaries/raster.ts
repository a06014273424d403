import type { Site } from './sites.ts';
import { crossingAt, MAAS, type Point, smoothCourse } from './water-course.ts';

/** Which site every square of the city belongs to, -1 outside it; rows run north. */
export interface Raster {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly south: number;
  readonly size: number;
  readonly site: Int16Array;
}

const SIZE = 20;
const WEST = 171000;
const SOUTH = 311000;
const COLUMNS = 600;
const ROWS = 760;
/** Before its bays and holes are filled; with those about 60 km2, half the Maas included. */
const CITY_SQUARE_METRES = 58.8e6;
/** 0 gives plain Voronoi cells, 1 gives every buurt the room of its reach. */
const WEIGHT = 0.75;

/** Bends the plane a little, so that borders are not ruler-straight. */
function bend(x: number, y: number): Point {
  const dx = 55 * Math.sin(y / 310 + 1.3 * Math.sin(x / 900)) + 30 * Math.sin((x + y) / 170);
  const dy = 55 * Math.sin(x / 290 + 1.1 * Math.sin(y / 800)) + 30 * Math.sin((x - y) / 190);
  return [x + dx, y + dy];
}

interface Claim {
  readonly site: Int16Array;
  /** 1 east of the middle of the Maas. */
  readonly east: Uint8Array;
  /** Soft minimum of the distances to the sites of the same bank, in reaches: the outline has no sharp dents. */
  readonly remoteness: Float64Array;
}

/** Gives every square to a site of its own bank, as if the city had no end. */
function claim(sites: readonly Site[]): Claim {
  const line = smoothCourse(MAAS.course);
  const isEast = sites.map((site) => site.x > crossingAt(line, site.y));
  const site = new Int16Array(COLUMNS * ROWS);
  const east = new Uint8Array(COLUMNS * ROWS);
  const remoteness = new Float64Array(COLUMNS * ROWS);
  for (let i = 0; i < site.length; i++) {
    const [x, y] = [WEST + ((i % COLUMNS) + 0.5) * SIZE, SOUTH + (Math.floor(i / COLUMNS) + 0.5) * SIZE];
    east[i] = x > crossingAt(line, y) ? 1 : 0;
    const [bx, by] = bend(x, y);
    let best = Number.POSITIVE_INFINITY;
    let field = 0;
    for (const [k, { x: sx, y: sy, reach }] of sites.entries()) {
      if (isEast[k] !== (east[i] === 1)) continue;
      const distance = Math.hypot(bx - sx, by - sy);
      field += Math.exp(-((distance / reach) ** 2) / 2);
      const cost = distance / reach ** WEIGHT;
      if (cost >= best) continue;
      best = cost;
      site[i] = k;
    }
    remoteness[i] = -Math.log(field);
  }
  return { site, east, remoteness };
}

/** Gives loose pieces of a buurt, and holes in the city, to a buurt beside them on the same bank: every buurt is one piece round its label point. */
function joinPieces({ site, east }: Claim, sites: readonly Site[]): void {
  const kept = new Uint8Array(site.length);
  const grow = (seeds: number[], mayTake: (from: number, to: number) => boolean) => {
    for (let head = 0; head < seeds.length; head++) {
      const from = seeds[head]!;
      for (const to of [from - 1, from + 1, from - COLUMNS, from + COLUMNS]) {
        if (to < 0 || to >= site.length || kept[to] || !mayTake(from, to)) continue;
        kept[to] = 1;
        site[to] = site[from]!;
        seeds.push(to);
      }
    }
  };
  const homes = sites.map((home) => Math.floor((home.y - SOUTH) / SIZE) * COLUMNS + Math.floor((home.x - WEST) / SIZE));
  const outside = [0];
  kept[0] = 1;
  grow(outside, (_, to) => site[to] === -1);
  for (const home of homes) kept[home] = 1;
  const city = [...homes];
  grow(city, (from, to) => site[to] === site[from]);
  grow(city, (from, to) => east[to] === east[from]);
}

/** Cuts the city out of the plane and shares it among the sites; no buurt crosses the Maas. */
export function shareOut(sites: readonly Site[]): Raster {
  const claimed = claim(sites);
  const { site, remoteness } = claimed;
  const limit = remoteness.toSorted()[Math.round(CITY_SQUARE_METRES / SIZE ** 2)]!;
  for (let i = 0; i < site.length; i++) if (remoteness[i]! > limit) site[i] = -1;
  joinPieces(claimed, sites);
  return { columns: COLUMNS, rows: ROWS, west: WEST, south: SOUTH, size: SIZE, site };
}
