import { type Month, monthOfYear, monthsOf, type Period, yearOf } from '../domain/time/month.ts';
import { dayNumber } from '../domain/time/wall-clock.ts';
import { betaTail } from './beta-tail.ts';
import { hypergeometricUpperTail } from './hypergeometric.ts';
import { dispersionOf, predictiveBand } from './predictive-band.ts';
import { ratioInterval } from './ratio-interval.ts';
import { spreadPoints } from './spread-points.ts';

/** One month of the year in a place, over all its occurrences in the period. */
export interface ProfileMonth {
  /** 1 to 12. */
  readonly monthOfYear: number;
  /** How often this month occurs in the period. */
  readonly occurrences: number;
  readonly count: number;
  readonly expected: number;
  /** Bounds between which 80 of 100 ordinary months fall, on the scale of `count`. */
  readonly band: readonly [low: number, high: number];
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
  /** One-sided (more than expected), before and after correction for twelve months (Holm). */
  readonly p: number;
  readonly pCorrected: number;
  readonly flagged: boolean;
}

export interface MonthProfileInput {
  readonly period: Period;
  /** Incidents of the place per month of the period, `lengthOf(period)` entries. */
  readonly place: ArrayLike<number>;
  /** The same for the whole city, the place included; null compares with a flat year. */
  readonly city: ArrayLike<number> | null;
  /** Share of places without a busy month in which one may be flagged, 0.05 when left out. */
  readonly alpha?: number;
}

/** Counts of one month of the year and what they are compared with. */
interface Tally {
  readonly monthOfYear: number;
  readonly occurrences: number;
  readonly count: number;
  /** Incidents in the rest of the city, or days. */
  readonly weight: number;
}

/**
 * Months of the year in which a place has more incidents than the rest of the city leads to expect, or, for the city
 * itself, than a year in which every day counts alike (so month lengths, leap years and how often a month occurs in the
 * period are accounted for).
 *
 * Test per month, given the totals: Fisher's exact p of place against rest, or the exact binomial p against the share of
 * days; corrected over the months by Holm, so that at most `alpha` of ordinary places shows a busy month. Where a month
 * occurs in two or more years and there are at least six degrees of freedom, the spread between years tells how much
 * more than Poisson the counts vary (quasi-Poisson); counts are divided by it before testing (Rao & Scott 1992), and the p
 * is the mean over what that spread may be (`spread-points.ts`): taken as known, 8 to 9 % of restless places without a
 * busy month showed one. With a single year that cannot be told: a busy month is then no proof of a yearly pattern.
 *
 * Example: 31 of the 241 incidents of a place in April, 154 of 2,248 in the rest of the city: Fisher p 0.0012, after Holm 0.014.
 * @returns the months of the year that occur in the period, in calendar order
 */
export function monthProfile({ period, place, city, alpha = 0.05 }: MonthProfileInput): readonly ProfileMonth[] {
  const months = monthsOf(period);
  const rest = city ? months.map((_, i) => city[i]! - place[i]!) : null;
  if (rest?.some((n) => n < 0)) throw new RangeError('the city must hold the incidents of the place');
  const compared = rest?.some((n) => n > 0) ?? false;
  const weights = rest && compared ? rest : months.map(daysIn);
  const tallies = tally(months, place, weights);
  const spread = spreadOf(months, place, weights, tallies);
  const points = spread > 1 ? spreadPoints(spread, months.length - tallies.length) : Float64Array.of(1);
  const found = tallies.map((t) => judge(t, tallies, { spread, points }, compared));
  return holm(found, alpha);
}

function daysIn(m: Month): number {
  const next = (m + 1) as Month;
  return dayNumber(yearOf(next), monthOfYear(next), 1) - dayNumber(yearOf(m), monthOfYear(m), 1);
}

function tally(months: readonly Month[], place: ArrayLike<number>, weights: ArrayLike<number>): readonly Tally[] {
  const calendar = Array.from({ length: 12 }, (_, k) => ({ monthOfYear: k + 1, occurrences: 0, count: 0, weight: 0 }));
  months.forEach((m, i) => {
    const t = calendar[monthOfYear(m) - 1]!;
    t.occurrences++;
    t.count += place[i]!;
    t.weight += weights[i]!;
  });
  return calendar.filter((t) => t.occurrences > 0);
}

function spreadOf(months: readonly Month[], place: ArrayLike<number>, weights: ArrayLike<number>, tallies: readonly Tally[]): number {
  const byMonth = new Map(tallies.map((t) => [t.monthOfYear, t]));
  const fitted = months.map((m, i) => {
    const t = byMonth.get(monthOfYear(m))!;
    return t.weight > 0 ? (t.count * weights[i]!) / t.weight : 0;
  });
  return dispersionOf(place, fitted, tallies.length);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

interface Spread {
  readonly spread: number;
  /** What it may be. */
  readonly points: Float64Array;
}

function judge(
  t: Tally,
  all: readonly Tally[],
  { spread, points }: Spread,
  compared: boolean,
): Omit<ProfileMonth, 'pCorrected' | 'flagged'> {
  const n = sum(all.map((a) => a.count));
  const weight = sum(all.map((a) => a.weight));
  // One imaginary incident, shared out evenly, keeps a month that the rest of the city lacks from expecting nothing.
  const share = compared ? (t.weight + 1 / all.length) / (weight + 1) : t.weight / weight;
  const expected = n * share;
  const support = compared ? t.weight + 1 / all.length : Number.POSITIVE_INFINITY;
  const variance = spread * expected * (1 - share + expected / support);
  return {
    monthOfYear: t.monthOfYear,
    occurrences: t.occurrences,
    count: t.count,
    expected,
    band: predictiveBand(expected, variance),
    ratio: expected > 0 ? t.count / expected : Number.NaN,
    interval: expected > 0 ? ratioInterval(t.count / spread, expected / spread, support / spread) : [Number.NaN, Number.NaN],
    p:
      points.reduce(
        (p, s) => p + (compared ? fisher(t.count / s, n / s, t.weight / s, weight / s) : binomial(t.count / s, n / s, share)),
        0,
      ) / points.length,
  };
}

function fisher(count: number, total: number, rest: number, restTotal: number): number {
  const c = Math.floor(count + 1e-9);
  const n = Math.round(total);
  const r = Math.round(rest);
  return hypergeometricUpperTail(c, c + r, n, n + Math.round(restTotal));
}

/** P(X >= count) of `total` trials, for real numbers too. */
const binomial = (count: number, total: number, share: number): number =>
  count <= 0 ? 1 : share >= 1 ? 1 : betaTail(share, count, total - count + 1);

function holm(found: readonly Omit<ProfileMonth, 'pCorrected' | 'flagged'>[], alpha: number): readonly ProfileMonth[] {
  const corrected = new Float64Array(found.length);
  const order = found.map((_, i) => i).sort((a, b) => found[a]!.p - found[b]!.p);
  let highest = 0;
  order.forEach((i, rank) => {
    highest = Math.max(highest, Math.min(1, found[i]!.p * (found.length - rank)));
    corrected[i] = highest;
  });
  return found.map((m, i) => ({ ...m, pCorrected: corrected[i]!, flagged: corrected[i]! < alpha }));
}
