import type { Resolution } from '../../domain/cell.ts';
import type { PlaceReports, TheirReports } from '../../domain/place-reports.ts';
import type { Query } from '../query.ts';
import { cellColumn, type Selection, whereOf } from '../selection.ts';

/** Reports of a place one by one, by begin: what tells problems and reporters apart. Nothing of it leaves the device. */
export function placeReports(selection: Selection, resolution: Resolution): Query<PlaceReports> {
  const where = whereOf(selection);
  return {
    name: 'place-reports',
    sql: `SELECT lng, lat, category::INTEGER AS category, source::INTEGER AS source, begin_min::INTEGER AS minute, month::INTEGER AS month,
${cellColumn(resolution)}::INTEGER AS cell, reporter, CASE WHEN parent <> 0 THEN parent ELSE key END AS linked
FROM incident WHERE ${where.text} ORDER BY begin_min, key, row_no`,
    params: where.params,
    decode: (columns) => ({
      lng: columns.doubles('lng'),
      lat: columns.doubles('lat'),
      category: columns.ints('category'),
      source: columns.ints('source'),
      minute: columns.ints('minute'),
      month: columns.ints('month'),
      cell: columns.ints('cell'),
      reporter: columns.hashes('reporter'),
      linked: columns.hashes('linked'),
    }),
  };
}

/** Reports of one known person within the selection, by cell, category and month. */
export function reporterRows(selection: Selection, resolution: Resolution, person: bigint): Query<TheirReports> {
  const where = whereOf(selection);
  return {
    name: 'reporter-rows',
    sql: `SELECT ${cellColumn(resolution)}::INTEGER AS cell, category::INTEGER AS category, month::INTEGER AS month
FROM incident WHERE reporter = ? AND ${where.text} ORDER BY cell, category, month`,
    params: [person, ...where.params],
    decode: (columns) => ({ cell: columns.ints('cell'), category: columns.ints('category'), month: columns.ints('month') }),
  };
}
