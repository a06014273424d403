import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** A coordinate that many rows share: often the middle of a street or buurt instead of a real place. */
export interface StackedPoint {
  readonly lng: number;
  readonly lat: number;
  readonly n: number;
}

/** Coordinates with at least `minimum` rows of the selection, descending by count. */
export function stackedPoints(selection: Selection, minimum: number): Query<readonly StackedPoint[]> {
  const where = whereOf(selection);
  return {
    name: 'stacked-points',
    sql: `SELECT lng, lat, count(*)::INTEGER AS n FROM incident WHERE NOT isnan(lng) AND ${where.text}
GROUP BY lng, lat HAVING count(*) >= ? ORDER BY n DESC, lng, lat`,
    params: [...where.params, minimum],
    decode: (columns) => {
      const [lng, lat, n] = [columns.doubles('lng'), columns.doubles('lat'), columns.ints('n')];
      return Array.from({ length: columns.rows }, (_, i) => ({ lng: lng[i]!, lat: lat[i]!, n: n[i]! }));
    },
  };
}
