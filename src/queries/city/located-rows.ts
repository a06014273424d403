import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Rows with a location in the municipality, one entry each. */
export interface LocatedRows {
  /** Degrees WGS84. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly category: Uint16Array;
  readonly month: Int32Array;
}

/** Where and when, row by row: what is needed to lay another grid over the same incidents. */
export function locatedRows(selection: Selection): Query<LocatedRows> {
  const where = whereOf(selection);
  return {
    name: 'located-rows',
    sql: `SELECT lng, lat, category::INTEGER AS category, month::INTEGER AS month FROM incident WHERE buurt >= 0 AND ${where.text}`,
    params: where.params,
    decode: (columns) => ({
      lng: columns.doubles('lng'),
      lat: columns.doubles('lat'),
      category: Uint16Array.from(columns.ints('category')),
      month: columns.ints('month'),
    }),
  };
}
