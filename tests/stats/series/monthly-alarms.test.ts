import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addMonths, month } from '../../../src/domain/time/month.ts';
import { binomialInterval } from '../../../src/stats/distributions/binomial.ts';
import { FARRINGTON_MONTHS } from '../../../src/stats/farrington.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { cautiousFarrington } from '../../../src/stats/series/cautious-farrington.ts';
import { areaAlarms, monthlyAlarms, optionsAt } from '../../../src/stats/series/monthly-alarms.ts';
import { drawPoisson } from '../../fixtures/simulated-city.ts';

interface Golden {
  readonly counts: number[];
  readonly from: number;
  readonly expected: (number | null)[];
}
/** A monthly series through R `surveillance::farringtonFlexible`; see tests/stats/farrington.test.ts. */
const golden = JSON.parse(readFileSync(new URL('../../golden/farrington/months.json', import.meta.url), 'utf8')) as Golden;
const START = month(2015, 1);

describe('a monthly series', () => {
  const series = monthlyAlarms(START, Float64Array.from(golden.counts));

  test('expects what R expects, where R looks back five years', () => {
    golden.expected.forEach((expected, i) => {
      if (expected !== null) expect(series.expected[golden.from + i]).toBeCloseTo(expected, 6);
    });
    expect(golden.expected.filter((expected) => expected !== null).length).toBeGreaterThan(10);
  });

  test('has the cautious threshold and its alarms', () => {
    for (let at = golden.from; at < golden.counts.length; at++) {
      const one = cautiousFarrington(golden.counts, at, FARRINGTON_MONTHS)!;
      expect(series.upper[at]).toBe(one.upper);
      expect(series.alarms.includes(addMonths(START, at))).toBe(one.alarm);
    }
  });

  test('draws a band around what is expected, below the threshold', () => {
    for (let at = golden.from; at < golden.counts.length; at++) {
      expect(series.low[at]!).toBeLessThanOrEqual(series.expected[at]!);
      expect(series.high[at]!).toBeGreaterThanOrEqual(Math.floor(series.expected[at]!));
      expect(series.high[at]!).toBeLessThanOrEqual(series.upper[at]!);
    }
  });

  test('is not judged before there are three years and a month', () => {
    expect([optionsAt(36), optionsAt(37)?.years, optionsAt(49)?.years, optionsAt(61)?.years, optionsAt(200)?.years]).toEqual([
      null,
      3,
      4,
      5,
      5,
    ]);
    expect(Number.isNaN(series.expected[36]!)).toBe(true);
    expect(Number.isNaN(series.expected[37]!)).toBe(false);
  });
});

test.each([38, 50, 62])('with %i months behind it, alarms on about 1 % of ordinary months', (length) => {
  let [alarms, judged] = [0, 0];
  for (let run = 0; run < 400; run++) {
    const random = seededRandom(run);
    const count = Float64Array.from({ length }, () => drawPoisson(random, 12));
    const [area] = areaAlarms({ areas: [{ code: 'a', count }], from: START, last: 1 });
    judged += area!.judged;
    alarms += area!.alarms.length;
  }
  expect(judged).toBe(400);
  expect(binomialInterval(alarms, judged)[0]).toBeLessThanOrEqual(0.01);
});

describe('a place where nothing ever happened', () => {
  const empty = (last: number): Float64Array => Float64Array.from({ length: 62 }, (_, i) => (i === 61 ? last : 0));

  test('has a threshold by the gamma posterior of empty months', () => {
    // By hand, size 1/2 and mean 1/30: P(Y > 0) = 0.0318, P(Y > 1) = 0.0015. Five are needed to say so.
    const series = monthlyAlarms(START, empty(0));
    expect(series.upper.at(-1)).toBe(1);
    expect([series.alarms, series.judged]).toEqual([[], 0]);
    expect(monthlyAlarms(START, empty(5)).alarms).toEqual([addMonths(START, 61)]);
    expect(monthlyAlarms(START, empty(4)).alarms).toEqual([]);
  });
});

test('many areas say the same as one by one, for the last months', () => {
  const count = Float64Array.from(golden.counts);
  const last = 12;
  const [area] = areaAlarms({ areas: [{ code: 'BU1', count }], from: START, last });
  const whole = monthlyAlarms(START, count);
  expect(area!.alarms).toEqual(whole.alarms.filter((m) => m >= addMonths(START, count.length - last)));
  expect(area!.expected).toBeCloseTo(whole.expected.at(-1)!, 10);
});
