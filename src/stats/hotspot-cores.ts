import type { Adjacency } from '../domain/cell.ts';
import type { CellTests } from './baseline/cell-tests.ts';
import { extraVariance, upperTail } from './baseline/predictive.ts';
import type { Verdict } from './baseline/verdict.ts';
import { type Baseline, type Baselines, dispersionOf, meanOf } from './baseline.ts';

/** Cells that carry the excess of one category behind one or more flags. */
export interface Core {
  /** Position of the category in the baselines. */
  readonly position: number;
  readonly cells: Int32Array;
  readonly p: number;
  readonly q: number;
}

/** A cell beside a core joins it when its own count is this unlikely. */
const JOINS = 0.01;

/**
 * Explains the flags of a category away. A disk of seven cells flags a single bad cell seven times, so:
 * take the most unlikely flag, give it the cells that are more likely part of an excess than not, put those
 * aside, and look whether the next flag still stands on what is left.
 */
export function coresOf(
  baselines: Baselines,
  tests: readonly CellTests[],
  verdict: Verdict,
  position: number,
  neighbours: Adjacency,
): Core[] {
  const { cell, p, byDisk } = tests[position]!;
  const q = verdict.q[position]!;
  const baseline = baselines.categories[position]!;
  const flags = Array.from(q.keys()).filter((i) => q[i]! <= verdict.alpha);
  const limit = flags.reduce((most, i) => Math.max(most, p[i]!), 0);
  flags.sort((a, b) => p[a]! - p[b]! || byDisk[a]! - byDisk[b]! || baseline.cell.count[cell[b]!]! - baseline.cell.count[cell[a]!]!);
  const tail = leftTail(baselines, baseline);
  const taken = new Set<number>();
  const cores: Core[] = [];
  for (const i of flags) {
    const at = cell[i]!;
    const reach = byDisk[i] ? [at, ...neighbours.index.subarray(neighbours.offset[at], neighbours.offset[at + 1])] : [at];
    const left = reach.filter((other) => !taken.has(other));
    if (left.length < reach.length && tail(left) > limit) continue;
    const cells = carriers(baseline, left);
    grow(baseline, cells, taken, neighbours, tail);
    for (const one of cells) taken.add(one);
    cores.push({ position, cells: Int32Array.from(cells).sort(), p: p[i]!, q: q[i]! });
  }
  return cores;
}

/** Chance of so many events in a set of cells, doubled as the test does. */
function leftTail(baselines: Baselines, baseline: Baseline): (cells: readonly number[]) => number {
  const dispersion = dispersionOf(baselines, baseline);
  return (cells) => {
    let count = 0;
    let mean = 0;
    let own = 0;
    for (const cell of cells) {
      count += baseline.cell.count[cell]!;
      own += baseline.cell.own[cell]!;
      mean += meanOf(baseline, baseline.cell, cell);
    }
    if (count === 0) return 1;
    return Math.min(1, 2 * upperTail(count, mean, extraVariance(mean, baseline.cell.prior, own, dispersion)));
  };
}

/**
 * Cells whose count is likelier at the ratio R of the whole set than at 1 (Poisson): `y ln R > (R - 1) mean`;
 * the ratio is taken again over the cells that stay, until it settles.
 */
function carriers(baseline: Baseline, cells: readonly number[]): number[] {
  let kept = [...cells];
  for (;;) {
    const count = kept.reduce((sum, cell) => sum + baseline.cell.count[cell]!, 0);
    const mean = kept.reduce((sum, cell) => sum + meanOf(baseline, baseline.cell, cell), 0);
    const ratio = Math.max(1.0001, count / mean);
    const limit = (ratio - 1) / Math.log(ratio);
    const next = kept.filter((cell) => baseline.cell.count[cell]! > limit * meanOf(baseline, baseline.cell, cell));
    if (next.length === 0 || next.length === kept.length) return kept;
    kept = next;
  }
}

function grow(
  baseline: Baseline,
  cells: number[],
  taken: ReadonlySet<number>,
  { offset, index }: Adjacency,
  tail: (cells: readonly number[]) => number,
): void {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    for (let k = offset[cell]!; k < offset[cell + 1]!; k++) {
      const other = index[k]!;
      if (baseline.cell.count[other] === 0 || taken.has(other) || cells.includes(other)) continue;
      if (tail([other]) < JOINS) cells.push(other);
    }
  }
}
