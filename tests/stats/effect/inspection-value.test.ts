import { describe, expect, it } from 'vitest';
import { daysEarlier, inspectionValue } from '../../../src/stats/effect/inspection-value.ts';

describe('lift', () => {
  it.each([
    // lift, interval and p by profile likelihood (optimize, uniroot) and phyper in R.
    [[36, 40], [16, 80], 4.5, 2.93956919215, 7.15222343725, 7.56680398475e-14],
    [[12, 120], [7, 140], 2, 0.838457526907, 4.794878021629, 0.095981550147],
    [[3, 30], [20, 60], 0.3, 0.0990348563604, 0.830353667023, null],
  ] as const)('of %j over %j', (chosen, random, lift, low, high, p) => {
    const got = inspectionValue(chosen, random);
    expect(got.lift).toBeCloseTo(lift, 12);
    expect(got.interval[0]).toBeCloseTo(low, 6);
    expect(got.interval[1]).toBeCloseTo(high, 6);
    if (p !== null) expect(got.p / p).toBeCloseTo(1, 8);
  });

  it('is open where a share has no hits', () => {
    expect(inspectionValue([5, 20], [0, 20]).interval[1]).toBe(Number.POSITIVE_INFINITY);
    expect(inspectionValue([0, 20], [5, 20]).interval[0]).toBe(0);
    expect(inspectionValue([0, 20], [0, 20]).interval).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});

describe('days earlier', () => {
  it('is 1 for hits on days 1 and 2 of 4, with the variance of 2 drawn from 4: 1.25 / 2 x 2 / 3', () => {
    const { days, interval } = daysEarlier([1, 2, 3, 4], [true, true, false, false]);
    expect(days).toBe(1);
    expect((interval[1] - 1) / 1.959963984540054).toBeCloseTo(Math.sqrt((1.25 / 2) * (2 / 3)), 9);
  });

  it('is 0 without hits', () => expect(daysEarlier([1, 2], [false, false]).days).toBe(0));
});
