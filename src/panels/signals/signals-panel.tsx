import { type ReactNode, useEffect } from 'react';
import type { HotHistory, SignalMonth } from '../../domain/hot-history.ts';
import { count, decimal, monthName } from '../../domain/text/format.ts';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import { SIGNALS } from '../../domain/text/signals.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { JudgedCard } from './judged-card.tsx';

type Value = NonNullable<HotHistory['value']>;

/** Hoe goed waren de signalen: flags of each month scored on the next, beside the busiest cells and chance. */
export function SignalsPanel(): ReactNode {
  const loaded = useApp((s) => s.available !== null);
  const history = useApp((s) => s.history);
  const state = useApp((s) => s.historyState);
  const analysis = useApp((s) => s.analysis);
  const lookBack = useApp((s) => s.lookBack);
  useEffect(() => {
    if (analysis && state === 'idle') void lookBack();
  }, [analysis, state, lookBack]);
  return (
    <div className="page">
      <div className="page__head">
        <h1>{SIGNALS.title}</h1>
      </div>
      {!loaded ? (
        <NoData />
      ) : state === 'busy' ? (
        <ProgressBar label={SIGNALS.busy} done={0} total={0} />
      ) : (
        <Answer value={history?.value ?? null} />
      )}
    </div>
  );
}

function NoData(): ReactNode {
  const goTo = useApp((s) => s.goTo);
  return (
    <EmptyState
      title={HOTTIMES.noDataTitle}
      actions={
        <Button tone="primary" onPress={() => goTo('start')}>
          {HOTTIMES.toStart}
        </Button>
      }
    >
      {HOTTIMES.noData}
    </EmptyState>
  );
}

function Answer({ value }: { readonly value: Value | null }): ReactNode {
  if (!value)
    return (
      <>
        <EmptyState title={SIGNALS.noneTitle}>{SIGNALS.none}</EmptyState>
        <JudgedCard />
      </>
    );
  return (
    <>
      <Card title={SIGNALS.sentence(value.flags, value.busiest, value.chance)}>
        <p>
          {SIGNALS.intro(value.months.length + value.silent)}
          {SIGNALS.silent(value.silent)}
        </p>
        <Scores value={value} />
        <p>{SIGNALS.meaning}</p>
      </Card>
      <JudgedCard />
      <Card title={SIGNALS.perMonth} grow>
        <DataTable label={SIGNALS.perMonth} columns={COLUMNS} rows={[...value.months].reverse()} rowKey={(row) => String(row.month)} />
      </Card>
    </>
  );
}

interface ScoreRow {
  readonly method: string;
  readonly figures: readonly string[];
}

const SCORE_COLUMNS: readonly Column<ScoreRow>[] = [
  { key: 'method', label: SIGNALS.method, cell: (row) => row.method, isRowHeader: true },
  ...Object.values(SIGNALS.figures).map((label, i) => ({
    key: label,
    label,
    cell: (row: ScoreRow) => row.figures[i] ?? '',
    numeric: true,
  })),
];

function Scores({ value }: { readonly value: Value }): ReactNode {
  const rows: readonly ScoreRow[] = [
    { method: SIGNALS.methods.flags, figures: SIGNALS.value(value.flags) },
    { method: SIGNALS.methods.busiest, figures: SIGNALS.value(value.busiest) },
  ];
  return <DataTable label={SIGNALS.title} columns={SCORE_COLUMNS} rows={rows} rowKey={(row) => row.method} />;
}

const COLUMNS: readonly Column<SignalMonth>[] = [
  { key: 'month', label: SIGNALS.month, cell: (row) => monthName(row.month), sort: (row) => row.month, isRowHeader: true },
  { key: 'cells', label: SIGNALS.cells, cell: (row) => count(row.cells), sort: (row) => row.cells, numeric: true },
  { key: 'hits', label: SIGNALS.hits, cell: (row) => count(row.hits), sort: (row) => row.hits, numeric: true },
  { key: 'total', label: SIGNALS.total, cell: (row) => count(row.total), sort: (row) => row.total, numeric: true },
  { key: 'pai', label: SIGNALS.pai, cell: (row) => `×${decimal(row.pai)}`, sort: (row) => row.pai, numeric: true },
  { key: 'busiest', label: SIGNALS.busiestPai, cell: (row) => `×${decimal(row.busiestPai)}`, sort: (row) => row.busiestPai, numeric: true },
];
