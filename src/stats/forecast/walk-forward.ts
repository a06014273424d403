import { busiestCells, type ForecastValue, forecastValue } from './forecast-value.ts';

export interface WalkStep {
  /** Position of the month that was forecast. */
  readonly step: number;
  readonly cells: number;
  readonly flags: ForecastValue;
  /** As many cells, the busiest of the history: the naive list. */
  readonly busiest: ForecastValue;
}

/** Sums over the months with flags; the figures of a month without any say nothing. */
export interface WalkTotal {
  readonly hits: number;
  readonly total: number;
  readonly hitRate: number;
  readonly pai: number;
  readonly pei: number;
  /** Share of flagged cells that held at least one incident in the month that followed. */
  readonly precision: number;
}

export interface WalkForward {
  readonly steps: readonly WalkStep[];
  /** Months in which nothing was flagged. */
  readonly silent: number;
  readonly flags: WalkTotal;
  readonly busiest: WalkTotal;
  /** Hit rate of as many cells drawn at random. */
  readonly chance: number;
}

export interface WalkOptions {
  /** Months of history before the first forecast. */
  readonly first: number;
  /** Flags made from the months before `step` only. */
  readonly flag: (step: number) => ArrayLike<number>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/**
 * How good were the signals: for every month flags are made from what was known before it and scored on what happened
 * in it, against the naive list of as many busiest cells and against chance. Nothing of the month itself may reach
 * `flag`.
 *
 * Example: counts 5 1 0 0, then 4 1 1 0 and 3 0 3 0 with the first and the third cell flagged: 4 of 6 and 3 of 6, together
 * 7 of 12 where one cell in four is 0.25 by chance.
 * @param counts per month n counts, oldest first
 * @returns null when stopped
 */
export function walkForward(counts: readonly ArrayLike<number>[], options: WalkOptions): WalkForward | null {
  const cells = counts[0]?.length ?? 0;
  const history = new Float64Array(cells);
  const steps: WalkStep[] = [];
  const sums = { flags: emptySum(), busiest: emptySum() };
  let silent = 0;
  for (const [step, after] of counts.entries()) {
    if (step >= options.first) {
      if (options.shouldStop?.()) return null;
      options.onProgress?.(step - options.first, counts.length - options.first);
      const flags = options.flag(step);
      const flagged = countFlags(flags);
      if (flagged === 0) silent++;
      else {
        const naive = busiestCells(history, flagged);
        const scores = { flags: forecastValue(flags, after, history), busiest: forecastValue(naive, after, history) };
        addTo(sums.flags, scores.flags, flags, after, flagged);
        addTo(sums.busiest, scores.busiest, naive, after, flagged);
        steps.push({ step, cells: flagged, ...scores });
      }
    }
    for (let i = 0; i < cells; i++) history[i]! += after[i]!;
  }
  const chance = sums.flags.byChance / sums.flags.total;
  return { steps, silent, flags: totalOf(sums.flags), busiest: totalOf(sums.busiest), chance };
}

const emptySum = () => ({ hits: 0, total: 0, byChance: 0, possible: 0, hit: 0, cells: 0 });
type Sum = ReturnType<typeof emptySum>;

function addTo(sum: Sum, value: ForecastValue, flags: ArrayLike<number>, after: ArrayLike<number>, cells: number): void {
  sum.hits += value.hits;
  sum.total += value.total;
  sum.byChance += value.area * value.total;
  if (value.pei > 0) sum.possible += value.hits / value.pei;
  else sum.possible += forecastValue(busiestCells(after, cells), after, after).hits;
  for (let i = 0; i < flags.length; i++) if (flags[i] && after[i]! > 0) sum.hit++;
  sum.cells += cells;
}

const totalOf = (sum: Sum): WalkTotal => ({
  hits: sum.hits,
  total: sum.total,
  hitRate: sum.hits / sum.total,
  pai: sum.hits / sum.byChance,
  pei: sum.hits / sum.possible,
  precision: sum.hit / sum.cells,
});

function countFlags(flags: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < flags.length; i++) if (flags[i]) count++;
  return count;
}
