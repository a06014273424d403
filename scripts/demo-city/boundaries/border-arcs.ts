import type { Raster } from './raster.ts';
import type { Point } from './water-course.ts';

/** Corners of squares are numbered row by row. */
type Corner = number;

/** Border of one site as rings of corners, the site on the left hand, first corner not repeated. */
function traceRings(raster: Raster, wanted: number): Corner[][] {
  const { columns, rows, site } = raster;
  const across = columns + 1;
  const steps = [1, across, -1, -across];
  const leaving = new Map<Corner, number[]>();
  const leave = (corner: Corner, heading: number) => leaving.set(corner, [...(leaving.get(corner) ?? []), heading]);
  const is = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < columns && row < rows && site[row * columns + column] === wanted;
  for (let i = 0; i < site.length; i++) {
    if (site[i] !== wanted) continue;
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const corner = row * across + column;
    if (!is(column, row - 1)) leave(corner, 0);
    if (!is(column + 1, row)) leave(corner + 1, 1);
    if (!is(column, row + 1)) leave(corner + across + 1, 2);
    if (!is(column - 1, row)) leave(corner + across, 3);
  }
  const rings: Corner[][] = [];
  while (leaving.size > 0) {
    const [start, headings] = leaving.entries().next().value!;
    const ring: Corner[] = [];
    let corner = start;
    let heading = headings[0]!;
    do {
      ring.push(corner);
      const rest = leaving.get(corner)!.filter((other) => other !== heading);
      if (rest.length === 0) leaving.delete(corner);
      else leaving.set(corner, rest);
      corner += steps[heading]!;
      // Where two squares touch at a corner, turning left stays with the same square.
      const open = leaving.get(corner) ?? [];
      const left = (heading + 1) % 4;
      heading = open.includes(left) ? left : (open[0] ?? heading);
    } while (corner !== start);
    rings.push(ring);
  }
  return rings;
}

/** Corners where three or more borders meet. */
function junctions(raster: Raster): Set<Corner> {
  const { columns, rows, site } = raster;
  const at = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < columns && row < rows ? site[row * columns + column] : -1;
  const found = new Set<Corner>();
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const round = [at(column - 1, row - 1), at(column, row - 1), at(column, row), at(column - 1, row)];
      const changes = round.filter((site, i) => site !== round[(i + 1) % 4]).length;
      if (changes > 2) found.add(row * (columns + 1) + column);
    }
  }
  return found;
}

/** Cuts a ring at its junctions; a ring without any is cut at its lowest corner. Every arc ends where the next begins. */
function cut(ring: readonly Corner[], at: ReadonlySet<Corner>): Corner[][] {
  const cuts = ring.some((corner) => at.has(corner)) ? at : new Set([Math.min(...ring)]);
  const first = ring.findIndex((corner) => cuts.has(corner));
  const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first]!];
  const arcs: Corner[][] = [];
  let arc = [turned[0]!];
  for (const corner of turned.slice(1)) {
    arc.push(corner);
    if (!cuts.has(corner)) continue;
    arcs.push(arc);
    arc = [corner];
  }
  return arcs;
}

const isForward = (arc: readonly Corner[]) => {
  const [a, b] = [arc[0]!, arc.at(-1)!];
  return a === b ? arc[1]! < arc.at(-2)! : a < b;
};

/**
 * Closed rings per site, `[x, y]` in RD metres. Every stretch between two junctions is drawn once by `draw` and used
 * by both neighbours, so that borders stay free of gaps whatever `draw` does with the points between its ends.
 */
export function sharedRings(raster: Raster, sites: number, draw: (line: readonly Point[]) => Point[]): Point[][][] {
  const across = raster.columns + 1;
  const place = (corner: Corner): Point => [
    raster.west + (corner % across) * raster.size,
    raster.south + Math.floor(corner / across) * raster.size,
  ];
  const drawn = new Map<string, Point[]>();
  const once = (arc: readonly Corner[]): Point[] => {
    const forward = isForward(arc) ? arc : arc.toReversed();
    const key = `${forward[0]} ${forward[1]} ${forward.at(-1)}`;
    if (!drawn.has(key)) drawn.set(key, draw(forward.map(place)));
    const line = drawn.get(key)!;
    return isForward(arc) ? line : line.toReversed();
  };
  const nodes = junctions(raster);
  return Array.from({ length: sites }, (_, site) =>
    traceRings(raster, site).map((ring) => {
      const points = cut(ring, nodes).flatMap((arc) => once(arc).slice(0, -1));
      return [...points, points[0]!];
    }),
  );
}
