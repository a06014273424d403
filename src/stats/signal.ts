import type { Cube } from '../domain/cube.ts';
import type { MonthlySignal, SignalArea, SignalOptions } from '../domain/signal.ts';
import { type CellTests, testCells } from './baseline/cell-tests.ts';
import { judgeTests, type Verdict } from './baseline/verdict.ts';
import { type Baselines, type FittedCategories, fitBaselines, meanOf } from './baseline.ts';
import { shapeHotspots } from './hotspot-shapes.ts';

type CellArrays = Pick<
  MonthlySignal,
  'count' | 'expected' | 'p' | 'q' | 'category' | 'categoryCount' | 'categoryExpected' | 'flagged' | 'enough'
>;

/**
 * Where the period holds more than was to be expected there. Per category and cell the chance of so many
 * incidents in the cell or its disk, under a negative binomial predicted from its own history and that of
 * the whole city; one Benjamini-Hochberg over all cells times all categories.
 *
 * `count` and `expected` of a cell are of all tested categories together, `p` and `q` of the most unusual
 * one. A category without any incident in the history is not tested: nothing says what is normal for it.
 * `enough` is 0 where the disk of the cell held less than one incident for every year of history and none
 * in the period: what is expected there is borrowed from the rest of the city.
 *
 * Example: twenty places in a row with one or two a month for three years; 14 in the fifth this month: expected 1.3,
 * p = 1.1e-9, flagged, one hotspot (`tests/golden/cli/signal.json`).
 * @param known categories fitted before for the same cube, period and history
 * @throws RangeError when a month of the period is in the history
 */
export function monthlySignal(cube: Cube, area: SignalArea, options: SignalOptions, known?: FittedCategories): MonthlySignal {
  const baselines = fitBaselines(cube, area, options, known);
  const tests = baselines.categories.map((baseline) => testCells(baselines, baseline, area.neighbours));
  const verdict = judgeTests(baselines, tests, area.cells, options.alpha);
  const cells = emptyCells(area.cells);
  addTotals(cells, baselines, options.history.length);
  for (const position of tests.keys()) addTests(cells, baselines, tests, verdict, position);
  let flaggedUncorrected = 0;
  for (let i = 0; i < area.cells; i++) if (cells.p[i]! <= options.alpha) flaggedUncorrected++;
  return {
    ...cells,
    tests: verdict.family,
    flaggedUncorrected,
    threshold: verdict.threshold,
    hotspots: shapeHotspots(baselines, tests, verdict, area.neighbours),
  };
}

function emptyCells(n: number): CellArrays {
  return {
    count: new Float64Array(n),
    expected: new Float64Array(n),
    p: new Float64Array(n).fill(1),
    q: new Float64Array(n).fill(1),
    category: new Int32Array(n).fill(-1),
    categoryCount: new Float64Array(n),
    categoryExpected: new Float64Array(n),
    flagged: new Uint8Array(n),
    enough: new Uint8Array(n),
  };
}

function addTotals(cells: CellArrays, { categories }: Baselines, months: number): void {
  const n = cells.count.length;
  const known = new Float64Array(n);
  for (const baseline of categories) {
    const { count, own, prior } = baseline.cell;
    const exposure = prior.exposure + baseline.exposure;
    const pooled = prior.shape === Number.POSITIVE_INFINITY;
    for (let i = 0; i < n; i++) {
      cells.count[i]! += count[i]!;
      cells.expected[i]! += baseline.factor * (pooled ? prior.rate : (prior.shape + own[i]!) / exposure);
      known[i]! += baseline.disk.own[i]!;
      if (baseline.disk.count[i]! > 0) cells.enough[i] = 1;
    }
  }
  for (let i = 0; i < n; i++) if (known[i]! * 12 >= months) cells.enough[i] = 1;
}

function addTests(cells: CellArrays, { categories }: Baselines, tests: readonly CellTests[], verdict: Verdict, position: number): void {
  const { cell, p } = tests[position]!;
  const baseline = categories[position]!;
  const q = verdict.q[position]!;
  for (let i = 0; i < cell.length; i++) {
    const at = cell[i]!;
    if (q[i]! <= verdict.alpha) cells.flagged[at] = 1;
    if (cells.category[at] !== -1 && p[i]! >= cells.p[at]!) continue;
    cells.p[at] = p[i]!;
    cells.q[at] = q[i]!;
    cells.category[at] = baseline.category;
    cells.categoryCount[at] = baseline.cell.count[at]!;
    cells.categoryExpected[at] = meanOf(baseline, baseline.cell, at);
  }
}
