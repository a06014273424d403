import type { Query } from '../query.ts';
import { NO_HOUR } from '../tables.ts';

/** Located rows of a span of days, one entry each. */
export interface DatedPlaces {
  /** Degrees WGS84. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Store-wide category code. */
  readonly category: Int32Array;
  /** Local hour of the day, -1 when it is not known. */
  readonly hour: Int32Array;
}

/** Everything with a location from one local day to another, both included; days since 1970. */
export function incidentsBetween(from: number, to: number): Query<DatedPlaces> {
  return {
    name: 'incidents-between',
    sql: `SELECT lng, lat, category::INTEGER AS category, CASE WHEN how = ${NO_HOUR} THEN -1 ELSE how % 24 END::INTEGER AS hour
FROM incident WHERE day BETWEEN ? AND ? AND NOT isnan(lng)`,
    params: [from, to],
    decode: (columns) => ({
      lng: columns.doubles('lng'),
      lat: columns.doubles('lat'),
      category: columns.ints('category'),
      hour: columns.ints('hour'),
    }),
  };
}
