import type { Month } from '../../domain/time/month.ts';
import type { Query } from '../query.ts';

/** Months with at least one row, ascending; the years follow from them. */
export function monthsPresent(): Query<readonly Month[]> {
  return {
    name: 'months-present',
    sql: 'SELECT DISTINCT month::INTEGER AS month FROM incident ORDER BY month',
    params: [],
    decode: (columns) => Array.from(columns.ints('month'), (month) => month as Month),
  };
}
