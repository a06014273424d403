import { MONITOR_THEMES } from '../domain/monitor/indicator-list.ts';
import type { CsvCell, ExportTable } from '../domain/report/csv-cell.ts';
import { MONITOR_TEXT } from '../domain/text/monitor.ts';
import type { MonitorRow, MonitorView } from '../workflow/monitor/monitor-rows.ts';
import { type MonitorValue, meetsTarget } from '../workflow/monitor/monitor-value.ts';

const howWords = (value: MonitorValue | null): string => {
  if (!value) return '';
  if (value.how === 'parts') return MONITOR_TEXT.hows.parts(value.known, value.of);
  if (value.how === 'entered') return `${MONITOR_TEXT.hows.entered}, ${value.said.source}, ${value.said.on}`;
  if (value.how === 'kept') {
    const differs = value.now !== null && value.now !== value.value ? ` (${MONITOR_TEXT.now(value.now)})` : '';
    return `${MONITOR_TEXT.hows.kept(value.on)}${differs}`;
  }
  return value.how === 'computed' ? MONITOR_TEXT.hows.computed(value.upTo) : MONITOR_TEXT.hows[value.how];
};

function resultOf({ year, target }: MonitorRow): string {
  if (!year || !target) return '';
  return meetsTarget(year.value, target) ? MONITOR_TEXT.met : target.atLeast ? MONITOR_TEXT.unmet : MONITOR_TEXT.over;
}

/** The monitor as a table that leaves the app: a row an indicator, a column a period, then the year, target, result and origin. */
export function monitorTable({ step, year, keys, rows }: MonitorView): ExportTable {
  const { columns } = MONITOR_TEXT;
  const whole = step === 'year' ? [] : [MONITOR_TEXT.whole(year)];
  return {
    columns: [
      columns.theme,
      columns.indicator,
      ...keys.map(MONITOR_TEXT.columnLong),
      ...whole,
      columns.target,
      columns.result,
      columns.how,
    ],
    rows: rows.map((row): CsvCell[] => [
      MONITOR_THEMES.find(({ id }) => id === row.indicator.theme)!.label,
      row.indicator.label,
      ...row.values.map((value) => value?.value ?? null),
      ...(step === 'year' ? [] : [row.year?.value ?? null]),
      row.target ? MONITOR_TEXT.targetWords(row.target.target, row.target.atLeast, row.indicator.kind) : null,
      resultOf(row),
      howWords(row.year),
    ]),
  };
}
