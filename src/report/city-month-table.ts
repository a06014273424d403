import type { ExportTable } from '../domain/report/csv-cell.ts';
import { CITY_MONTH } from '../domain/text/city-month.ts';
import { FILTERS } from '../domain/text/filters.ts';
import type { CityMonth } from '../domain/trend/city-month.ts';
import { significant } from './rounding.ts';

/** Every kind of incident of a month; expected values are empty where nothing was judged. */
export function cityMonthTable({ rows }: CityMonth): ExportTable {
  const { label, source, count, expected, alarm } = CITY_MONTH.columns;
  return {
    columns: [label, source, count, expected, alarm],
    rows: rows.map((row) => [
      row.label,
      FILTERS.sources[row.source],
      row.count,
      row.isJudged && row.expected !== null ? significant(row.expected, 4) : null,
      row.isAlarm ? CITY_MONTH.yes : '',
    ]),
  };
}
