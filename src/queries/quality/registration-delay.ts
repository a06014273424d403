import { NO_TIME, SOURCES, type Source } from '../../domain/incident.ts';
import type { Month } from '../../domain/time/month.ts';
import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Time between the event and its registration in one month. */
export interface RegistrationDelay {
  readonly month: Month;
  readonly source: Source;
  /** Rows with a registration time. */
  readonly n: number;
  /** Days between begin and registration: half of the rows, and 90 %, took at most this. */
  readonly median: number;
  readonly p90: number;
}

/** Ascending by month, then source; months without registration times are absent. */
export function registrationDelay(selection: Selection): Query<readonly RegistrationDelay[]> {
  const where = whereOf(selection);
  const days = '(registered::DOUBLE - begin_min::DOUBLE) / 1440';
  return {
    name: 'registration-delay',
    sql: `SELECT month::INTEGER AS month, source::INTEGER AS source, count(*)::INTEGER AS n,
quantile_cont(${days}, 0.5)::DOUBLE AS median, quantile_cont(${days}, 0.9)::DOUBLE AS p90
FROM incident WHERE registered <> ? AND ${where.text} GROUP BY month, source ORDER BY month, source`,
    params: [NO_TIME, ...where.params],
    decode: (columns) => {
      const [month, source, n] = [columns.ints('month'), columns.ints('source'), columns.ints('n')];
      const [median, p90] = [columns.doubles('median'), columns.doubles('p90')];
      return Array.from({ length: columns.rows }, (_, i) => ({
        month: month[i]! as Month,
        source: SOURCES[source[i]!]!,
        n: n[i]!,
        median: median[i]!,
        p90: p90[i]!,
      }));
    },
  };
}
