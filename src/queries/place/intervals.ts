import { PRECISIONS } from '../../domain/incident.ts';
import type { Fragment } from '../fragment.ts';
import type { Query } from '../query.ts';
import { type Selection, whereElsewhere, whereOf } from '../selection.ts';

/** When incidents happened: UTC minutes and category code, ascending by begin, end, category. */
export interface Intervals {
  readonly begin: Int32Array;
  readonly end: Int32Array;
  readonly category: Int32Array;
}

function ask(name: string, where: Fragment): Query<Intervals> {
  return {
    name,
    sql: `SELECT begin_min::INTEGER AS begin_min, end_min::INTEGER AS end_min, category::INTEGER AS category
FROM incident WHERE precision = ? AND ${where.text} ORDER BY begin_min, end_min, category`,
    params: [PRECISIONS.indexOf('minute'), ...where.params],
    decode: (columns) => ({ begin: columns.ints('begin_min'), end: columns.ints('end_min'), category: columns.ints('category') }),
  };
}

/** Intervals of the selected rows that are known to the minute. */
export const intervals = (selection: Selection): Query<Intervals> => ask('intervals', whereOf(selection));

/** The same kinds of incident elsewhere in the municipality, to compare a place with; empty when the place is everywhere. */
export const intervalsElsewhere = (selection: Selection): Query<Intervals> => ask('intervals-elsewhere', whereElsewhere(selection));
