import { FileUp, Share } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { municipalityName } from '../../domain/region.ts';
import { count, expectedCount, monthShortYear } from '../../domain/text/format.ts';
import { TABLE } from '../../domain/text/kit.ts';
import { REGION_TEXT } from '../../domain/text/region.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { addMonths } from '../../domain/time/month.ts';
import { indicatorsOf } from '../../state/indicator-slice.ts';
import type { RegionAnswer } from '../../state/region-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Sparkline } from '../../views/charts/sparkline.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { regionalIndicators } from '../../workflow/indicator/region-series.ts';
import { SeriesCard } from './series-card.tsx';

const YEAR = 12;
const ALPHA = 0.01;
const ACCEPT = ['.csv', '.tsv', '.txt', '.xlsx', '.gz', '.zip', '.parquet'];

type Row = RegionAnswer['areas'][number];
const sum = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);
const lastOf = ({ from, count: counts }: Row) => addMonths(from, counts.length - 1);

/** Municipalities beside each other: which month of which is out of line. */
export function RegionView(): ReactNode {
  const facts = useApp((s) => s.facts);
  const demo = useApp((s) => s.demoIndicators);
  const find = useApp((s) => s.findRegion);
  const answer = useApp((s) => s.regionAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table asks again
  useEffect(() => {
    find().catch((cause: unknown) => console.error(cause));
  }, [facts, demo, find]);
  if (answer === undefined) return <ProgressBar label={REGION_TEXT.busy} done={0} total={0} />;
  if (answer === null) return <NoTable />;
  return <Told answer={answer} />;
}

/** Where a regional table comes in: as any table of figures. */
function NoTable(): ReactNode {
  const open = useApp((s) => s.openFigures);
  const goTo = useApp((s) => s.goTo);
  return (
    <EmptyState
      title={REGION_TEXT.emptyTitle}
      actions={
        <>
          <FileButton
            icon={FileUp}
            tone="primary"
            accept={ACCEPT}
            onFiles={([file]) => {
              if (!file) return;
              void open({ name: file.name, blob: file });
              goTo('gebied', null, 'cijfers');
            }}
          >
            {REGION_TEXT.open}
          </FileButton>
          <Button onPress={() => goTo('gebied', null, 'cijfers')}>{REGION_TEXT.toFigures}</Button>
        </>
      }
    >
      {REGION_TEXT.empty}
    </EmptyState>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    label: REGION_TEXT.municipality,
    cell: (row) => municipalityName(row.code),
    sort: (row) => municipalityName(row.code),
    isRowHeader: true,
  },
  { key: 'course', label: REGION_TEXT.course, cell: (row) => <Sparkline points={pointsOf(row)} hot={row.alarms} /> },
  {
    key: 'before',
    label: TRENDS.year12Before,
    cell: (row) => count(sum(row.count.slice(-2 * YEAR, -YEAR))),
    sort: (row) => sum(row.count.slice(-2 * YEAR, -YEAR)),
    numeric: true,
  },
  {
    key: 'year',
    label: TRENDS.year12,
    cell: (row) => count(sum(row.count.slice(-YEAR))),
    sort: (row) => sum(row.count.slice(-YEAR)),
    numeric: true,
  },
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
  {
    key: 'alarms',
    label: TRENDS.alarms,
    cell: (row) => (row.alarms.length > 0 ? <b>{row.alarms.map(monthShortYear).join(', ')}</b> : row.judged === 0 ? TRENDS.tooFew : ''),
    sort: (row) => row.alarms.length,
  },
];

/** What is not as it is in the other rows: a series that ends before the others, or begins after a gap. */
const remarksOf = (row: Row, last: RegionAnswer['last']): string =>
  [
    ...(lastOf(row) < last ? [REGION_TEXT.behind(monthShortYear(lastOf(row)))] : []),
    ...(row.cut > 0 ? [REGION_TEXT.cut(row.cut)] : []),
  ].join('; ');

/** The column of remarks is there when there is one. */
function columnsOf({ areas, last }: RegionAnswer): readonly Column<Row>[] {
  if (areas.every((row) => remarksOf(row, last) === '')) return COLUMNS;
  return [...COLUMNS, { key: 'remarks', label: REGION_TEXT.remarks, cell: (row) => remarksOf(row, last) }];
}

const pointsOf = (row: Row) => {
  const first = Math.max(0, row.count.length - 2 * YEAR);
  return Array.from(row.count.slice(first), (n, at) => ({
    month: addMonths(row.from, first + at),
    count: n,
    expected: null,
    low: null,
    high: null,
  }));
};

function Told({ answer }: { readonly answer: RegionAnswer }): ReactNode {
  const choose = useApp((s) => s.chooseRegion);
  const exportRegion = useApp((s) => s.exportRegion);
  const facts = useApp((s) => s.facts);
  const demo = useApp((s) => s.demoIndicators);
  const offered = regionalIndicators(indicatorsOf({ facts, demoIndicators: demo })).map(({ id, label }) => ({ key: id, label }));
  const { indicator, areas, last, code, series } = answer;
  const judged = areas.reduce((total, area) => total + area.judged, 0);
  const alarmed = areas.filter(({ alarms }) => alarms.length > 0);
  const words = alarmed.map((area) => REGION_TEXT.alarmed(municipalityName(area.code), area.alarms.map(monthShortYear).join(', ')));
  const rows = [...areas].sort((a, b) => b.alarms.length - a.alarms.length || sum(b.count.slice(-YEAR)) - sum(a.count.slice(-YEAR)));
  const title = REGION_TEXT.title(indicator.label);
  return (
    <div className="cols">
      <div className="col">
        <Card
          title={title}
          actions={
            <>
              {offered.length > 1 && (
                <Select
                  quiet
                  label={REGION_TEXT.indicator}
                  options={offered}
                  value={indicator.id}
                  onChange={(id) => choose({ indicator: id, area: null })}
                />
              )}
              <Button icon={Share} size="s" onPress={() => exportRegion('areas')}>
                {TABLE.csv}
              </Button>
            </>
          }
        >
          <p>{REGION_TEXT.summary(areas.length, last, words, judged, ALPHA * judged)}</p>
          <DataTable
            label={title}
            columns={columnsOf(answer)}
            rows={rows}
            rowKey={(row) => row.code}
            selected={code}
            onSelect={(area) => choose({ area })}
          />
          <p className="foot">
            {`${REGION_TEXT.basis(
              areas.reduce((total, area) => total + sum(area.count), 0),
              indicator.origin.source,
            )} ${REGION_TEXT.note}`}
          </p>
        </Card>
      </div>
      <div className="col">
        <SeriesCard label={municipalityName(code)} counted={REGION_TEXT.counted} series={series} onCsv={() => exportRegion('series')} />
      </div>
    </div>
  );
}
