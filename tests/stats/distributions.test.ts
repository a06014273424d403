import { describe, expect, it } from 'vitest';
import { countChange } from '../../src/stats/count-change.ts';
import { binomialInterval, binomialUpperTail } from '../../src/stats/distributions/binomial.ts';
import { logGamma } from '../../src/stats/distributions/log-gamma.ts';
import {
  negativeBinomialMass,
  negativeBinomialQuantile,
  negativeBinomialUpperTail,
} from '../../src/stats/distributions/negative-binomial.ts';
import { normalUpperTail } from '../../src/stats/distributions/normal.ts';
import { poissonLowerTail, poissonMass, poissonUpperTail } from '../../src/stats/distributions/poisson.ts';
import { goldenTable, relativeError } from './csv.ts';

type Row = Record<string, number>;

/** Every row of a golden table made by R, one column against one function, to a relative error. */
const CASES: readonly { table: string; column: string; within: number; ours: (row: Row) => number }[] = [
  { table: 'log-gamma', column: 'value', within: 1e-13, ours: (r) => logGamma(r['x']!) },
  { table: 'normal', column: 'upper', within: 1e-12, ours: (r) => normalUpperTail(r['z']!) },
  { table: 'binomial', column: 'upper', within: 1e-9, ours: (r) => binomialUpperTail(r['x']!, r['n']!, r['p']!) },
  { table: 'binomial-interval', column: 'low', within: 1e-9, ours: (r) => binomialInterval(r['x']!, r['n']!)[0] },
  { table: 'binomial-interval', column: 'high', within: 1e-9, ours: (r) => binomialInterval(r['x']!, r['n']!)[1] },
  { table: 'poisson', column: 'mass', within: 1e-12, ours: (r) => poissonMass(r['y']!, r['mean']!) },
  { table: 'poisson', column: 'upper', within: 1e-11, ours: (r) => poissonUpperTail(r['y']!, r['mean']!) },
  { table: 'poisson', column: 'lower', within: 1e-11, ours: (r) => poissonLowerTail(r['y']!, r['mean']!) },
  { table: 'negative-binomial', column: 'mass', within: 1e-9, ours: (r) => negativeBinomialMass(r['y']!, r['size']!, r['mean']!) },
  { table: 'negative-binomial', column: 'upper', within: 1e-9, ours: (r) => negativeBinomialUpperTail(r['y']!, r['size']!, r['mean']!) },
  {
    table: 'negative-binomial-quantile',
    column: 'quantile',
    within: 0,
    ours: (r) => negativeBinomialQuantile(r['probability']!, r['size']!, r['mean']!),
  },
];

describe('distributions against R', () => {
  it.each(CASES)('$table: $column', ({ table, column, within, ours }) => {
    const rows = goldenTable(`distributions/${table}.csv`);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const row of rows) {
      expect(relativeError(ours(row), row[column]!), `${JSON.stringify(row)} gave ${ours(row)}`).toBeLessThanOrEqual(within);
    }
  });
});

describe('change of two counts', () => {
  it('has the p and the interval of R binom.test', () => {
    for (const r of goldenTable('distributions/count-change.csv')) {
      const change = countChange(r['before']!, r['after']!, { before: r['eb']!, after: r['ea']! });
      expect(relativeError(change.p, r['p']!)).toBeLessThan(1e-9);
      expect(relativeError(change.interval[0], r['low']!)).toBeLessThan(1e-6);
      expect(relativeError(change.interval[1], r['high']!)).toBeLessThan(1e-6);
    }
  });

  it('gives the published p of thefts from cars and of street robberies', () => {
    expect(countChange(276, 227).p).toBeCloseTo(0.0322, 4);
    expect(countChange(20, 26).p).toBeCloseTo(0.4614, 4);
    expect(countChange(276, 227).ratio).toBeCloseTo(0.8225, 4);
  });

  it('says nothing when nothing happened', () => {
    expect(countChange(0, 0)).toEqual({ p: 1, ratio: Number.NaN, interval: [0, Number.POSITIVE_INFINITY], z: 0 });
  });
});
