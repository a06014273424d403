import { LayoutGrid, Share, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { count, expectedCount, monthShortYear } from '../../domain/text/format.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { addMonths } from '../../domain/time/month.ts';
import type { AreaSeries } from '../../domain/trend/trend-table.ts';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Sparkline } from '../../views/charts/sparkline.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

const YEAR = 12;
/** Chance of an alarm in an ordinary month, at most. */
const ALPHA = 0.01;

interface Row extends AreaSeries {
  readonly name: string;
  readonly year: number;
  readonly yearBefore: number;
}

const sum = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);

function useRows(): readonly Row[] | null {
  const areas = useApp((s) => s.trendAreas);
  const buurten = useApp((s) => s.boundaries.buurten);
  if (!areas) return null;
  const names = new Map<string, string>(buurten.map(({ code, name }) => [code, name]));
  const rows = areas.map((area) => ({
    ...area,
    name: names.get(area.code) ?? area.code,
    year: sum(area.count.slice(-YEAR)),
    yearBefore: sum(area.count.slice(-2 * YEAR, -YEAR)),
  }));
  return rows.sort((a, b) => b.alarms.length - a.alarms.length || b.year - a.year || a.name.localeCompare(b.name, 'nl'));
}

const alarmWords = ({ alarms, judged }: Row): string =>
  alarms.length > 0 ? alarms.map(monthShortYear).join(', ') : judged === 0 ? TRENDS.tooFew : '';

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', label: TRENDS.buurt, cell: (row) => row.name, sort: (row) => row.name, isRowHeader: true },
  { key: 'before', label: TRENDS.year12Before, cell: (row) => count(row.yearBefore), sort: (row) => row.yearBefore, numeric: true },
  { key: 'year', label: TRENDS.year12, cell: (row) => count(row.year), sort: (row) => row.year, numeric: true },
  {
    key: 'last',
    label: TRENDS.lastMonth,
    cell: (row) => count(row.count.at(-1) ?? 0),
    sort: (row) => row.count.at(-1) ?? 0,
    numeric: true,
  },
  {
    key: 'expected',
    label: TRENDS.expected,
    cell: (row) => (row.expected === null ? '–' : expectedCount(row.expected)),
    sort: (row) => row.expected ?? -1,
    numeric: true,
  },
  { key: 'alarms', label: TRENDS.alarms, cell: alarmWords, sort: (row) => row.alarms.length },
];

/** The chosen line in every buurt of the area, small and beside each other. */
export function BuurtenView({ answer }: { readonly answer: TrendAnswer }): ReactNode {
  const rows = useRows();
  const [asTable, setAsTable] = useState(false);
  const exportTrend = useApp((s) => s.exportTrend);
  if (!rows) return <ProgressBar label={TRENDS.busy} done={0} total={0} />;
  const judged = rows.reduce((total, row) => total + row.judged, 0);
  const alarms = rows.reduce((total, row) => total + row.alarms.length, 0);
  const { line } = answer;
  return (
    <Card
      title={`${TRENDS.buurten}: ${line.label}`}
      actions={
        <>
          <LineChoice answer={answer} />
          <Button icon={asTable ? LayoutGrid : Table2} size="s" onPress={() => setAsTable(!asTable)}>
            {asTable ? TRENDS.asChart : TRENDS.asTable}
          </Button>
          <Button icon={Share} size="s" onPress={() => exportTrend('areas')}>
            {TABLE.csv}
          </Button>
        </>
      }
    >
      <p>{TRENDS.buurtenSummary(line.label, rows.length, judged, alarms, ALPHA * judged)}</p>
      {asTable ? (
        <DataTable label={TRENDS.buurten} columns={COLUMNS} rows={rows} rowKey={(row) => row.code} />
      ) : (
        <ul className="trends__grid">
          {rows.map((row) => (
            <Small key={row.code} row={row} />
          ))}
        </ul>
      )}
      <p className="foot">{`${TRENDS.buurtenNote} ${TRENDS.cautious}`}</p>
    </Card>
  );
}

/** Two years of one buurt; each on a scale of its own. */
function Small({ row }: { readonly row: Row }): ReactNode {
  const first = Math.max(0, row.count.length - 2 * YEAR);
  const points = Array.from(row.count.slice(first), (n, at) => ({
    month: addMonths(row.from, first + at),
    count: n,
    expected: null,
    low: null,
    high: null,
  }));
  return (
    <li className={row.alarms.length > 0 ? 'trends__small trends__small--hot' : 'trends__small'}>
      <b>{row.name}</b>
      <Sparkline points={points} hot={row.alarms} />
      <span>{TRENDS.inYear(row.year, row.yearBefore)}</span>
      <span className={row.alarms.length > 0 ? undefined : 't3'}>
        {row.alarms.length > 0 ? TRENDS.standsOut(alarmWords(row)) : alarmWords(row)}
      </span>
    </li>
  );
}

function LineChoice({ answer }: { readonly answer: TrendAnswer }): ReactNode {
  const choose = useApp((s) => s.chooseTrend);
  const options = answer.table.rows.map(({ id, label }) => ({ key: id, label }));
  return <Select quiet label={TRENDS.line} options={options} value={answer.line.id} onChange={(line) => choose({ line })} />;
}
