import { bandOf, type ClosePairs, closePairs, type DistanceBands } from './close-pairs.ts';
import type { Random } from './random.ts';
import { runThrough } from './run-through.ts';

/** Incidents with a place in metres (RD) and a day number; arrays of one length. */
export interface DatedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly day: Int32Array;
}

export interface KnoxOptions extends DistanceBands {
  /** Upper limits in days, ascending; a first limit of 0 is the same day. `closed` is for days as it is for distances. */
  readonly days: readonly number[];
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
  const pairs = runThrough(closePairs(points, options), shouldStop);
  if (pairs === null || typeof pairs === 'number') return null;
  return runThrough(knoxSteps(points.day, pairs, options), shouldStop, (share) => onProgress?.(Math.round(share * draws), draws));
}

/** Rows by distance, columns by time. */
export type KnoxTable = readonly (readonly KnoxCell[])[];

/** Comparisons of two dates between two steps, and shuffles at most. */
const STEP = 5_000_000;
const STEP_DRAWS = 25;

/**
 * The shuffles on pairs that are known, in steps, for work that has to let newer questions go first. A shuffle looks only
 * at pairs close in space.
 * @yields the share of the shuffles done
 */
export function* knoxSteps(
  day: Int32Array,
  pairs: ClosePairs,
  options: Omit<KnoxOptions, 'onProgress' | 'shouldStop'>,
): Generator<number, KnoxTable> {
  const { distances, days, random, draws = 999 } = options;
  const bandOfDays = dayBands(day, options);
  const count = pairCounter(pairs, bandOfDays, days.length);
  const seen = count(day);
  const drawn: Float64Array[] = [];
  const shuffled = Int32Array.from(day);
  const inStep = Math.max(1, Math.min(STEP_DRAWS, Math.floor(STEP / (1 + pairs.total))));
  for (let draw = 0; draw < draws; draw++) {
    if (draw % inStep === 0) yield draw / draws;
    shuffle(shuffled, random);
    drawn.push(count(shuffled));
  }
  const expected = meanOverOrders(day, pairs, bandOfDays, options);
  return distances.map((upTo, row) =>
    days.map((last, column): KnoxCell => {
      const c = row * days.length + column;
      const inDraws = Float64Array.from(drawn, (cells) => cells[c]!);
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

/** Bands of time that are counted in one number, and pairs after which it is emptied: each has 8 bits of it. */
const AT_ONCE = 4;
const FULL = 255;

/**
 * Counts pairs by band of distance and time for an order of the dates, as `row * columns + column`. Four columns are added
 * up in the bytes of one number, so that no pair waits for the count of the one before it to be stored.
 */
function pairCounter({ order, bands }: ClosePairs, bandOfDays: Int8Array, columns: number): (day: Int32Array) => Float64Array {
  const span = bandOfDays.length - 1;
  const groups = Array.from({ length: Math.ceil(columns / AT_ONCE) }, (_, group) =>
    Int32Array.from({ length: 2 * span + 1 }, (_, at) => {
      const column = bandOfDays[Math.abs(at - span)]! - group * AT_ONCE;
      return column >= 0 && column < AT_ONCE ? 1 << (8 * column) : 0;
    }),
  );
  const there = new Int32Array(order.length);
  return (day) => {
    for (let i = 0; i < order.length; i++) there[i] = day[order[i]!]!;
    const cells = new Float64Array(bands.length * columns);
    for (const [group, adds] of groups.entries()) {
      for (const [row, band] of bands.entries()) {
        const sums = sumsOf(band, there, adds, span);
        for (let c = 0; c < AT_ONCE && group * AT_ONCE + c < columns; c++) cells[row * columns + group * AT_ONCE + c] = sums[c]!;
      }
    }
    return cells;
  };
}

function sumsOf({ from, other }: ClosePairs['bands'][number], day: Int32Array, adds: Int32Array, span: number): Float64Array {
  const sums = new Float64Array(AT_ONCE);
  for (let i = 0; i < day.length; i++) {
    const shift = span - day[i]!;
    const end = from[i + 1]!;
    for (let k = from[i]!; k < end; ) {
      const stop = Math.min(end, k + FULL);
      let packed = 0;
      for (; k < stop; k++) packed += adds[day[other[k]!]! + shift]!;
      // As an unsigned number: the last byte may hold the sign.
      packed >>>= 0;
      sums[0]! += packed & FULL;
      sums[1]! += (packed >>> 8) & FULL;
      sums[2]! += (packed >>> 16) & FULL;
      sums[3]! += packed >>> 24;
    }
  }
  return sums;
}

function overMedian(pairs: number, drawn: Float64Array): number {
  const sorted = drawn.toSorted();
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return middle > 0 ? pairs / middle : Number.NaN;
}

/** Band of every number of days that can lie between two incidents, -1 beyond the last limit. */
function dayBands(day: Int32Array, { days, closed }: KnoxOptions): Int8Array {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of day) [first, last] = [Math.min(first, value), Math.max(last, value)];
  return Int8Array.from({ length: Math.max(0, last - first) + 1 }, (_, apart) => bandOf(apart, days, closed));
}

/** Over all orders of the dates every pair of places is as likely to get any pair of dates. */
function meanOverOrders(day: Int32Array, { bands }: ClosePairs, bandOfDays: Int8Array, { distances, days }: KnoxOptions): Float64Array {
  const inDistance = bands.map(({ other }) => other.length);
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

function shuffle(values: Int32Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i]!;
    values[i] = values[j]!;
    values[j] = kept;
  }
}
