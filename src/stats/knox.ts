import type { Random } from './random.ts';

/** Incidents with a place in metres (RD) and a day number; arrays of one length. */
export interface DatedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly day: Int32Array;
}

export interface KnoxOptions {
  /** Upper limits in metres, ascending; a first limit of 0 is the very same place. A distance belongs to the first limit it does not exceed. */
  readonly distances: readonly number[];
  /** Upper limits in days, ascending; a first limit of 0 is the same day. */
  readonly days: readonly number[];
  readonly random: Random;
  /** 999 when left out. */
  readonly draws?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/** One band of distance and time; a lower bound is exclusive, but for the first band, which begins at 0 and holds it. */
export interface KnoxCell {
  readonly distance: readonly [above: number, upTo: number];
  readonly days: readonly [above: number, upTo: number];
  /** Pairs of incidents. */
  readonly pairs: number;
  /** Mean number of pairs when the dates are shuffled over the places. */
  readonly expected: number;
  readonly ratio: number;
  /** One-sided: as many pairs or more. */
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
 * near repeat. Each cell has its own p; the table is read as a whole, not cell by cell.
 *
 * Example: three incidents on one spot on days 1, 2 and 40, limits 0 m and 7, 60 days: 1 pair in 0-7, 2 in 8-60 days.
 * @returns rows by distance, columns by time; null when stopped
 */
export function knoxTable(points: DatedPoints, options: KnoxOptions): readonly (readonly KnoxCell[])[] | null {
  const { distances, days, random, draws = 999, onProgress, shouldStop } = options;
  const pairs = closePairs(points, distances);
  const bandOfDays = dayBands(days);
  const count = (day: Int32Array, cells: Int32Array): void => {
    cells.fill(0);
    for (let k = 0; k < pairs.band.length; k++) {
      const apart = Math.abs(day[pairs.first[k]!]! - day[pairs.second[k]!]!);
      if (apart < bandOfDays.length) cells[pairs.band[k]! * days.length + bandOfDays[apart]!]!++;
    }
  };
  const size = distances.length * days.length;
  const seen = new Int32Array(size);
  count(points.day, seen);
  const sum = new Float64Array(size);
  const reached = new Int32Array(size);
  const drawn = new Int32Array(size);
  const shuffled = Int32Array.from(points.day);
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 25 === 0) {
      if (shouldStop?.()) return null;
      onProgress?.(draw, draws);
    }
    shuffle(shuffled, random);
    count(shuffled, drawn);
    for (let c = 0; c < size; c++) {
      sum[c]! += drawn[c]!;
      if (drawn[c]! >= seen[c]!) reached[c]!++;
    }
  }
  return distances.map((upTo, row) =>
    days.map((last, column): KnoxCell => {
      const c = row * days.length + column;
      const expected = sum[c]! / draws;
      return {
        distance: [row === 0 ? 0 : distances[row - 1]!, upTo],
        days: [column === 0 ? 0 : days[column - 1]!, last],
        pairs: seen[c]!,
        expected,
        ratio: expected > 0 ? seen[c]! / expected : Number.NaN,
        p: (1 + reached[c]!) / (draws + 1),
      };
    }),
  );
}

/** Band of every number of days from 0 to the last limit. */
function dayBands(days: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: days[days.length - 1]! + 1 }, (_, apart) => days.findIndex((limit) => apart <= limit));
}

/** Walks along x, so that only points within the last limit are compared. */
function closePairs({ x, y }: DatedPoints, distances: readonly number[]): Pairs {
  const reach = distances[distances.length - 1]!;
  const order = Array.from(x.keys()).sort((a, b) => x[a]! - x[b]!);
  const pairs: Pairs = { first: [], second: [], band: [] };
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      if (x[b]! - x[a]! > reach) break;
      const apart = Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!);
      if (apart > reach) continue;
      pairs.first.push(a);
      pairs.second.push(b);
      pairs.band.push(distances.findIndex((limit) => apart <= limit));
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
