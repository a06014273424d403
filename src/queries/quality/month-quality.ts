import type { Source } from '../../domain/incident.ts';
import { NO_TIME } from '../../domain/incident.ts';
import type { Period } from '../../domain/time/month.ts';
import type { Query } from '../query.ts';
import { sourceCode } from '../selection.ts';

/** What the rows of each month look like: one entry per month and category. */
export interface MonthQuality {
  readonly month: Int32Array;
  readonly category: Int32Array;
  readonly n: Int32Array;
  readonly withoutPlace: Int32Array;
}

/** Counts by month and category of one source, and how many of them have no location. */
export function monthQuality(source: Source, { from, to }: Period): Query<MonthQuality> {
  return {
    name: 'month-quality',
    sql: `SELECT month::INTEGER AS month, category::INTEGER AS category, count(*)::INTEGER AS n,
count(*) FILTER (isnan(lng))::INTEGER AS without
FROM incident WHERE source = ? AND month BETWEEN ? AND ? GROUP BY month, category ORDER BY month, category`,
    params: [sourceCode(source), from, to],
    decode: (columns) => ({
      month: columns.ints('month'),
      category: columns.ints('category'),
      n: columns.ints('n'),
      withoutPlace: columns.ints('without'),
    }),
  };
}

/** Minutes between event and registration, one entry per row that has both. */
export interface MonthDelays {
  readonly month: Int32Array;
  readonly minutes: Int32Array;
}

/** Delays of one source, in order of month; an event with an end is counted from its end. */
export function monthDelays(source: Source, { from, to }: Period): Query<MonthDelays> {
  return {
    name: 'month-delays',
    sql: `SELECT month::INTEGER AS month, (registered - end_min)::INTEGER AS minutes
FROM incident WHERE source = ? AND month BETWEEN ? AND ? AND registered <> ? ORDER BY month, minutes`,
    params: [sourceCode(source), from, to, NO_TIME],
    decode: (columns) => ({ month: columns.ints('month'), minutes: columns.ints('minutes') }),
  };
}
