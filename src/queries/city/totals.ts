import { SOURCES, type Source } from '../../domain/incident.ts';
import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

export interface SourceTotal {
  readonly source: Source;
  readonly rows: number;
  /** Of those: with a location in a buurt, with a location outside every buurt, without a location. */
  readonly inside: number;
  readonly outside: number;
  readonly unlocated: number;
}

/** How many rows the selection holds, one entry per source that has any, in the order of `SOURCES`. */
export function totals(selection: Selection): Query<readonly SourceTotal[]> {
  const where = whereOf(selection);
  return {
    name: 'totals',
    sql: `SELECT source::INTEGER AS source, count(*)::INTEGER AS n, count(*) FILTER (buurt >= 0)::INTEGER AS inside,
count(*) FILTER (isnan(lng))::INTEGER AS unlocated
FROM incident WHERE ${where.text} GROUP BY source ORDER BY source`,
    params: where.params,
    decode: (columns) => {
      const [source, n, inside, unlocated] = ['source', 'n', 'inside', 'unlocated'].map((name) => columns.ints(name));
      return Array.from({ length: columns.rows }, (_, i) => ({
        source: SOURCES[source![i]!]!,
        rows: n![i]!,
        inside: inside![i]!,
        outside: n![i]! - inside![i]! - unlocated![i]!,
        unlocated: unlocated![i]!,
      }));
    },
  };
}
