import { addMonths, type Month } from '../../domain/time/month.ts';
import type { AreaSeries, AreaSeriesRequest, TrendSeries } from '../../domain/trend/trend-table.ts';
import { negativeBinomialUpperTail } from '../distributions/negative-binomial.ts';
import { FARRINGTON_MONTHS, type FarringtonOptions, farringtonForecast, judge } from '../farrington.ts';
import { predictiveTail, thresholdOf } from './cautious-farrington.ts';

/** Years that are looked back: five where there are, three at least. */
const MOST_YEARS = 5;
const LEAST_YEARS = 3;
/** Chance that an ordinary month lies above the band, and below it. */
const BAND = 0.1;

/** The options for a month: as many years as lie before it, at most five; null when there are fewer than three. */
export function optionsAt(at: number): FarringtonOptions | null {
  const { frequency, window } = FARRINGTON_MONTHS;
  const years = Math.min(MOST_YEARS, Math.floor((at - window) / frequency));
  return years < LEAST_YEARS ? null : { ...FARRINGTON_MONTHS, years };
}

/** Expected counts from here down come from months without a single incident: the model has nothing to say how surely. */
const NOTHING = 1e-3;

/** P(Y >= y) after months that were all empty: the posterior of a Poisson mean under Jeffreys' prior is gamma with shape 1/2. */
function emptyTail({ years, window }: FarringtonOptions): (y: number) => number {
  const months = years * (2 * window + 1);
  return (y) => negativeBinomialUpperTail(y, 0.5, 0.5 / months);
}

interface Judged {
  readonly expected: number;
  readonly tail: (y: number) => number;
  readonly alpha: number;
  readonly enough: boolean;
  readonly alarm: boolean;
}

/** A month against the cautious threshold of the improved Farrington algorithm. */
function judgeMonth(counts: ArrayLike<number>, at: number): Judged | null {
  const options = optionsAt(at);
  const forecast = options && farringtonForecast(counts, at, options);
  if (!forecast) return null;
  const tail = forecast.expected > NOTHING ? predictiveTail(forecast) : emptyTail(options);
  const p = tail(counts[at]!);
  const { enough } = judge(counts, at, forecast, { upper: 0, p });
  // The threshold is the largest count whose next one is unlikely enough, so `p` decides.
  return { expected: forecast.expected, tail, alpha: options.alpha, enough, alarm: enough && p <= options.alpha };
}

/** Largest count below which fall less than one in ten ordinary months. */
function lowOf(tail: (y: number) => number, high: number): number {
  let [low, up] = [0, high];
  while (low < up) {
    const middle = Math.ceil((low + up) / 2);
    if (1 - tail(middle) <= BAND) low = middle;
    else up = middle - 1;
  }
  return low;
}

/**
 * Every month of a series against the months before it: the improved Farrington algorithm with the threshold that allows
 * for the error of the model (see `cautiousFarrington`), which keeps to one false alarm in a hundred months. Expected value,
 * band of 80 of 100 ordinary months and threshold are of one model. Months with fewer than three years before them, or
 * fewer than five incidents in four months, are not judged.
 */
export function monthlyAlarms(from: Month, count: Float64Array): TrendSeries {
  const nothing = (): Float64Array => new Float64Array(count.length).fill(Number.NaN);
  const [expected, low, high, upper] = [nothing(), nothing(), nothing(), nothing()];
  const alarms: Month[] = [];
  let judged = 0;
  for (let at = 0; at < count.length; at++) {
    const found = judgeMonth(count, at);
    if (!found) continue;
    expected[at] = found.expected;
    high[at] = thresholdOf(found.tail, BAND, found.expected);
    low[at] = lowOf(found.tail, high[at]!);
    upper[at] = thresholdOf(found.tail, found.alpha, found.expected);
    if (found.enough) judged++;
    if (found.alarm) alarms.push(addMonths(from, at));
  }
  return { from, count, expected, low, high, upper, alarms, judged, years: optionsAt(count.length - 1)?.years ?? null };
}

/** The last months of many series at once: alarms only, without the band. */
export function areaAlarms({ areas, from, last }: AreaSeriesRequest): AreaSeries[] {
  return areas.map(({ code, count }) => {
    const alarms: Month[] = [];
    let judged = 0;
    let expected: number | null = null;
    for (let at = Math.max(0, count.length - last); at < count.length; at++) {
      const found = judgeMonth(count, at);
      expected = found?.expected ?? null;
      if (found?.enough) judged++;
      if (found?.alarm) alarms.push(addMonths(from, at));
    }
    return { code, from, count, expected, alarms, judged };
  });
}
