import type { DatedPlaces } from '../../domain/near-repeats.ts';
import type { Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** Where and on which local day, for rows with a location of which the day is known. */
export function datedPlaces(selection: Selection): Query<DatedPlaces> {
  const where = whereOf(selection);
  return {
    name: 'dated-places',
    sql: `SELECT lng, lat, day::INTEGER AS day FROM incident WHERE precision < ? AND NOT isnan(lng) AND ${where.text} ORDER BY day, lng, lat`,
    params: [2, ...where.params],
    decode: (columns) => ({ lng: columns.doubles('lng'), lat: columns.doubles('lat'), day: columns.ints('day') }),
  };
}
