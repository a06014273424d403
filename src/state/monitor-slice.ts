import { MONITOR_TEXT } from '../domain/text/monitor.ts';
import { headingLines } from '../domain/text/report.ts';
import { type Month, month } from '../domain/time/month.ts';
import { csvFile } from '../report/csv.ts';
import { fileName } from '../report/file-name.ts';
import { monitorTable } from '../report/monitor-table.ts';
import type { MonitorView } from '../workflow/monitor/monitor-rows.ts';
import type { Deps } from './deps.ts';
import { factsOf } from './export-facts.ts';
import { totalsFor } from './readers.ts';
import type { Slice } from './slice.ts';

export interface MonitorSlice {
  /** Month in which the app runs. */
  today(): Month;
  /** Offers the monitor on view as a file. */
  exportMonitor(view: MonitorView, kind: 'csv' | 'xlsx'): Promise<void>;
}

export function monitorSlice(deps: Deps): Slice<MonitorSlice> {
  return (_set, get) => ({
    today: () => month(deps.now().getFullYear(), deps.now().getMonth() + 1),
    exportMonitor: async (view, kind) => {
      const first = view.step === 'year' ? Number(view.keys[0]) : view.year;
      const period = { from: month(first, 1), to: month(view.year, 12) };
      const table = monitorTable(view);
      const n = MONITOR_TEXT.rows(view.rows.filter(({ year }) => year !== null).length, view.rows.length);
      const heading = headingLines(
        MONITOR_TEXT.heading,
        { ...factsOf(deps, get(), period, n), filter: MONITOR_TEXT.wholeCity },
        totalsFor(get()),
      );
      const name = fileName(MONITOR_TEXT.file, period, kind);
      const blob =
        kind === 'csv'
          ? new Blob([csvFile(heading, table)], { type: 'text/csv;charset=utf-8' })
          : await (await import('../report/xlsx.ts')).xlsxFile(MONITOR_TEXT.title, heading, table);
      deps.save(blob, name);
      deps.journal.record('export', name, table.rows.length);
    },
  });
}
