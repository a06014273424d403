import type { WeekTables } from '../domain/hottime-search.ts';
import type { ExportTable } from '../domain/report/csv-cell.ts';
import { dayLong } from '../domain/text/format.ts';
import { WEEK_COLUMNS } from '../domain/text/report.ts';
import { rounded } from './rounding.ts';

const two = (hour: number): string => `${String(hour).padStart(2, '0')}.00`;

/** The 168 hours from Monday 00 on: aoristic weights and what was to be expected. */
export function weekTable({ observed, expected }: WeekTables): ExportTable {
  const rows = Array.from(observed, (weight, hour) => [
    dayLong(Math.floor(hour / 24)),
    two(hour % 24),
    two((hour % 24) + 1),
    rounded(weight, 3),
    rounded(expected[hour]!, 3),
  ]);
  return { columns: [WEEK_COLUMNS.day, WEEK_COLUMNS.from, WEEK_COLUMNS.until, WEEK_COLUMNS.count, WEEK_COLUMNS.expected], rows };
}
