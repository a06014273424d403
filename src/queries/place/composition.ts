import { SOURCES, type Source } from '../../domain/incident.ts';
import type { Month } from '../../domain/time/month.ts';
import type { Columns, Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** What the rows of a place are made of. */
export interface Composition {
  readonly rows: number;
  /** Rows with all reports of one problem counted once. */
  readonly problems: number;
  /** Different known reporters, rows without a known reporter, and rows of the reporter with the most. */
  readonly reporters: number;
  readonly withoutReporter: number;
  readonly topReporter: number;
  /** Descending by count. */
  readonly categories: readonly { readonly category: number; readonly n: number }[];
  readonly sources: readonly { readonly source: Source; readonly n: number }[];
  /** Ascending; only months with rows. */
  readonly months: readonly { readonly month: Month; readonly source: Source; readonly n: number }[];
}

const PARTS = ['rows', 'problems', 'reporters', 'withoutReporter', 'topReporter', 'category', 'source', 'month'] as const;

/** Composition of the selected rows in one go; `part` says what a line of the answer means. */
export function composition(selection: Selection): Query<Composition> {
  const where = whereOf(selection);
  return {
    name: 'composition',
    sql: `WITH chosen AS MATERIALIZED (SELECT source, category, month, key, reporter, parent FROM incident WHERE ${where.text}),
reports AS (SELECT count(*) AS n FROM chosen WHERE reporter <> 0 GROUP BY reporter),
orphans AS (SELECT DISTINCT parent FROM chosen WHERE parent <> 0 AND parent NOT IN (SELECT key FROM chosen WHERE parent = 0)),
lines AS (
SELECT 0 AS part, 0 AS a, 0 AS b, count(*) AS n FROM chosen
UNION ALL SELECT 1, 0, 0, (SELECT count(*) FROM chosen WHERE parent = 0) + (SELECT count(*) FROM orphans)
UNION ALL SELECT 2, 0, 0, count(*) FROM reports
UNION ALL SELECT 3, 0, 0, count(*) FROM chosen WHERE reporter = 0
UNION ALL SELECT 4, 0, 0, coalesce(max(n), 0) FROM reports
UNION ALL SELECT 5, category, 0, count(*) FROM chosen GROUP BY category
UNION ALL SELECT 6, source, 0, count(*) FROM chosen GROUP BY source
UNION ALL SELECT 7, month, source, count(*) FROM chosen GROUP BY month, source)
SELECT part::INTEGER AS part, a::INTEGER AS a, b::INTEGER AS b, n::INTEGER AS n FROM lines ORDER BY part, CASE WHEN part = 5 THEN -n ELSE 0 END, a, b`,
    params: where.params,
    decode,
  };
}

function decode(columns: Columns): Composition {
  const [part, a, b, n] = ['part', 'a', 'b', 'n'].map((name) => columns.ints(name)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  const lines = Array.from(part, (code, i) => ({ part: PARTS[code]!, a: a[i]!, b: b[i]!, n: n[i]! }));
  const of = (wanted: (typeof PARTS)[number]) => lines.filter((line) => line.part === wanted);
  const one = (wanted: (typeof PARTS)[number]) => of(wanted)[0]?.n ?? 0;
  return {
    rows: one('rows'),
    problems: one('problems'),
    reporters: one('reporters'),
    withoutReporter: one('withoutReporter'),
    topReporter: one('topReporter'),
    categories: of('category').map((line) => ({ category: line.a, n: line.n })),
    sources: of('source').map((line) => ({ source: SOURCES[line.a]!, n: line.n })),
    months: of('month').map((line) => ({ month: line.a as Month, source: SOURCES[line.b]!, n: line.n })),
  };
}
