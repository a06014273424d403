import type { Query } from '../query.ts';

/** Degrees WGS84 of every row with a location. */
export interface Points {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** Where everything lies, inside the boundaries or not. */
export function points(): Query<Points> {
  return {
    name: 'points',
    sql: 'SELECT lng::DOUBLE AS lng, lat::DOUBLE AS lat FROM incident WHERE NOT isnan(lng)',
    params: [],
    decode: (columns) => ({ lng: columns.doubles('lng'), lat: columns.doubles('lat') }),
  };
}
