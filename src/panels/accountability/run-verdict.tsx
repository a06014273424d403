import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RunCheck, RunDifference } from '../../domain/report/run-check.ts';
import { KIT } from '../../domain/text/kit.ts';
import { differenceWords, RUN } from '../../domain/text/run.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';

type Compared = Extract<RunCheck, { readonly kind: 'compared' }>;

const ICONS = { equal: CircleCheck, different: CircleX, notRun: TriangleAlert } as const;

/** What came of repeating a run; stays until it is closed. */
export function RunVerdict(): ReactNode {
  const check = useApp((s) => s.runCheck);
  const close = useApp((s) => s.closeRunCheck);
  if (check.kind === 'idle') return null;
  if (check.kind === 'refused') return <IssueNotice issue={check.issue} onClose={close} />;
  if (check.kind === 'busy') {
    return (
      <Card title={RUN.rerun}>
        <ProgressBar label={RUN.busy(check.file)} done={0} total={0} />
      </Card>
    );
  }
  const Icon = ICONS[check.verdict];
  return (
    <Card title={RUN.rerun} note={RUN.made(check.file, check.madeAt)} actions={<Button onPress={close}>{KIT.close}</Button>}>
      <p role="status" className={`verdict verdict--${check.verdict}`}>
        <Icon className="ico" />
        <b>{RUN.verdicts[check.verdict]}</b>
      </p>
      <p className="account__text">{explain(check)}</p>
      <Differences check={check} />
      {check.verdict !== 'notRun' && (
        <p className="foot">
          {RUN.hash}: <span className="account__hash">{check.sha256}</span>
        </p>
      )}
    </Card>
  );
}

const explain = ({ verdict, rows }: Compared): string => (verdict === 'equal' ? RUN.explain.equal(rows) : RUN.explain[verdict]);

function Differences({ check }: { readonly check: Compared }): ReactNode {
  if (check.differences.length === 0) return null;
  return (
    <>
      {check.verdict === 'equal' && <p className="account__text t2">{RUN.apart}</p>}
      <ul className="account__list">
        {check.differences.map((difference: RunDifference) => (
          <li key={differenceWords(difference)}>{differenceWords(difference)}</li>
        ))}
      </ul>
    </>
  );
}
