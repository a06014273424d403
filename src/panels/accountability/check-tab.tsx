import { CircleCheck, RotateCw, TriangleAlert } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { CHECKS, type CheckLine, checkLine } from '../../domain/text/accountability.ts';
import { deploymentChecks } from '../../domain/trust/deployment-checks.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { gatherFacts } from './gather-facts.ts';

const COLUMNS: readonly Column<CheckLine>[] = [
  { key: 'what', label: CHECKS.columns.what, cell: (line) => line.what, isRowHeader: true },
  { key: 'verdict', label: CHECKS.columns.verdict, cell: ({ good }) => <Verdict good={good} />, sort: ({ good }) => Number(good) },
  { key: 'found', label: CHECKS.columns.found, cell: (line) => <span className="account__found">{line.found}</span> },
  { key: 'todo', label: CHECKS.columns.todo, cell: (line) => <span className="account__found">{line.todo}</span> },
];

function Verdict({ good }: { readonly good: boolean }): ReactNode {
  const Icon = good ? CircleCheck : TriangleAlert;
  return (
    <span className={good ? 'verdict verdict--equal' : 'verdict verdict--notRun'}>
      <Icon className="ico" />
      {good ? CHECKS.good : CHECKS.care}
    </span>
  );
}

/** Whether the app was deployed as it should be and this browser can do everything. */
export function CheckTab(): ReactNode {
  const { lines, failed, again } = useChecks();
  const care = lines?.filter((line) => !line.good).length ?? 0;
  return (
    <Card
      title={CHECKS.title}
      note={lines && CHECKS.summary(care)}
      actions={
        <Button icon={RotateCw} onPress={again}>
          {CHECKS.again}
        </Button>
      }
    >
      {failed && <p role="alert">{CHECKS.failed}</p>}
      {!failed && !lines && <ProgressBar label={CHECKS.busy} done={0} total={0} />}
      {lines && <DataTable label={CHECKS.title} columns={COLUMNS} rows={lines} rowKey={(line) => line.key} />}
    </Card>
  );
}

function useChecks(): { readonly lines: readonly CheckLine[] | null; readonly failed: boolean; readonly again: () => void } {
  const store = useApp((s) => s.status.health.kind);
  const journal = useApp((s) => s.saveState);
  const [lines, setLines] = useState<readonly CheckLine[] | null>(null);
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setLines(null);
    setFailed(false);
    gatherFacts({ store, journal }).then(
      (facts) => setLines(deploymentChecks(facts).map(checkLine)),
      () => setFailed(true),
    );
  }, [store, journal]);
  useEffect(again, [again]);
  return { lines, failed, again };
}
