import { type ReactNode, useEffect } from 'react';
import type { FreshCluster, FreshClusters } from '../../domain/fresh-clusters.ts';
import { FRESH } from '../../domain/text/fresh-clusters.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';

const COLUMNS: readonly Column<FreshCluster>[] = [
  { key: 'place', label: FRESH.columns.place, cell: (row) => `${row.place}, ${FRESH.cells(row.cells)}`, isRowHeader: true },
  { key: 'when', label: FRESH.columns.when, cell: (row) => FRESH.when(row.from, row.to), sort: (row) => row.from },
  { key: 'counted', label: FRESH.columns.counted, cell: (row) => FRESH.counted(row.count), sort: (row) => row.count, numeric: true },
  {
    key: 'expected',
    label: FRESH.columns.expected,
    cell: (row) => FRESH.expected(row.expected),
    sort: (row) => row.expected,
    numeric: true,
  },
  { key: 'chance', label: FRESH.columns.chance, cell: (row) => FRESH.chance(row.p), sort: (row) => row.p, numeric: true },
];

/** Where there is no history yet: places that were busy in some weeks. */
export function FreshClustersCard(): ReactNode {
  const fresh = useApp((s) => s.fresh);
  const filter = useApp((s) => s.filter);
  const share = useApp((s) => s.freshShare);
  const find = useApp((s) => s.findFresh);
  const stop = useApp((s) => s.stopFresh);
  const forget = useApp((s) => s.forgetFresh);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is another question
  useEffect(() => forget, [filter]);
  return (
    <Card title={FRESH.title}>
      <p>{FRESH.why}</p>
      {fresh === 'busy' && <ProgressBar label={FRESH.busy} done={share} total={1} onCancel={stop} />}
      {(fresh === 'failed' || fresh === 'stopped') && <p role="status">{FRESH[fresh]}</p>}
      {fresh !== null && typeof fresh === 'object' && <Found fresh={fresh} />}
      {fresh !== 'busy' && (
        <p>
          <Button onPress={() => void find()}>{fresh === null ? FRESH.find : FRESH.again}</Button>
        </p>
      )}
    </Card>
  );
}

function Found({ fresh }: { readonly fresh: FreshClusters }): ReactNode {
  if (fresh.clusters.length === 0) return <p role="status">{FRESH.none(fresh)}</p>;
  return (
    <>
      <p role="status">{FRESH.found(fresh)}</p>
      <DataTable label={FRESH.title} columns={COLUMNS} rows={fresh.clusters} rowKey={(row) => `${row.place} ${row.from}`} />
      <p className="foot">{FRESH.foot}</p>
    </>
  );
}
