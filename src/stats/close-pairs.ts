/** Places in metres; arrays of one length. */
export interface PlacedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface DistanceBands {
  /** Upper limits in metres, ascending; a first limit of 0 is the very same place, a last one of Infinity everything beyond. */
  readonly distances: readonly number[];
  /**
   * Which end a band holds. `right` (when left out): its upper limit, so that 100 m lies in 0-100 m. `left`: its lower
   * limit, so that 100 m lies in 100-200 m, as the R package NearRepeat has it; the same place is then a limit of 0.001.
   */
  readonly closed?: 'left' | 'right';
  /** `euclidean` when left out; `manhattan` adds the distances along x and along y. */
  readonly metric?: 'euclidean' | 'manhattan';
}

/** Every pair closer than the last limit once, per band as lists of later neighbours. */
export interface ClosePairs {
  /** The point that stands at each position; positions near each other lie near each other. */
  readonly order: Int32Array;
  /** Pairs of all bands. */
  readonly total: number;
  /** Neighbours of position i in `other[from[i] .. from[i + 1])`, all at later positions. */
  readonly bands: readonly { readonly from: Float64Array; readonly other: Int32Array }[];
}

/** Candidates looked at between two steps. */
const STEP = 4_000_000;

/**
 * Pairs of points within the last limit, without comparing all with all: the plane is cut in strips as high as the last
 * limit, each strip is ordered along x, and a point meets only those of its own and the next strip that lie within reach
 * along x. In two rounds, the first of which counts, so that nothing is kept for more pairs than `most`.
 *
 * Example: points at x = 0, 30, 100 on a line, limits 50 and 100 m: one pair in 0-50, two in 50-100.
 * @yields the share done, every few million candidates
 * @returns the number of pairs when there are more than `most`
 */
export function* closePairs(
  points: PlacedPoints,
  limits: DistanceBands,
  most = Number.POSITIVE_INFINITY,
): Generator<number, ClosePairs | number> {
  const { order, strip } = inStrips(points, limits.distances.at(-1)!);
  const found = { x: points.x, y: points.y, order, strip };
  const from = limits.distances.map(() => new Float64Array(order.length + 1));
  yield* eachPair(found, limits, 0, (band, i) => {
    from[band]![i + 1]!++;
  });
  for (const starts of from) for (let i = 0; i < order.length; i++) starts[i + 1]! += starts[i]!;
  const total = from.reduce((sum, starts) => sum + starts[order.length]!, 0);
  if (total > most) return total;
  const bands = from.map((starts) => ({ from: starts, other: new Int32Array(starts[order.length]!) }));
  const next = new Float64Array(bands.length);
  yield* eachPair(found, limits, 0.5, (band, _, j) => {
    bands[band]!.other[next[band]!++] = j;
  });
  return { order, total, bands };
}

interface Strips extends PlacedPoints {
  readonly order: Int32Array;
  /** Positions of strip s: `strip[s] .. strip[s + 1]`. */
  readonly strip: Int32Array;
}

/** Points by strip and along x within it. */
function inStrips({ x, y }: PlacedPoints, reach: number): Pick<Strips, 'order' | 'strip'> {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of y) [low, high] = [Math.min(low, value), Math.max(high, value)];
  // Any height from the reach on is right; no more strips than points keeps the list short.
  const height = Math.max(reach, (high - low) / Math.max(1, y.length), Number.MIN_VALUE);
  const stripOf = Int32Array.from(y, (value) => (Number.isFinite(height) ? Math.floor((value - low) / height) : 0));
  const order = Int32Array.from(x.keys()).sort((a, b) => stripOf[a]! - stripOf[b]! || x[a]! - x[b]! || a - b);
  const strips = order.length === 0 ? 0 : stripOf[order.at(-1)!]! + 1;
  const strip = new Int32Array(strips + 1);
  for (const s of stripOf) strip[s + 1]!++;
  for (let s = 0; s < strips; s++) strip[s + 1]! += strip[s]!;
  return { order, strip };
}

type TakePair = (band: number, i: number, j: number) => void;

/** Every pair within reach in one fixed order: by its earlier position, then by its later one. */
function* eachPair({ x, y, order, strip }: Strips, limits: DistanceBands, done: number, take: TakePair): Generator<number, void> {
  const reach = limits.distances.at(-1)!;
  const bandOf = bandFinder(limits);
  const [xs, ys] = [Float64Array.from(order, (k) => x[k]!), Float64Array.from(order, (k) => y[k]!)];
  let seen = 0;
  for (let s = 0; s + 1 < strip.length; s++) {
    let low = strip[s + 1]!;
    const end = strip[Math.min(s + 2, strip.length - 1)]!;
    for (let i = strip[s]!; i < strip[s + 1]!; i++) {
      const [at, up] = [xs[i]!, ys[i]!];
      const meet = (first: number, last: number): void => {
        for (let j = first; j < last; j++) {
          const across = xs[j]! - at;
          if (across > reach) return;
          seen++;
          const band = bandOf(Math.abs(across), Math.abs(ys[j]! - up));
          if (band >= 0) take(band, i, j);
        }
      };
      meet(i + 1, strip[s + 1]!);
      while (low < end && at - xs[low]! > reach) low++;
      meet(low, end);
      if (seen >= STEP) {
        seen = 0;
        yield done + (0.5 * i) / order.length;
      }
    }
  }
}

/** Band of a limit that a value falls in, -1 beyond the last. */
export function bandOf(value: number, limits: readonly number[], closed: DistanceBands['closed']): number {
  return limits.findIndex((limit) => (closed === 'left' ? value < limit : value <= limit));
}

/** Squares of two distances this close to each other are told apart by their roots. */
const ROUNDING = 1e-12;

/** The band of two points by how far they lie apart along x and along y. */
function bandFinder({ distances, closed, metric }: DistanceBands): (across: number, up: number) => number {
  if (metric === 'manhattan') return (across, up) => bandOf(across + up, distances, closed);
  const squares = Float64Array.from(distances, (limit) => limit * limit);
  return (across, up) => {
    const square = across * across + up * up;
    for (let band = 0; band < squares.length; band++) {
      const limit = squares[band]!;
      if (Math.abs(square - limit) <= limit * ROUNDING) return bandOf(Math.hypot(across, up), distances, closed);
      if (square < limit) return band;
    }
    return -1;
  };
}
