import { describe, expect, test } from 'vitest';
import { CELL_TOO_LITTLE } from '../../src/domain/analysis.ts';
import type { MonthlySignal } from '../../src/domain/signal.ts';
import { busyLimits, busySteps, smoothedRatio, stepOf, unusualSteps } from '../../src/stats/cell-steps.ts';

interface Cell {
  readonly count: number;
  readonly expected: number;
  readonly enough?: boolean;
  /** Count and expected of the most unusual category. */
  readonly worst?: readonly [number, number];
  readonly flagged?: boolean;
}

function signalOf(cells: readonly Cell[]): MonthlySignal {
  const floats = (value: (cell: Cell) => number) => Float64Array.from(cells, value);
  const flags = (value: (cell: Cell) => boolean) => Uint8Array.from(cells, (cell) => Number(value(cell)));
  return {
    count: floats((c) => c.count),
    expected: floats((c) => c.expected),
    p: floats(() => 1),
    q: floats(() => 1),
    category: Int32Array.from(cells, () => 0),
    categoryCount: floats((c) => c.worst?.[0] ?? 0),
    categoryExpected: floats((c) => c.worst?.[1] ?? 0),
    flagged: flags((c) => c.flagged ?? false),
    enough: flags((c) => c.enough ?? true),
    tests: cells.length,
    flaggedUncorrected: 0,
    threshold: 0,
    hotspots: [],
  };
}

describe('the colour of a cell', () => {
  test('is drawn towards 1 where little was expected', () => {
    expect(smoothedRatio(8, 2)).toBe(2.5);
    expect(smoothedRatio(0, 0)).toBe(1);
    expect(smoothedRatio(1, 0)).toBe(1.5);
  });

  test('takes a step at the limit itself', () => {
    expect([1.29, 1.3, 1.99, 2, 4, 99].map((value) => stepOf(value, [1.3, 1.6, 2, 3, 4]))).toEqual([0, 1, 2, 3, 5, 5]);
  });

  test('is left out only where too little is known and nothing happened', () => {
    const steps = unusualSteps(
      signalOf([
        { count: 0, expected: 0.01, enough: false },
        { count: 3, expected: 1, enough: false },
        { count: 0, expected: 4 },
      ]),
    );
    // (3 + 2) / (1 + 2) = 1.67 is past 1.3 and 1.6.
    expect([...steps]).toEqual([CELL_TOO_LITTLE, 2, 0]);
  });

  test('of a flagged cell is that of its cause when that is stronger', () => {
    const quiet = { count: 20, expected: 20 };
    const steps = unusualSteps(
      signalOf([
        { ...quiet, worst: [10, 1], flagged: true },
        { ...quiet, worst: [10, 1] },
        { count: 40, expected: 8, worst: [1, 1], flagged: true },
      ]),
    );
    expect([...steps]).toEqual([5, 0, 5]);
  });
});

describe('the limits of Druk', () => {
  test('are round numbers near the percentiles of the counts above 0', () => {
    const counts = Float64Array.from({ length: 200 }, (_, i) => Math.max(0, i - 99));
    expect(busyLimits(counts)).toEqual([50, 100, 150, 200, 300]);
  });

  test('rise, also when all counts are the same or none is above 0', () => {
    expect(busyLimits(new Float64Array(5))).toEqual([1, 2, 3, 5, 7]);
    expect(busyLimits(Float64Array.of(4, 4, 4))).toEqual([5, 7, 10, 15, 20]);
  });

  test('give step 0 below the first', () => {
    expect([...busySteps(Float64Array.of(0, 4, 5, 19, 20), [5, 7, 10, 15, 20])]).toEqual([0, 0, 1, 4, 5]);
  });
});
