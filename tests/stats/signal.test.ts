import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Month, month, monthsOf } from '../../src/domain/time/month.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { monthlySignal } from '../../src/stats/signal.ts';
import { type CubeRow, cubeOf } from '../fixtures/cube-of.ts';
import { adjacencyOf, hexArea } from '../fixtures/hex-area.ts';
import { LIVELY, simulateBackground } from '../fixtures/simulated-city.ts';
import { goldenTable, relativeError } from './csv.ts';

const FIRST = month(2023, 10);
const LAST = addMonths(FIRST, 36);
const HISTORY: Month[] = monthsOf({ from: FIRST, to: addMonths(LAST, -1) });
const QUESTION = { period: { from: LAST, to: LAST }, history: HISTORY, categories: null, alpha: 0.05 };
const AREA = hexArea(30, 30);

/** One city of 900 cells and three categories, and what is added to it. */
function city(...extra: CubeRow[]) {
  const background = { ...LIVELY, rows: 30, columns: 30, perMonth: [40, 60, 25], season: 0 };
  const cube = simulateBackground(seededRandom(8), background, FIRST, 37);
  const rows = Array.from(cube.cell, (cell, k): CubeRow => [cell, cube.category[k]!, cube.month[k]!, cube.n[k]!]);
  return cubeOf([...rows, ...extra]);
}

const QUIET_CELL = 2 * 30 + 27;

describe('the formula, against R', () => {
  const rows = goldenTable('baseline/counts.csv').map((row): CubeRow => [row['cell']!, 4, FIRST + row['month']! - 1, row['n']!]);
  const line = adjacencyOf(Array.from({ length: 60 }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < 60)));
  const period = { from: addMonths(FIRST, 24), to: addMonths(FIRST, 24) };
  const history = monthsOf({ from: FIRST, to: addMonths(FIRST, 23) });
  const signal = monthlySignal(cubeOf(rows), { cells: 60, neighbours: line }, { period, history, categories: null, alpha: 0.05 });

  it('gives the same expected counts and p', () => {
    for (const row of goldenTable('baseline/expected.csv')) {
      const cell = row['cell']!;
      expect(signal.count[cell]).toBe(row['count']);
      expect(relativeError(signal.expected[cell]!, row['expected']!)).toBeLessThan(1e-10);
      expect(relativeError(signal.p[cell]!, row['p']!)).toBeLessThan(1e-9);
    }
  });

  it('adjusts over all cells', () => {
    expect(signal.tests).toBe(60);
    for (const row of goldenTable('baseline/expected.csv')) expect(relativeError(signal.q[row['cell']!]!, row['q']!)).toBeLessThan(1e-9);
  });
});

describe('hotspots', () => {
  it('finds nothing where nothing was added', () => {
    expect(monthlySignal(city(), AREA, QUESTION).hotspots).toEqual([]);
  });

  it('draws a peak in one cell as that cell, though seven disks see it', () => {
    const signal = monthlySignal(city([QUIET_CELL, 1, LAST, 8]), AREA, QUESTION);
    expect(signal.flagged.reduce((a, b) => a + b, 0)).toBeGreaterThan(4);
    expect(signal.hotspots).toHaveLength(1);
    expect([...signal.hotspots[0]!.cells]).toEqual([QUIET_CELL]);
    expect(signal.hotspots[0]).toMatchObject({ categories: [1], mainCategory: 1 });
    expect(signal.hotspots[0]!.count).toBe(signal.categoryCount[QUIET_CELL]);
  });

  it('draws a thin layer over seven cells as those cells', () => {
    const disk = [...AREA.disks.index.subarray(AREA.disks.offset[QUIET_CELL], AREA.disks.offset[QUIET_CELL + 1])];
    const signal = monthlySignal(city(...disk.map((cell): CubeRow => [cell, 0, LAST, 2])), AREA, QUESTION);
    expect(signal.hotspots.map(({ cells }) => [...cells])).toEqual([disk]);
    expect(signal.hotspots[0]!.count).toBeGreaterThanOrEqual(14);
    expect(signal.hotspots[0]!.expected).toBeLessThan(3);
  });

  it('joins two categories at one place, the larger excess first', () => {
    const signal = monthlySignal(city([QUIET_CELL, 2, LAST, 12], [QUIET_CELL + 1, 0, LAST, 9]), AREA, QUESTION);
    expect(signal.hotspots).toHaveLength(1);
    expect(signal.hotspots[0]!.categories).toEqual([2, 0]);
    expect([...signal.hotspots[0]!.cells]).toEqual([QUIET_CELL, QUIET_CELL + 1]);
  });

  it('does not get used to a hotspot that has lasted a year', () => {
    const year = HISTORY.slice(-12).map((m): CubeRow => [QUIET_CELL, 1, m, 8]);
    const signal = monthlySignal(city(...year, [QUIET_CELL, 1, LAST, 8]), AREA, QUESTION);
    expect(signal.categoryExpected[QUIET_CELL]).toBeLessThan(1);
    expect(signal.hotspots.map(({ cells }) => [...cells])).toEqual([[QUIET_CELL]]);
  });

  it('takes as normal what has always been there', () => {
    const always = HISTORY.map((m): CubeRow => [QUIET_CELL, 1, m, 8]);
    const signal = monthlySignal(city(...always, [QUIET_CELL, 1, LAST, 8]), AREA, QUESTION);
    expect(signal.categoryExpected[QUIET_CELL]).toBeGreaterThan(6);
    expect(signal.hotspots).toEqual([]);
  });

  it('does not flag a month that is twice as busy everywhere', () => {
    const background = { ...LIVELY, rows: 30, columns: 30, perMonth: [40, 60, 25], season: 0 };
    const longer = simulateBackground(seededRandom(8), background, FIRST, 38);
    const doubled = { ...longer, month: longer.month.map((m) => Math.min(m, LAST)) };
    expect(monthlySignal(doubled, AREA, QUESTION).hotspots).toEqual([]);
  });

  it('holds the expected count in the band', () => {
    const { hotspots } = monthlySignal(city([QUIET_CELL, 1, LAST, 8]), AREA, QUESTION);
    const { band, expected, count } = hotspots[0]!;
    expect(band[0]).toBeLessThanOrEqual(expected);
    expect(band[1]).toBeGreaterThanOrEqual(Math.floor(expected));
    expect(band[1]).toBeLessThan(count);
  });
});

describe('edges', () => {
  it('refuses to test a month against itself', () => {
    expect(() => monthlySignal(city(), AREA, { ...QUESTION, history: [...HISTORY, LAST] })).toThrow(RangeError);
  });

  it('tests no category without a history', () => {
    const signal = monthlySignal(city([QUIET_CELL, 9, LAST, 30]), AREA, QUESTION);
    expect(signal.tests).toBe(3 * 900);
    expect(signal.hotspots).toEqual([]);
  });

  it('tests only the categories that are asked for', () => {
    const signal = monthlySignal(city([QUIET_CELL, 1, LAST, 8]), AREA, { ...QUESTION, categories: [0, 2] });
    expect(signal.tests).toBe(2 * 900);
    expect(signal.hotspots).toEqual([]);
  });

  it('has nothing to say without data or without history', () => {
    for (const [cube, history] of [
      [cubeOf([]), HISTORY],
      [city(), []],
    ] as const) {
      const signal = monthlySignal(cube, AREA, { ...QUESTION, history });
      expect(signal).toMatchObject({ tests: 0, hotspots: [], flaggedUncorrected: 0, threshold: 0 });
      expect([...signal.p].every((p) => p === 1)).toBe(true);
    }
  });

  it('knows enough where something happened once a year nearby', () => {
    const rows: CubeRow[] = [0, 12, 24].map((t) => [0, 0, FIRST + t, 1]);
    const signal = monthlySignal(cubeOf([...rows, [899, 0, FIRST, 1]]), AREA, QUESTION);
    expect([signal.enough[0], signal.enough[1], signal.enough[30]]).toEqual([1, 1, 1]);
    expect([signal.enough[2], signal.enough[899]]).toEqual([0, 0]);
  });

  it('adds the months of a period', () => {
    const quarter = { from: addMonths(LAST, -2), to: LAST };
    const added = HISTORY.slice(-2).map((m): CubeRow => [QUIET_CELL, 1, m, 4]);
    const signal = monthlySignal(city(...added, [QUIET_CELL, 1, LAST, 4]), AREA, {
      ...QUESTION,
      period: quarter,
      history: HISTORY.slice(0, -2),
    });
    expect(signal.hotspots.map(({ cells }) => [...cells])).toEqual([[QUIET_CELL]]);
    expect(signal.hotspots[0]!.count).toBeGreaterThanOrEqual(12);
  });

  it('does not depend on the order of the cube, nor on how its entries are split', () => {
    const cube = city([QUIET_CELL, 1, LAST, 8]);
    const whole = monthlySignal(cube, AREA, QUESTION);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        const order = Array.from(cube.cell.keys(), (k) => [random(), k] as const).sort((a, b) => a[0] - b[0]);
        const shuffled = cubeOf(order.map(([, k]): CubeRow => [cube.cell[k]!, cube.category[k]!, cube.month[k]!, cube.n[k]!]));
        const again = monthlySignal(shuffled, AREA, QUESTION);
        expect(again.hotspots.map(({ cells, count }) => [[...cells], count])).toEqual(
          whole.hotspots.map(({ cells, count }) => [[...cells], count]),
        );
        expect(Math.max(...again.p.map((p, i) => relativeError(p, whole.p[i]!)))).toBeLessThan(1e-9);
      }),
      { numRuns: 5 },
    );
  });
});
