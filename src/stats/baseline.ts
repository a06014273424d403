import type { Adjacency } from '../domain/cell.ts';
import type { Cube } from '../domain/cube.ts';
import type { SignalArea } from '../domain/signal.ts';
import { groupByCategory, type Question } from './baseline/category-months.ts';
import { addPlace, clumpingOf, type Dispersion, type DispersionSums, noSums, openMonths, swingOf } from './baseline/dispersion.ts';
import { fitPrior, type RatePrior, rateOf } from './baseline/gamma-prior.ts';
import { hiddenMonths } from './baseline/hidden-months.ts';
import { emptyTable, loadCategory, type MonthTable } from './baseline/month-table.ts';

/** Counts and expectation on one scale: the cell itself, or the disk of a cell and its neighbours. */
export interface Scale {
  /** n: events in the period. */
  readonly count: Float64Array;
  /** n: events of the history, as if no month were hidden. */
  readonly own: Float64Array;
  readonly prior: RatePrior;
}

/** What one category lets expect in the period. */
export interface Baseline {
  readonly category: number;
  /** City total of the category in the period over its mean month of history. */
  readonly factor: number;
  /** Months of history. */
  readonly exposure: number;
  readonly cell: Scale;
  readonly disk: Scale;
  readonly clumping: number;
  /** Cells with events in the period. */
  readonly active: Int32Array;
  /** 1 where the last month of history was part of a hot run of the cell or a disk around it. */
  readonly hot: Uint8Array;
}

export interface Baselines {
  readonly categories: readonly Baseline[];
  /** Common to all categories: too few places are busy in one of them to tell. */
  readonly swing: number;
}

/** Expected events of a cell, or of its disk, in the period. */
export const meanOf = (baseline: Baseline, scale: Scale, cell: number): number =>
  baseline.factor * rateOf(scale.prior, scale.own[cell]!, baseline.exposure);

export const dispersionOf = (baselines: Baselines, baseline: Baseline): Dispersion => ({
  clumping: baseline.clumping,
  swing: baselines.swing,
});

/** One category fitted by itself; `baseline` is null when nothing happened in the history. */
interface Fitted {
  readonly baseline: Baseline | null;
  readonly sums: DispersionSums;
}

/** Categories fitted before for the same cube, period and history: a question about other categories uses them again. */
export type FittedCategories = Map<number, Fitted>;

/**
 * Expected counts per category by empirical Bayes: rates of places are gamma distributed, fitted by moments
 * over all places; the own history, without the months in which the place was itself a hotspot, makes them
 * its own; the city total of the period carries season and level. Categories without history are left out.
 * @param known what was fitted before; new categories are added to it
 */
export function fitBaselines(cube: Cube, area: SignalArea, question: Question, known: FittedCategories = new Map()): Baselines {
  for (const _ of fitSteps(cube, area, question, known));
  const { codes } = groupByCategory(cube, question);
  const fitted = codes.map((code) => known.get(code)!);
  const sums = noSums();
  for (const one of fitted) addSums(sums, one.sums);
  return { categories: fitted.flatMap(({ baseline }) => baseline ?? []), swing: swingOf(sums) };
}

/** Fits the categories that are not known yet, one at a step, for who wants to do something else in between. */
export function* fitSteps(cube: Cube, area: SignalArea, question: Question, known: FittedCategories): Generator<void> {
  const entries = groupByCategory(cube, question);
  const missing = entries.codes.filter((code) => !known.has(code));
  if (missing.length === 0) return;
  const table = emptyTable(area.cells, question.history.length);
  for (const code of missing) {
    loadCategory(table, entries, code);
    known.set(code, fitCategory(table, area.neighbours, code));
    yield;
  }
}

function addSums(all: DispersionSums, sums: DispersionSums): void {
  all.busyPairs += sums.busyPairs - clumpingOf(sums) * sums.busyEvents;
  all.busySquares += sums.busySquares;
}

function fitCategory(table: MonthTable, neighbours: Adjacency, category: number): Fitted {
  const { months, total } = table;
  let sum = 0;
  for (let t = 0; t < months; t++) sum += total[t]!;
  if (sum === 0) return { baseline: null, sums: noSums() };
  const factor = Float64Array.from({ length: months }, (_, t) => (total[t]! * months) / sum);
  const { own, hot, sums } = readHistory(table, neighbours, factor);
  const clumping = clumpingOf(sums);
  const count = lastColumn(table);
  const disk = withNeighbours(own, table, neighbours);
  const baseline: Baseline = {
    category,
    factor: (total[months]! * months) / sum,
    exposure: months,
    cell: { count, own, prior: fitPrior(own, months, 1 + clumping) },
    disk: { count: withNeighbours(count, table, neighbours), own: disk, prior: fitPrior(disk, months, 1 + clumping) },
    clumping,
    active: table.touched.slice(0, table.used).filter((cell) => count[cell]! > 0),
    hot,
  };
  return { baseline, sums };
}

interface HistoryReading {
  readonly own: Float64Array;
  readonly hot: Uint8Array;
  readonly sums: DispersionSums;
}

function readHistory(table: MonthTable, neighbours: Adjacency, factor: Float64Array): HistoryReading {
  const { months, cells, touched, used } = table;
  const own = new Float64Array(cells);
  const hot = new Uint8Array(cells);
  const { hidden, any } = hiddenMonths(table, neighbours, factor);
  const all = openMonths(new Int32Array(months), 0, factor, null);
  const sums = noSums();
  for (let i = 0; i < used; i++) {
    const cell = touched[i]!;
    const open = any[cell]
      ? openMonths(table.count, cell * (months + 1), factor, hidden.subarray(cell * months, (cell + 1) * months))
      : { ...all, events: table.events[cell]!, pairs: table.pairs[cell]! };
    own[cell] = open.exposure > 0 ? (open.events * months) / open.exposure : 0;
    addPlace(sums, open);
  }
  for (let cell = 0; cell < cells; cell++) hot[cell] = hidden[(cell + 1) * months - 1]!;
  return { own, hot, sums };
}

function lastColumn(table: MonthTable): Float64Array {
  const values = new Float64Array(table.cells);
  const width = table.months + 1;
  for (let i = 0; i < table.used; i++) values[table.touched[i]!] = table.count[table.touched[i]! * width + table.months]!;
  return values;
}

/** Sum over a cell and its neighbours, by handing out from the cells that have something. */
function withNeighbours(values: Float64Array, table: MonthTable, { offset, index }: Adjacency): Float64Array {
  const sums = new Float64Array(values.length);
  for (let i = 0; i < table.used; i++) {
    const cell = table.touched[i]!;
    const value = values[cell]!;
    if (value === 0) continue;
    sums[cell]! += value;
    for (let k = offset[cell]!; k < offset[cell + 1]!; k++) sums[index[k]!]! += value;
  }
  return sums;
}
