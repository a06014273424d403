import type { ReactNode } from 'react';
import { count, expectedCount, monthWord, ratioWithInterval } from '../../domain/text/format.ts';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import { lengthOf, type Month, month } from '../../domain/time/month.ts';
import type { HottimeAnswer } from '../../state/hottime-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { MonthBars } from '../../views/charts/month-bars.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

const YEAR = 12;

type Row = HottimeAnswer['months'][number];

/** Any year: only the name of the month is shown. */
const asMonth = (row: Row): Month => month(2000, row.monthOfYear);

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'month',
    label: HOTTIMES.monthColumns.month,
    cell: (row) => monthWord(asMonth(row)),
    sort: (row) => row.monthOfYear,
    isRowHeader: true,
  },
  { key: 'counted', label: HOTTIMES.monthColumns.counted, cell: (row) => count(row.count), sort: (row) => row.count, numeric: true },
  {
    key: 'expected',
    label: HOTTIMES.monthColumns.expected,
    cell: (row) => expectedCount(row.expected),
    sort: (row) => row.expected,
    numeric: true,
  },
  {
    key: 'ratio',
    label: HOTTIMES.monthColumns.ratio,
    cell: (row) => ratioWithInterval(row.ratio, ...row.interval),
    sort: (row) => row.ratio,
    numeric: true,
  },
  { key: 'flagged', label: HOTTIMES.monthColumns.flagged, cell: (row) => (row.flagged ? HOTTIMES.monthFlagged : ''), numeric: true },
];

/** Months of the year against the rhythm of the city. */
export function MonthsCard({ answer }: { readonly answer: HottimeAnswer }): ReactNode {
  const wholeCity = useApp((s) => s.filter.area.kind === 'gemeente') && answer.choice.scope === 'area';
  const points = answer.months.map((row) => ({
    month: asMonth(row),
    count: row.count,
    expected: row.expected,
    low: row.band[0],
    high: row.band[1],
  }));
  const hot = new Set(answer.months.filter((row) => row.flagged).map(asMonth));
  return (
    <Card title={HOTTIMES.months}>
      <MonthBars points={points} hot={hot} summary={HOTTIMES.monthsSummary(points.length)} height={132} />
      <p className="foot">
        {wholeCity ? HOTTIMES.monthFlat : HOTTIMES.monthCity} {HOTTIMES.monthsNote}
        {lengthOf(answer.period) <= YEAR && ` ${HOTTIMES.oneYear}`}
      </p>
      <DataTable label={HOTTIMES.months} columns={COLUMNS} rows={answer.months} rowKey={(row) => String(row.monthOfYear)} />
    </Card>
  );
}
