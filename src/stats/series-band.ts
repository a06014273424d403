import { addMonths, type Month } from '../domain/time/month.ts';
import { dispersionOf, predictiveBand } from './predictive-band.ts';

/** Months of history that count, at most. */
const MOST_HISTORY = 60;
/** Months of history without which nothing is drawn. */
const LEAST_HISTORY = 9;

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
 * a negative binomial prediction whose spread is that of the history around its own means. Simulated series stay within
 * it in 77 to 96 of 100 months, most often in 80 to 90.
 *
 * A drawing aid for sparklines and the time strip. It is not a test: it does not correct for the many series that are
 * drawn, follows no trend, and a month above its band is no signal. Signals come from `signal.ts` and Farrington.
 * @param counts one count per month without gaps
 * @param from month of the first count
 * @param exceptions months that are no model for later ones, such as those of 2020 and 2021
 */
export function seriesBand(counts: ArrayLike<number>, from: Month, exceptions: ReadonlySet<Month> = new Set()): SeriesBand {
  const n = counts.length;
  const nothing = (): Float64Array => new Float64Array(n).fill(Number.NaN);
  const band = { expected: nothing(), low: nothing(), high: nothing() };
  for (let t = 0; t < n; t++) {
    const history: Past[] = [];
    for (let i = Math.max(0, t - MOST_HISTORY); i < t; i++) {
      if (!exceptions.has(addMonths(from, i))) history.push({ before: t - i, count: counts[i]! });
    }
    if (history.length < LEAST_HISTORY) continue;
    const { total, months, spread } = summary(history);
    const mean = (total + 0.5) / months;
    band.expected[t] = total / months;
    [band.low[t], band.high[t]] = predictiveBand(mean, spread * mean * (1 + 1 / months));
  }
  return band;
}

/** A month of the history: how many months ago, and its count. */
interface Past {
  readonly before: number;
  readonly count: number;
}

interface Summary {
  /** Sum of the months that stand model for the next one, and their number. */
  readonly total: number;
  readonly months: number;
  readonly spread: number;
}

function summary(history: readonly Past[]): Summary {
  const alike = history.filter((h) => h.before % 12 === 0);
  const seasonal = alike.length >= 2;
  const model = seasonal ? alike : history;
  const groups = Map.groupBy(history, (h) => (seasonal ? h.before % 12 : 0));
  const means = new Map([...groups].map(([key, group]) => [key, sum(group) / group.length]));
  const fitted = history.map((h) => means.get(seasonal ? h.before % 12 : 0)!);
  const freedom = history.length - groups.size;
  const plain = dispersionOf(
    history.map((h) => h.count),
    fitted,
    groups.size,
  );
  // A spread that is itself an estimate predicts too narrowly; this is the variance of Student's t.
  const spread = freedom > 2 ? Math.max(1, plain * (freedom / (freedom - 2))) : 1;
  return { total: sum(model), months: model.length, spread };
}

const sum = (history: readonly Past[]): number => history.reduce((total, h) => total + h.count, 0);
