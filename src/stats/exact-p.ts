import type { Adjacency } from '../domain/cell.ts';
import { normalUpperTail } from './distributions/normal.ts';
import { diskSums, giStar } from './gi-star.ts';

export interface TailProbabilities {
  readonly p: Float64Array;
  /** `normal` where the table would take more than `MAX_WORK` steps. */
  readonly method: 'exact' | 'normal';
}

/** Steps (multiply-adds) of the table above which the normal tail is used: about a third of a second. */
export const MAX_WORK = 3e8;

/** Distinct values in ascending order, and how many cells have each. */
interface Histogram {
  readonly value: Float64Array;
  readonly cells: Int32Array;
}

function histogramOf(x: ArrayLike<number>): Histogram {
  const counts = new Map<number, number>();
  for (let i = 0; i < x.length; i++) {
    const count = x[i]!;
    if (count !== Math.floor(count) || count < 0) throw new RangeError(`a count must be a whole number of at least 0, not ${count}`);
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const value = Float64Array.from(counts.keys()).sort();
  return { value, cells: Int32Array.from(value, (one) => counts.get(one)!) };
}

function workOf(histogram: Histogram, k: number, top: number): number {
  let work = 0;
  for (let v = 0; v < histogram.value.length; v++) {
    const take = Math.min(k, histogram.cells[v]!);
    work += (k - take / 2 + 0.5) * take * Math.min(top + 2, k * histogram.value[v]! + 1);
  }
  return work;
}

/**
 * `table[c * width + s]`: number of ways to choose c cells with sum s (s = top + 1 stands for every larger
 * sum), times (k/n)^c so that it neither overflows nor underflows. Only sums and products of positive
 * numbers, so even the smallest entry keeps its relative precision.
 */
function subsetTable(histogram: Histogram, k: number, top: number, scale: number): Float64Array {
  const width = top + 2;
  const table = new Float64Array((k + 1) * width);
  const reach = new Int32Array(k + 1).fill(-1);
  table[0] = 1;
  reach[0] = 0;
  for (let v = 0; v < histogram.value.length; v++) {
    addValue(table, reach, width, histogram.value[v]!, histogram.cells[v]!, scale);
  }
  return table;
}

/** Adds the cells of one value: c cells are c - j cells of the values before and j of the m cells with this one. */
function addValue(table: Float64Array, reach: Int32Array, width: number, value: number, m: number, scale: number): void {
  const k = reach.length - 1;
  const over = width - 1;
  for (let c = k; c >= 1; c--) {
    let ways = 1;
    for (let j = 1; j <= Math.min(c, m); j++) {
      ways *= ((m - j + 1) / j) * scale;
      const from = reach[c - j]!;
      if (from < 0) continue;
      addShifted(table, c * width, (c - j) * width, from, Math.min(j * value, over), over, ways);
      reach[c] = Math.max(reach[c]!, Math.min(from + j * value, over));
    }
  }
}

function addShifted(table: Float64Array, to: number, from: number, last: number, shift: number, over: number, ways: number): void {
  const inside = Math.min(last, over - shift);
  for (let s = 0; s <= inside; s++) table[to + shift + s]! += ways * table[from + s]!;
  let beyond = 0;
  for (let s = last; s > inside; s--) beyond += table[from + s]!;
  table[to + over]! += ways * beyond;
}

/** Turns every row of the table that is asked for into upper-tail probabilities. */
function toTails(table: Float64Array, width: number, sizes: ReadonlySet<number>): void {
  for (const c of sizes) {
    let sum = 0;
    for (let s = (c + 1) * width - 1; s >= c * width; s--) {
      sum += table[s]!;
      table[s] = sum;
    }
    for (let s = c * width; s < (c + 1) * width; s++) table[s]! /= sum;
  }
}

/**
 * Upper-tail p of the disk sum of every cell under total randomisation: the counts of all n cells are
 * dealt out again and the k cells of the disk (the cell itself included) get any k of them. One table for
 * all cells by dynamic programming over the distinct values; cells at the border have smaller disks and
 * read another row. Mean and variance of this distribution are those of Gi*.
 *
 * Example: 0, 0, 3, 4, 1 in a row: the disk of the fourth holds 3 + 4 + 1 = 8, which one of the 10 triples reaches: p = 0.1.
 * @param x n whole numbers >= 0
 * @throws RangeError when a count is not a whole number of at least 0
 */
export function randomisationP(x: ArrayLike<number>, disks: Adjacency): TailProbabilities {
  const n = x.length;
  const sums = diskSums(x, disks);
  const sizes = new Set<number>();
  let k = 0;
  let top = 0;
  for (let i = 0; i < n; i++) {
    const size = disks.offset[i + 1]! - disks.offset[i]!;
    sizes.add(size);
    k = Math.max(k, size);
    top = Math.max(top, sums[i]!);
  }
  const histogram = histogramOf(x);
  if (workOf(histogram, k, top) > MAX_WORK) return { p: giStar(x, disks).map(normalUpperTail), method: 'normal' };
  const table = subsetTable(histogram, k, top, Math.max(1, k) / n);
  toTails(table, top + 2, sizes);
  const p = new Float64Array(n);
  for (let i = 0; i < n; i++) p[i] = table[(disks.offset[i + 1]! - disks.offset[i]!) * (top + 2) + sums[i]!]!;
  return { p, method: 'exact' };
}
