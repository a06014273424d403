import { disjointSets } from './disjoint-sets.ts';
import { localMetres } from './local-metres.ts';
import { numbering } from './numbering.ts';

/** Reports as they are stored; arrays of one length. */
export interface Reports {
  /** Degrees, NaN without a place. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly category: ArrayLike<number>;
  /** UTC minutes since 1970. */
  readonly minute: Int32Array;
  /** Keyed hash, 0n when unknown. */
  readonly reporter: BigUint64Array;
  /** Equal numbers are reports that the file itself says are of one problem; 0n says nothing. */
  readonly linked?: BigUint64Array;
}

export interface ProblemOptions {
  /** Longest distance to the next report of the same problem, 50 m when left out. */
  readonly metres?: number;
  /** Longest time to the next report of the same problem, 24 hours when left out. */
  readonly hours?: number;
}

export interface Problems {
  /** Problem of each report, 0..count-1 in order of the first report in the list. */
  readonly problem: Int32Array;
  readonly count: number;
}

/**
 * Joins reports into problems: two reports are of one problem when they have the same category, lie at most 50 m apart
 * and either at most 24 hours lie between them, or the same person made both, whenever that was. Single link: a chain of
 * such reports is one problem. A report without a place is only joined with those of the same reporter, category and
 * without a place. Reports that the file links are one problem wherever they lie.
 *
 * Example: 13 calls by one person about one door in a month are one problem; 3 calls by 3 persons at 22:00, 23:00 and
 * 21:00 the next day are one problem; a fourth a week later is a second one.
 */
export function uniqueProblems(reports: Reports, { metres = 50, hours = 24 }: ProblemOptions = {}): Problems {
  const n = reports.minute.length;
  const { x, y } = localMetres(reports.lng, reports.lat);
  const sets = disjointSets(n);
  const near = (a: number, b: number): boolean => (x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2 <= metres * metres;
  const byTime = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => reports.minute[a]! - reports.minute[b]!);
  joinInTime(byTime, reports, { x, y, metres, minutes: hours * 60 }, near, sets.join);
  joinByReporter(reports, x, metres, near, sets.join);
  joinLinked(reports.linked, sets.join);
  const number = new Map<number, number>();
  const problem = Int32Array.from({ length: n }, (_, i) => {
    const root = sets.root(i);
    const known = number.get(root) ?? number.size;
    number.set(root, known);
    return known;
  });
  return { problem, count: number.size };
}

function joinLinked(linked: BigUint64Array | undefined, join: Join): void {
  const first = new Map<bigint, number>();
  linked?.forEach((group, i) => {
    const known = group === 0n ? undefined : first.get(group);
    if (known !== undefined) join(i, known);
    else first.set(group, i);
  });
}

interface Reach {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly metres: number;
  readonly minutes: number;
}

type Near = (a: number, b: number) => boolean;
type Join = (a: number, b: number) => void;

/** Squares of `metres`, each with its reports in order of time; only the last ones within reach are compared. */
function joinInTime(byTime: Int32Array, { category, minute }: Reports, reach: Reach, near: Near, join: Join): void {
  const { square, around, offset } = squaresOf(reach, category);
  const reports = new Int32Array(square.length);
  const first = offset.slice();
  const used = offset.slice();
  for (const i of byTime) {
    const own = square[i]!;
    if (own < 0) continue;
    for (let k = own * 9; k < own * 9 + 9; k++) {
      const other = around[k]!;
      if (other < 0) continue;
      let at = first[other]!;
      while (at < used[other]! && minute[i]! - minute[reports[at]!]! > reach.minutes) at++;
      first[other] = at;
      for (; at < used[other]!; at++) if (near(i, reports[at]!)) join(i, reports[at]!);
    }
    reports[used[own]!++] = i;
  }
}

interface Squares {
  /** Square of each report, -1 without a place. */
  readonly square: Int32Array;
  /** Nine squares of the same category around each, itself among them; -1 where there are no reports. */
  readonly around: Int32Array;
  /** Positions at which the reports of each square go. */
  readonly offset: Int32Array;
}

function squaresOf({ x, y, metres }: Reach, category: ArrayLike<number>): Squares {
  const n = x.length;
  const table = numbering(n);
  const square = new Int32Array(n).fill(-1);
  const keys: (readonly [code: number, column: number, row: number])[] = [];
  const offset = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(x[i]!)) continue;
    const key = [category[i]!, Math.floor(x[i]! / metres), Math.floor(y[i]! / metres)] as const;
    square[i] = table.add(squareKey(...key));
    if (square[i] === keys.length) keys.push(key);
    offset[square[i]! + 1]!++;
  }
  for (let s = 0; s < n; s++) offset[s + 1]! += offset[s]!;
  const around = new Int32Array(keys.length * 9);
  for (const [s, [code, column, row]] of keys.entries()) {
    for (let k = 0; k < 9; k++) around[s * 9 + k] = table.find(squareKey(code, column + Math.floor(k / 3) - 1, row + (k % 3) - 1));
  }
  return { square, around, offset };
}

/** Squares 13,000 km apart share a key; `near` tells them apart. */
const squareKey = (code: number, column: number, row: number): number => (code * 262_144 + (column & 262_143)) * 262_144 + (row & 262_143);

/** Reports of one person and category: the same place at once, and places within reach of each other by a walk along x. */
function joinByReporter({ lng, lat, category, reporter }: Reports, x: Float64Array, metres: number, near: Near, join: Join): void {
  const places = new Map<string, Map<string, number>>();
  for (let i = 0; i < reporter.length; i++) {
    if (reporter[i] === 0n) continue;
    const person = `${reporter[i]},${category[i]}`;
    const own = places.get(person) ?? new Map<string, number>();
    places.set(person, own);
    const place = `${lng[i]},${lat[i]}`;
    const first = own.get(place);
    if (first === undefined) own.set(place, i);
    else join(i, first);
  }
  for (const own of places.values()) {
    if (own.size === 1) continue;
    const ordered = [...own.values()].filter((i) => !Number.isNaN(x[i]!)).sort((a, b) => x[a]! - x[b]!);
    for (const [k, i] of ordered.entries()) {
      for (let next = k + 1; next < ordered.length && x[ordered[next]!]! - x[i]! <= metres; next++) {
        if (near(i, ordered[next]!)) join(i, ordered[next]!);
      }
    }
  }
}
