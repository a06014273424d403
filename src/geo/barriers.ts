import type { Adjacency } from '../domain/cell.ts';

/** A line that people do not cross, as `[lng, lat]` points: a river, a railway. Leave the line open where there is a bridge. */
export type Barrier = readonly (readonly [lng: number, lat: number])[];

type Point = readonly [number, number];

/** Twice the signed area of the triangle: above 0 when c lies to the left of a -> b. */
const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const within = (a: Point, b: Point, c: Point): boolean =>
  Math.min(a[0], b[0]) <= c[0] && c[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= c[1] && c[1] <= Math.max(a[1], b[1]);

/** Whether two segments have a point in common, their ends included. */
export function segmentsMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (Math.sign(abc) * Math.sign(abd) < 0 && Math.sign(cda) * Math.sign(cdb) < 0) return true;
  return (
    (abc === 0 && within(a, b, c)) || (abd === 0 && within(a, b, d)) || (cda === 0 && within(c, d, a)) || (cdb === 0 && within(c, d, b))
  );
}

/**
 * Takes out the neighbours whose centres lie on either side of a barrier, so that disks, zones and hotspots do not reach
 * across the water. Cells keep their neighbours along the barrier; where a barrier has an opening a hotspot may pass.
 * @param lng n centres, degrees
 * @param lat n centres, degrees
 */
export function cutAtBarriers(
  neighbours: Adjacency,
  lng: ArrayLike<number>,
  lat: ArrayLike<number>,
  barriers: readonly Barrier[],
): Adjacency {
  const crosses = crossingTest(barriers, longestLink(neighbours, lng, lat));
  const n = neighbours.offset.length - 1;
  const offset = new Int32Array(n + 1);
  const index: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let k = neighbours.offset[i]!; k < neighbours.offset[i + 1]!; k++) {
      const j = neighbours.index[k]!;
      // From the lower to the higher cell, so that both directions get the same answer.
      const [a, b] = i < j ? [i, j] : [j, i];
      if (!crosses([lng[a]!, lat[a]!], [lng[b]!, lat[b]!])) index.push(j);
    }
    offset[i + 1] = index.length;
  }
  return { offset, index: Int32Array.from(index) };
}

function longestLink({ offset, index }: Adjacency, lng: ArrayLike<number>, lat: ArrayLike<number>): number {
  let longest = 0;
  for (let i = 0; i + 1 < offset.length; i++) {
    for (let k = offset[i]!; k < offset[i + 1]!; k++) {
      const j = index[k]!;
      longest = Math.max(longest, Math.abs(lng[i]! - lng[j]!), Math.abs(lat[i]! - lat[j]!));
    }
  }
  return longest;
}

/** More than there are squares from south to north; a shared key would only mean a needless look. */
const ROW = 2 ** 24;

/** Pieces of barrier by the squares their box touches; squares as wide as the longest link, so that a link touches at most four. */
function crossingTest(barriers: readonly Barrier[], side: number): (a: Point, b: Point) => boolean {
  const squares = new Map<number, (readonly [Point, Point])[]>();
  const touched = (a: Point, b: Point): number[] => {
    const at = (value: number): number => Math.floor(value / side);
    const keys: number[] = [];
    for (let x = at(Math.min(a[0], b[0])); x <= at(Math.max(a[0], b[0])); x++) {
      for (let y = at(Math.min(a[1], b[1])); y <= at(Math.max(a[1], b[1])); y++) keys.push(x * ROW + y);
    }
    return keys;
  };
  if (side === 0) return () => false;
  for (const line of barriers) {
    for (let k = 1; k < line.length; k++) {
      const piece = [line[k - 1]!, line[k]!] as const;
      for (const key of touched(...piece)) squares.set(key, [...(squares.get(key) ?? []), piece]);
    }
  }
  return (a, b) => touched(a, b).some((key) => squares.get(key)?.some(([c, d]) => segmentsMeet(a, b, c, d)) ?? false);
}
