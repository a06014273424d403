import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';
import { NO_HOUR } from '../tables.ts';

const HOURS = 168;

/** Rows of the selection by hour of the week on the local clock, Monday 00 first; only those known to the minute. */
export function hourCounts(selection: Selection): Query<readonly number[]> {
  const where = whereOf(selection);
  return {
    name: 'hour-counts',
    sql: `SELECT how::INTEGER AS how, count(*)::INTEGER AS n FROM incident WHERE how <> ? AND ${where.text} GROUP BY ALL ORDER BY ALL`,
    params: [NO_HOUR, ...where.params],
    decode: (columns) => {
      const [how, n] = [columns.ints('how'), columns.ints('n')];
      const counts = new Array<number>(HOURS).fill(0);
      how.forEach((hour, i) => {
        counts[hour] = n[i]!;
      });
      return counts;
    },
  };
}
