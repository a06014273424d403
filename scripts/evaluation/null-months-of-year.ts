import { month, monthsOf } from '../../src/domain/time/month.ts';
import { mannKendall } from '../../src/stats/emerging/mann-kendall.ts';
import { monthProfile } from '../../src/stats/month-profile.ts';
import { drawGamma, drawPoisson } from '../../tests/fixtures/simulated-city.ts';
import type { NullCase } from './null-case.ts';

interface Place {
  readonly years: number;
  readonly perMonth: number;
  /** Months of the city against the place; null compares with a flat year. */
  readonly city: number | null;
  /** Gamma shape of a month of the place around its own mean. */
  readonly shape: number;
}

const PLACES: Readonly<Record<string, Place>> = {
  'flat year, 1 year, 10 a month': { years: 1, perMonth: 10, city: null, shape: Number.POSITIVE_INFINITY },
  'flat year, 4 years, 10 a month': { years: 4, perMonth: 10, city: null, shape: Number.POSITIVE_INFINITY },
  'flat year, 4 years, 40 a month, restless': { years: 4, perMonth: 40, city: null, shape: 15 },
  'beside the city, 2 years, 3 a month': { years: 2, perMonth: 3, city: 300, shape: Number.POSITIVE_INFINITY },
  'beside the city, 4 years, 20 a month': { years: 4, perMonth: 20, city: 400, shape: Number.POSITIVE_INFINITY },
  'beside the city, 4 years, 20 a month, restless': { years: 4, perMonth: 20, city: 400, shape: 10 },
};

/** A place that follows the year of the city: any busy month counts. */
export const MONTH_CASES: readonly NullCase[] = Object.entries(PLACES).map(([setting, { years, perMonth, city, shape }]) => ({
  method: 'months of the year',
  setting,
  nominal: 0.05,
  flags: (random) => {
    const period = { from: month(2026 - years, 1), to: month(2025, 12) };
    const months = monthsOf(period);
    const level = (i: number): number => (city === null ? 1 : 1 + 0.4 * Math.sin((2 * Math.PI * i) / 12));
    const noise = (): number => (Number.isFinite(shape) ? drawGamma(random, shape) : 1);
    const place = months.map((_, i) => drawPoisson(random, perMonth * level(i) * noise()));
    const rest = months.map((_, i) => drawPoisson(random, (city ?? 0) * level(i)));
    const whole = city === null ? null : place.map((n, i) => n + rest[i]!);
    return monthProfile({ period, place, city: whole }).some(({ flagged }) => flagged);
  },
}));

/** Twenty-four months without a trend: either direction counts. */
export const TREND_CASES: readonly NullCase[] = [1, 10].map((mean) => ({
  method: 'trend (Mann-Kendall)',
  setting: `24 months, ${mean} a month`,
  nominal: 0.05,
  flags: (random) => mannKendall(Array.from({ length: 24 }, () => drawPoisson(random, mean))).p < 0.05,
}));
