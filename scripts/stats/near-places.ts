import { distanceBetween, type Locations } from '../../src/stats/scan/circle-zones.ts';

type Places = Locations & { readonly n: number };

/** Metres in a degree of latitude, a little less than it is: squares may hold too much but never too little. */
const DEGREE = 111_000;

function extent(values: ArrayLike<number>): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) [low, high] = [Math.min(low, values[i]!), Math.max(high, values[i]!)];
  return high - low;
}

/** Places in squares at least `reach` wide, so that all within reach lie in the nine squares around. */
function squaresOf({ x, y, n, degrees }: Places, reach: number): (i: number) => Iterable<number> {
  const polar = degrees && Array.from(y).some((lat) => Math.abs(lat) > 80);
  // No more squares than places.
  const finest = Math.max(extent(x), extent(y), Number.MIN_VALUE) / Math.ceil(Math.sqrt(n + 1));
  const high = Math.max(finest, degrees ? reach / DEGREE : reach);
  const wide = degrees ? Math.max(finest, (1.05 * reach) / DEGREE / Math.cos((80 * Math.PI) / 180)) : high;
  const crossesDateLine = degrees && extent(x) > 180;
  if (polar || crossesDateLine || !Number.isFinite(high)) return () => Array.from({ length: n }, (_, j) => j);
  const squares = new Map<string, number[]>();
  const at = (i: number): [number, number] => [Math.floor(x[i]! / wide), Math.floor(y[i]! / high)];
  for (let i = 0; i < n; i++) {
    const key = at(i).join();
    const list = squares.get(key);
    if (list) list.push(i);
    else squares.set(key, [i]);
  }
  return (i) => {
    const [column, row] = at(i);
    const near: number[] = [];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) for (const j of squares.get(`${column + dx},${row + dy}`) ?? []) near.push(j);
    }
    return near;
  };
}

/** Every ordered pair of different places at most `reach` apart. */
export function eachNear(places: Places, reach: number, found: (i: number, j: number, distance: number) => void): void {
  const near = squaresOf(places, reach);
  for (let i = 0; i < places.n; i++) {
    for (const j of near(i)) {
      if (j === i) continue;
      const distance = distanceBetween(places, i, j);
      if (distance <= reach) found(i, j, distance);
    }
  }
}

/** The `most` nearest others of every place, of equally near ones the first. `most` is less than the number of places. */
export function nearestPlaces(places: Places, most: number): number[][] {
  const result: number[][] = Array.from({ length: places.n }, () => []);
  let open = Array.from({ length: places.n }, (_, i) => i);
  for (let reach = firstReach(places, most); open.length > 0; reach *= 2) {
    const near = squaresOf(places, reach);
    open = open.filter((i) => {
      const found: (readonly [distance: number, j: number])[] = [];
      for (const j of near(i)) {
        const distance = j === i ? Number.POSITIVE_INFINITY : distanceBetween(places, i, j);
        if (distance <= reach) found.push([distance, j]);
      }
      if (found.length < most) return true;
      found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      result[i] = found.slice(0, most).map(([, j]) => j);
      return false;
    });
  }
  return result;
}

/** A distance within which a place has `most` others where places are spread evenly. */
function firstReach(places: Places, most: number): number {
  const side = Math.max(extent(places.x), extent(places.y), 1e-9) * (places.degrees ? DEGREE : 1);
  return side * Math.sqrt((most + 1) / places.n);
}
