import { LineChart, Share, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { GatedCell } from '../../domain/report/gated-cell.ts';
import { count, expectedCount, monthName, monthShortYear, range } from '../../domain/text/format.ts';
import { gatedWord } from '../../domain/text/gate.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { addMonths, monthToIso } from '../../domain/time/month.ts';
import type { TrendSeries } from '../../domain/trend/trend-table.ts';
import type { SeriesPoint } from '../../views/charts/series.ts';
import { SeriesBand, SeriesLegend } from '../../views/charts/series-band.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

interface Row extends SeriesPoint {
  readonly upper: number | null;
  readonly alarm: boolean;
  /** The count as whoever reads it may see it. */
  readonly words: string;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Months as points for a drawing and as rows. */
const rowsOf = ({ from, count: counts, expected, low, high, upper, alarms }: TrendSeries, gate: readonly GatedCell[] | null): Row[] =>
  Array.from(counts, (n, at) => ({
    month: addMonths(from, at),
    count: n,
    expected: orNull(expected[at]!),
    low: orNull(low[at]!),
    high: orNull(high[at]!),
    upper: orNull(upper[at]!),
    words: gate ? gatedWord(gate[at]) : count(n),
    alarm: alarms.includes(addMonths(from, at)) && (!gate || gate[at]!.kind === 'shown'),
  }));

const COLUMNS: readonly Column<Row>[] = [
  { key: 'month', label: TRENDS.month, cell: (row) => monthName(row.month), sort: (row) => row.month, isRowHeader: true },
  { key: 'count', label: TRENDS.counted, cell: (row) => row.words, numeric: true },
  {
    key: 'expected',
    label: TRENDS.expected,
    cell: (row) => (row.expected === null ? '–' : expectedCount(row.expected)),
    sort: (row) => row.expected ?? -1,
    numeric: true,
  },
  { key: 'band', label: TRENDS.band, cell: (row) => (row.low === null ? '–' : range(row.low, row.high ?? row.low)), numeric: true },
  { key: 'upper', label: TRENDS.upper, cell: (row) => (row.upper === null ? '–' : count(row.upper)), numeric: true },
  { key: 'alarm', label: TRENDS.alarm, cell: (row) => (row.alarm ? <b>{TRENDS.yes}</b> : '') },
];

export interface SeriesCardProps {
  readonly label: string;
  /** What is counted: `registraties`. */
  readonly counted: string;
  readonly series: TrendSeries;
  /** What others may see of each month; the drawing would give it away. */
  readonly gate?: readonly GatedCell[] | null;
  readonly onCsv: () => void;
}

/** A series month by month: band, alarms, and why. */
export function SeriesCard({ label, counted, series, gate = null, onCsv }: SeriesCardProps): ReactNode {
  const [asTable, setAsTable] = useState(false);
  const rows = rowsOf(series, gate);
  const summary = TRENDS.seriesSummary(label, rows.length, series.alarms.map(monthShortYear), series.judged);
  return (
    <Card
      title={label}
      actions={
        <>
          {!gate && (
            <Button icon={asTable ? LineChart : Table2} size="s" onPress={() => setAsTable(!asTable)}>
              {asTable ? TRENDS.asChart : TRENDS.asTable}
            </Button>
          )}
          <Button icon={Share} size="s" onPress={onCsv}>
            {TABLE.csv}
          </Button>
        </>
      }
    >
      {asTable || gate ? (
        <div className="trends__months">
          <DataTable label={TRENDS.series(label)} columns={COLUMNS} rows={[...rows].reverse()} rowKey={(row) => monthToIso(row.month)} />
        </div>
      ) : (
        <>
          <SeriesLegend counted={counted} />
          <SeriesBand points={rows} alarms={series.alarms} onlyAlarms summary={summary} height={132} />
        </>
      )}
      {!gate && <p className="s12">{summary}</p>}
      <p className="foot">{`${TRENDS.seriesNote(series.years)} ${TRENDS.cautious}`}</p>
    </Card>
  );
}
