import type { Distances } from './stop.ts';

/**
 * A length below which no set of day routes can come: k closed routes from the base are a forest of k trees over the stops (their
 * shortest is the minimum spanning tree without its k - 1 longest edges) and 2 k ways between base and stops (a stop can be both ends, so
 * at least twice the k nearest). The least over all numbers of days that can be.
 *
 * Example: base at 0, stops at 1 and 2 km on a line, one day: 1 (between them) + 2 x 1 = 3 km; the route is 4 km.
 */
export function lengthBound(distances: Distances, fewest: number, most: number): number {
  const stops = distances.base;
  if (stops === 0) return 0;
  const edges = spanningEdges(distances).sort((a, b) => a - b);
  const toBase = Array.from({ length: stops }, (_, i) => distances.of(i, distances.base)).sort((a, b) => a - b);
  let bound = Number.POSITIVE_INFINITY;
  for (let k = Math.max(1, Math.min(fewest, stops)); k <= Math.min(most, stops); k++) {
    const forest = edges.slice(0, stops - k).reduce((sum, edge) => sum + edge, 0);
    bound = Math.min(bound, forest + 2 * toBase.slice(0, k).reduce((sum, way) => sum + way, 0));
  }
  return bound;
}

/** Lengths of the edges of a minimum spanning tree over the stops, without the base (Prim). */
function spanningEdges(distances: Distances): number[] {
  const n = distances.base;
  const near = Float64Array.from({ length: n }, (_, i) => distances.of(0, i));
  const done = new Uint8Array(n);
  done[0] = 1;
  const edges: number[] = [];
  for (let step = 1; step < n; step++) {
    let next = -1;
    for (let i = 0; i < n; i++) if (!done[i] && (next < 0 || near[i]! < near[next]!)) next = i;
    done[next] = 1;
    edges.push(near[next]!);
    for (let i = 0; i < n; i++) near[i] = Math.min(near[i]!, distances.of(next, i));
  }
  return edges;
}
