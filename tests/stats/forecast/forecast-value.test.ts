import { describe, expect, it } from 'vitest';
import { busiestCells, forecastValue } from '../../../src/stats/forecast/forecast-value.ts';
import { walkForward } from '../../../src/stats/forecast/walk-forward.ts';

describe('forecastValue', () => {
  const after = [30, 20, 15, 15, 10, 5, 3, 2, 0, 0];
  const before = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10];

  it('is worked by hand: cells 2 and 3 hold 30 of 100, the two busiest 50', () => {
    const value = forecastValue([0, 0, 1, 1, 0, 0, 0, 0, 0, 0], after, before);
    expect(value).toMatchObject({ hits: 30, total: 100, area: 0.2, hitRate: 0.3 });
    expect(value.pai).toBeCloseTo(1.5, 12);
    expect(value.pei).toBeCloseTo(0.6, 12);
    expect(value.rri).toBeCloseTo(0.3 / 0.2, 12);
    expect(value.beyondChance).toBeCloseTo(0.1, 12);
  });

  it('has PEI 1 and PAI 1 / area x hit rate for the best choice', () => {
    const value = forecastValue(busiestCells(after, 2), after, before);
    expect(value.pei).toBe(1);
    expect(value.pai).toBeCloseTo(2.5, 12);
  });

  it('is what chance gives, PAI 1, when everything is flagged', () => {
    expect(forecastValue(new Uint8Array(10).fill(1), after, before)).toMatchObject({ hitRate: 1, pai: 1, pei: 1, rri: 1 });
  });
});

describe('walkForward', () => {
  const counts = [
    [5, 0, 0, 1],
    [4, 1, 0, 1],
    [0, 6, 0, 0],
    [3, 5, 0, 2],
  ];

  it('scores each month on what follows it, by hand', () => {
    // Flags: month 2 cell 1, month 3 cell 1; the naive list of one cell is cell 0 both times (9 against 1, then 9 against 7).
    const result = walkForward(counts, { first: 2, flag: () => [0, 1, 0, 0] })!;
    expect(result.steps.map(({ step, cells }) => [step, cells])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(result.flags).toMatchObject({ hits: 11, total: 16, precision: 1, pai: 2.75, pei: 1 });
    expect(result.busiest).toMatchObject({ hits: 3, precision: 0.5, pei: 3 / 11 });
    expect(result.chance).toBeCloseTo(0.25, 12);
  });

  it('asks for flags of later months only and counts silent ones', () => {
    const asked: number[] = [];
    const result = walkForward(counts, {
      first: 1,
      flag: (step) => {
        asked.push(step);
        return step === 2 ? [0, 0, 0, 0] : [1, 0, 0, 0];
      },
    })!;
    expect(asked).toEqual([1, 2, 3]);
    expect(result.silent).toBe(1);
    expect(walkForward(counts, { first: 1, flag: () => [], shouldStop: () => true })).toBeNull();
  });
});
