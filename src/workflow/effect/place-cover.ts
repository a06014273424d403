import type { Adjacency } from '../../domain/cell.ts';

/**
 * Cuts an area into places of equal size that do not overlap, as compact as breadth first makes them. The cut depends on
 * the cells only, never on what happened in them: places cut around their incidents would all be chosen for being high.
 * @param closed cells that belong to no place
 * @param size cells of a place
 */
export function coverWithPlaces(neighbours: Adjacency, closed: Iterable<number>, size: number): number[][] {
  const cells = neighbours.offset.length - 1;
  const taken = new Uint8Array(cells);
  for (const cell of closed) taken[cell] = 1;
  const places: number[][] = [];
  for (let seed = 0; seed < cells; seed++) {
    if (taken[seed]) continue;
    const place = growFrom(neighbours, taken, seed, size);
    for (const cell of place) taken[cell] = 1;
    if (place.length === size) places.push(place);
  }
  return places;
}

function growFrom({ offset, index }: Adjacency, taken: Uint8Array, seed: number, size: number): number[] {
  const place = [seed];
  const seen = new Set(place);
  for (let head = 0; head < place.length && place.length < size; head++) {
    for (let k = offset[place[head]!]!; k < offset[place[head]! + 1]! && place.length < size; k++) {
      const other = index[k]!;
      if (taken[other] || seen.has(other)) continue;
      seen.add(other);
      place.push(other);
    }
  }
  return place;
}
