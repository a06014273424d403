import type { Random } from './random.ts';

/** Incidents with a place in metres (RD) and a day number; arrays of one length. */
export interface DatedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly day: Int32Array;
}

export interface KnoxOptions {
  /** Upper limits in metres, ascending; a first limit of 0 is the very same place, a last one of Infinity everything beyond. */
  readonly distances: readonly number[];
  /** Upper limits in days, ascending; a first limit of 0 is the same day. */
  readonly days: readonly number[];
  /**
   * Which end a band holds. `right` (when left out): its upper limit, so that 100 m lies in 0-100 m. `left`: its lower
   * limit, so that 100 m lies in 100-200 m, as the R package NearRepeat has it; the same place is then a limit of 0.001.
   */
  readonly closed?: 'left' | 'right';
  /** `euclidean` when left out; `manhattan` adds the distances along x and along y. */
  readonly metric?: 'euclidean' | 'manhattan';
  readonly random: Random;
  /** 999 when left out. */
  readonly draws?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/** One band of distance and time; the first band begins at 0 and holds it. */
export interface KnoxCell {
  readonly distance: readonly [from: number, upTo: number];
  readonly days: readonly [from: number, upTo: number];
  /** Pairs of incidents. */
  readonly pairs: number;
  /** Mean number of pairs over all orders of the dates: pairs in the distance band x pairs in the day band / all pairs. */
  readonly expected: number;
  /** pairs / expected. */
  readonly ratio: number;
  /** pairs / median of the shuffles, as some published tables have it; NaN when that is 0. */
  readonly ratioMedian: number;
  /** One-sided: as many pairs or more, `(1 + shuffles that reach it) / (draws + 1)`. */
  readonly p: number;
}

/** Pairs closer than the last limit, with the band of each. */
interface Pairs {
  readonly first: number[];
  readonly second: number[];
  readonly band: number[];
}

/**
 * Near repeats: the Knox table of pairs close in space and time, against dates shuffled over the places (Knox 1964;
 * Johnson et al. 2007). Shuffling keeps every place and every date, so neither a busy place nor a busy month counts as a
 * near repeat. Each cell has its own p; the table is read as a whole, not cell by cell. Known calculators label bands one
 * off; here a label says exactly what a band holds.
 *
 * Example: three incidents on one spot on days 1, 2 and 40, limits 0 m and 7, 60 days: 1 pair in 0-7, 2 in 8-60 days.
 * @returns rows by distance, columns by time; null when stopped
 */
export function knoxTable(points: DatedPoints, options: KnoxOptions): KnoxTable | null {
  const { draws = 999, onProgress, shouldStop } = options;
  const steps = knoxSteps(points, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (shouldStop?.()) return null;
    onProgress?.(step.value, draws);
  }
}

/** Rows by distance, columns by time. */
export type KnoxTable = readonly (readonly KnoxCell[])[];

/** The same in steps of 25 shuffles, for work that has to let newer questions go first; yields the shuffles done. */
export function* knoxSteps(points: DatedPoints, options: Omit<KnoxOptions, 'onProgress' | 'shouldStop'>): Generator<number, KnoxTable> {
  const { distances, days, random, draws = 999 } = options;
  const pairs = closePairs(points, options);
  const bandOfDays = dayBands(points.day, options);
  const count = (day: Int32Array, cells: Int32Array): void => {
    cells.fill(0);
    for (let k = 0; k < pairs.band.length; k++) {
      const band = bandOfDays[Math.abs(day[pairs.first[k]!]! - day[pairs.second[k]!]!)]!;
      if (band >= 0) cells[pairs.band[k]! * days.length + band]!++;
    }
  };
  const size = distances.length * days.length;
  const seen = new Int32Array(size);
  count(points.day, seen);
  const drawn = Array.from({ length: draws }, () => new Int32Array(size));
  const shuffled = Int32Array.from(points.day);
  for (const [draw, cells] of drawn.entries()) {
    if (draw % 25 === 0) yield draw;
    shuffle(shuffled, random);
    count(shuffled, cells);
  }
  const expected = meanOverOrders(points.day, pairs, bandOfDays, options);
  return distances.map((upTo, row) =>
    days.map((last, column): KnoxCell => {
      const c = row * days.length + column;
      const inDraws = Int32Array.from(drawn, (cells) => cells[c]!);
      const mean = expected[c]!;
      return {
        distance: [row === 0 ? 0 : distances[row - 1]!, upTo],
        days: [column === 0 ? 0 : days[column - 1]!, last],
        pairs: seen[c]!,
        expected: mean,
        ratio: mean > 0 ? seen[c]! / mean : Number.NaN,
        ratioMedian: overMedian(seen[c]!, inDraws),
        p: (1 + inDraws.reduce((reached, n) => reached + (n >= seen[c]! ? 1 : 0), 0)) / (draws + 1),
      };
    }),
  );
}

function overMedian(pairs: number, drawn: Int32Array): number {
  const sorted = drawn.toSorted();
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return middle > 0 ? pairs / middle : Number.NaN;
}

/** Band of a distance or time, -1 beyond the last. */
function bandOf(value: number, limits: readonly number[], closed: KnoxOptions['closed']): number {
  return limits.findIndex((limit) => (closed === 'left' ? value < limit : value <= limit));
}

/** Band of every number of days that can lie between two incidents, -1 beyond the last limit. */
function dayBands(day: Int32Array, { days, closed }: KnoxOptions): Int8Array {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of day) [first, last] = [Math.min(first, value), Math.max(last, value)];
  return Int8Array.from({ length: Math.max(0, last - first) + 1 }, (_, apart) => bandOf(apart, days, closed));
}

/** Over all orders of the dates every pair of places is as likely to get any pair of dates. */
function meanOverOrders(day: Int32Array, { band }: Pairs, bandOfDays: Int8Array, { distances, days }: KnoxOptions): Float64Array {
  const inDistance = new Float64Array(distances.length);
  for (const row of band) inDistance[row]!++;
  const perDay = new Map<number, number>();
  for (const value of day) perDay.set(value, (perDay.get(value) ?? 0) + 1);
  const known = [...perDay];
  const inDays = new Float64Array(days.length);
  for (const [i, [a, n]] of known.entries()) {
    const same = bandOfDays[0]!;
    if (same >= 0) inDays[same]! += (n * (n - 1)) / 2;
    for (let j = i + 1; j < known.length; j++) {
      const [b, m] = known[j]!;
      const column = bandOfDays[Math.abs(a - b)]!;
      if (column >= 0) inDays[column]! += n * m;
    }
  }
  const all = (day.length * (day.length - 1)) / 2;
  return Float64Array.from({ length: distances.length * days.length }, (_, c) => {
    const [row, column] = [Math.floor(c / days.length), c % days.length];
    return all === 0 ? 0 : (inDistance[row]! * inDays[column]!) / all;
  });
}

/** Walks along x, so that only points within the last limit are compared. */
function closePairs({ x, y }: DatedPoints, { distances, closed, metric }: KnoxOptions): Pairs {
  const reach = distances[distances.length - 1]!;
  const order = Array.from(x.keys()).sort((a, b) => x[a]! - x[b]!);
  const pairs: Pairs = { first: [], second: [], band: [] };
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      const [across, up] = [x[b]! - x[a]!, Math.abs(y[b]! - y[a]!)];
      if (across > reach) break;
      const band = bandOf(metric === 'manhattan' ? across + up : Math.hypot(across, up), distances, closed);
      if (band < 0) continue;
      pairs.first.push(a);
      pairs.second.push(b);
      pairs.band.push(band);
    }
  }
  return pairs;
}

function shuffle(values: Int32Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i]!;
    values[i] = values[j]!;
    values[j] = kept;
  }
}
