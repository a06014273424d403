import type { ReactNode } from 'react';
import { CITY_MONTH } from '../../domain/text/city-month.ts';
import { areaWords } from '../../domain/text/filter-words.ts';
import { count, expectedCount } from '../../domain/text/format.ts';
import type { CityMonthRow } from '../../domain/trend/city-month.ts';
import { useApp } from '../../state/use-app.ts';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import './city-month.css';

const { columns: HEADS } = CITY_MONTH;

const COLUMNS: readonly Column<CityMonthRow>[] = [
  {
    key: 'label',
    label: HEADS.label,
    cell: (row) => (row.isAlarm ? <b className="citymonth__alarm">{row.label}</b> : row.label),
    sort: (row) => row.label,
    isRowHeader: true,
  },
  { key: 'count', label: HEADS.count, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
  {
    key: 'expected',
    label: HEADS.expected,
    cell: (row) => (row.isJudged && row.expected !== null ? expectedCount(row.expected) : CITY_MONTH.notJudged),
    sort: (row) => row.expected ?? -1,
    numeric: true,
  },
  {
    key: 'alarm',
    label: HEADS.alarm,
    cell: (row) => (row.isAlarm ? <b className="citymonth__alarm">{CITY_MONTH.alarm}</b> : ''),
    sort: (row) => Number(row.isAlarm),
  },
];

/** Beside the list while no hotspot is chosen: every kind of incident over the whole area, for what rises everywhere. */
export function CityMonthView(): ReactNode {
  const month = useApp((s) => s.cityMonth);
  const where = useApp((s) => areaWords(s.filter, s.boundaries));
  const known = useApp((s) => s.categories);
  const change = useApp((s) => s.changeFilter);
  const save = useApp((s) => s.exportMonth);
  if (!month) return <section className="citymonth" aria-busy />;
  return (
    <section className="citymonth" aria-label={CITY_MONTH.title(month)}>
      <p className="citymonth__says">{CITY_MONTH.sentence(month, where)}</p>
      <p className="foot">{CITY_MONTH.why}</p>
      <DataTable
        label={CITY_MONTH.title(month)}
        heading
        note={CITY_MONTH.n(count(month.rows.reduce((sum, row) => sum + row.count, 0)))}
        columns={COLUMNS}
        rows={month.rows}
        rowKey={(row) => String(row.code)}
        onSelect={(code) => change({ categories: [known[Number(code)]!.id] })}
        onCsv={save}
      />
      <p className="foot">
        {CITY_MONTH.pick} {CITY_MONTH.chance(month)}
      </p>
    </section>
  );
}

/** The same in the list where there is no room beside it, only when something is out of line. */
export function CityMonthAlarm(): ReactNode {
  const month = useApp((s) => s.cityMonth);
  const where = useApp((s) => areaWords(s.filter, s.boundaries));
  if (!month?.rows.some((row) => row.isAlarm)) return null;
  return (
    <details className="alarms citymonth__note">
      <summary>
        <b>{CITY_MONTH.summary(where)}</b>
      </summary>
      <p>{CITY_MONTH.sentence(month, where)}</p>
      <p>{CITY_MONTH.why}</p>
    </details>
  );
}
