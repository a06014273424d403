import { LayoutGrid, Share, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { count, expectedCount, monthShortYear } from '../../domain/text/format.ts';
import { GATE, gatedWord } from '../../domain/text/gate.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { addMonths } from '../../domain/time/month.ts';
import type { AreaSeries } from '../../domain/trend/trend-table.ts';
import type { GatedArea } from '../../state/gated-counts.ts';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Sparkline } from '../../views/charts/sparkline.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { useAreaGate } from './use-trend-gate.ts';

const YEAR = 12;
/** Chance of an alarm in an ordinary month, at most. */
const ALPHA = 0.01;

interface Row extends AreaSeries {
  readonly name: string;
  readonly year: number;
  readonly yearBefore: number;
  /** What others may see; null for the team. */
  readonly gate: GatedArea | null;
}

const sum = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);

function useRows(): readonly Row[] | null {
  const areas = useApp((s) => s.trendAreas);
  const buurten = useApp((s) => s.boundaries.buurten);
  const gates = useAreaGate();
  if (!areas) return null;
  const names = new Map<string, string>(buurten.map(({ code, name }) => [code, name]));
  const rows = areas.map((area) => ({
    ...area,
    name: names.get(area.code) ?? area.code,
    year: sum(area.count.slice(-YEAR)),
    yearBefore: sum(area.count.slice(-2 * YEAR, -YEAR)),
    gate: gates?.get(area.code) ?? null,
  }));
  if (gates) return rows.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return rows.sort((a, b) => b.alarms.length - a.alarms.length || b.year - a.year || a.name.localeCompare(b.name, 'nl'));
}

const alarmWords = ({ alarms, judged, gate }: Row): string =>
  gate && gate.year.kind !== 'shown'
    ? GATE.hidden
    : alarms.length > 0
      ? alarms.map(monthShortYear).join(', ')
      : judged === 0
        ? TRENDS.tooFew
        : '';

/** A count that is not shown sorts before all others, whatever it is. */
const gatedColumn = (key: string, label: string, part: keyof GatedArea, figure: (row: Row) => number): Column<Row> => ({
  key,
  label,
  cell: (row) => (row.gate ? gatedWord(row.gate[part]) : count(figure(row))),
  sort: (row) => (row.gate && row.gate[part].kind !== 'shown' ? -1 : figure(row)),
  numeric: true,
});

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', label: TRENDS.buurt, cell: (row) => row.name, sort: (row) => row.name, isRowHeader: true },
  gatedColumn('before', TRENDS.year12Before, 'before', (row) => row.yearBefore),
  gatedColumn('year', TRENDS.year12, 'year', (row) => row.year),
  gatedColumn('last', TRENDS.lastMonth, 'last', (row) => row.count.at(-1) ?? 0),
  {
    key: 'expected',
    label: TRENDS.expected,
    cell: (row) => (row.expected === null ? '–' : expectedCount(row.expected)),
    sort: (row) => row.expected ?? -1,
    numeric: true,
  },
  { key: 'alarms', label: TRENDS.alarms, cell: alarmWords, sort: (row) => (alarmWords(row) === GATE.hidden ? -1 : row.alarms.length) },
];

/** The chosen line in every buurt of the area, small and beside each other. */
export function BuurtenView({ answer }: { readonly answer: TrendAnswer }): ReactNode {
  const rows = useRows();
  const [asTable, setAsTable] = useState(false);
  const exportTrend = useApp((s) => s.exportTrend);
  if (!rows) return <ProgressBar label={TRENDS.busy} done={0} total={0} />;
  const isGated = rows.some(({ gate }) => gate !== null);
  const judged = rows.reduce((total, row) => total + row.judged, 0);
  const alarms = rows.reduce((total, row) => total + row.alarms.length, 0);
  const { line } = answer;
  return (
    <Card
      title={`${TRENDS.buurten}: ${line.label}`}
      actions={
        <>
          <LineChoice answer={answer} />
          {!isGated && (
            <Button icon={asTable ? LayoutGrid : Table2} size="s" onPress={() => setAsTable(!asTable)}>
              {asTable ? TRENDS.asChart : TRENDS.asTable}
            </Button>
          )}
          <Button icon={Share} size="s" onPress={() => exportTrend('areas')}>
            {TABLE.csv}
          </Button>
        </>
      }
    >
      <p>{TRENDS.buurtenSummary(line.label, rows.length, judged, alarms, ALPHA * judged)}</p>
      {asTable || isGated ? (
        <DataTable label={TRENDS.buurten} columns={COLUMNS} rows={rows} rowKey={(row) => row.code} />
      ) : (
        <ul className="trends__grid">
          {rows.map((row) => (
            <Small key={row.code} row={row} />
          ))}
        </ul>
      )}
      <p className="foot">{isGated ? TRENDS.cautious : `${TRENDS.buurtenNote} ${TRENDS.cautious}`}</p>
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
