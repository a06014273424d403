import { SOURCES, type Source } from '../../domain/incident.ts';
import type { Query } from '../query.ts';

/** How fresh and complete the rows of one source in one batch are. */
export interface Freshness {
  readonly batch: number;
  readonly source: Source;
  readonly rows: number;
  /** UTC minutes of the first and last begin. */
  readonly first: number;
  readonly last: number;
  readonly withoutLocation: number;
  /** With a location that lies in no buurt. */
  readonly outside: number;
  readonly dayPrecision: number;
  readonly monthPrecision: number;
}

const NAMES = ['batch', 'source', 'rows', 'first', 'last', 'without', 'outside', 'days', 'months'] as const;

/** One entry per batch and source with visible rows, ascending. */
export function freshness(): Query<readonly Freshness[]> {
  return {
    name: 'freshness',
    sql: `SELECT batch::INTEGER AS batch, source::INTEGER AS source, count(*)::INTEGER AS rows,
min(begin_min)::INTEGER AS first, max(begin_min)::INTEGER AS last,
count(*) FILTER (isnan(lng))::INTEGER AS without, count(*) FILTER (NOT isnan(lng) AND buurt < 0)::INTEGER AS outside,
count(*) FILTER (precision = ?)::INTEGER AS days, count(*) FILTER (precision = ?)::INTEGER AS months
FROM incident GROUP BY ALL ORDER BY batch, source`,
    params: [1, 2],
    decode: (columns) => {
      const at = Object.fromEntries(NAMES.map((name) => [name, columns.ints(name)])) as Record<(typeof NAMES)[number], Int32Array>;
      return Array.from({ length: columns.rows }, (_, i) => ({
        batch: at.batch[i]!,
        source: SOURCES[at.source[i]!]!,
        rows: at.rows[i]!,
        first: at.first[i]!,
        last: at.last[i]!,
        withoutLocation: at.without[i]!,
        outside: at.outside[i]!,
        dayPrecision: at.days[i]!,
        monthPrecision: at.months[i]!,
      }));
    },
  };
}
