import type { MultiPolygon } from '../../domain/area.ts';

/** The edges of a shape, 4 numbers each: x and y of the lower end, x and y of the upper end. Level edges are left out. */
export type Edges = Float64Array;

/** All edges of all rings, in degrees. */
export function edgesOf(shape: MultiPolygon): Edges {
  const edges: number[] = [];
  for (const ring of shape.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      if (a[1] < b[1]) edges.push(a[0], a[1], b[0], b[1]);
      else if (a[1] > b[1]) edges.push(b[0], b[1], a[0], a[1]);
    }
  }
  return Float64Array.from(edges);
}

/**
 * Whether a point lies inside, by counting the edges to its east. An edge is always read from its lower to its upper end,
 * so that a point on a border that two shapes share belongs to exactly one of them.
 */
export function isInside(edges: Edges, lng: number, lat: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const bottom = edges[i + 1]!;
    const top = edges[i + 3]!;
    if (lat < bottom || lat >= top) continue;
    const left = edges[i]!;
    if (lng < left + ((edges[i + 2]! - left) * (lat - bottom)) / (top - bottom)) inside = !inside;
  }
  return inside;
}
