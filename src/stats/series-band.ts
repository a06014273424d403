import type { Month } from '../domain/time/month.ts';
import { dispersionOf, predictiveBand } from './predictive-band.ts';

/** Months of history that count, at most. */
const MOST_HISTORY = 60;
/** Months of history without which nothing is drawn. */
const LEAST_HISTORY = 6;

/** One value per month of the series; NaN where the history before that month is too short. */
export interface SeriesBand {
  readonly expected: Float64Array;
  /** Between `low` and `high` fall at least 80 of 100 ordinary months. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Expected value and band of every month of a series, from the months before it: the mean of the same month in earlier
 * years where there are at least two of them, else the mean of all earlier months (at most five years back). The band is
 * a negative binomial prediction whose spread is that of the history around its own means.
 *
 * A drawing aid for sparklines and the time strip. It is not a test: it does not correct for the many series that are
 * drawn, follows no trend, and a month above its band is no signal. Signals come from `signal.ts` and Farrington.
 * @param counts one count per month without gaps
 * @param from month of the first count
 */
export function seriesBand(counts: ArrayLike<number>, from: Month): SeriesBand {
  const n = counts.length;
  const band = {
    expected: new Float64Array(n).fill(Number.NaN),
    low: new Float64Array(n).fill(Number.NaN),
    high: new Float64Array(n).fill(Number.NaN),
  };
  for (let t = LEAST_HISTORY; t < n; t++) {
    const first = Math.max(0, t - MOST_HISTORY);
    const history = Array.from({ length: t - first }, (_, i) => counts[first + i]!);
    const { total, months, spread } = summary(history, t - first);
    const mean = (total + 0.5) / months;
    band.expected[t] = total / months;
    [band.low[t], band.high[t]] = predictiveBand(mean, spread * mean * (1 + 1 / months));
  }
  return band;
}

interface Summary {
  /** Sum of the months that stand model for the next one, and their number. */
  readonly total: number;
  readonly months: number;
  readonly spread: number;
}

function summary(history: readonly number[], next: number): Summary {
  const alike = history.filter((_, i) => (next - i) % 12 === 0);
  const seasonal = alike.length >= 2;
  const model = seasonal ? alike : history;
  const means = seasonal ? monthMeans(history) : history.map(() => mean(history));
  const parameters = seasonal ? Math.min(12, history.length) : 1;
  return { total: model.reduce((a, b) => a + b, 0), months: model.length, spread: dispersionOf(history, means, parameters) };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const monthMeans = (history: readonly number[]): number[] => history.map((_, i) => mean(history.filter((__, j) => (i - j) % 12 === 0)));
