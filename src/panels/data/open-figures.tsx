import type { ReactNode } from 'react';
import { list } from '../../domain/text/format.ts';
import { FIGURES } from '../../domain/text/official.ts';
import type { FigureKind } from '../../state/deps.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';

const KINDS = Object.keys(FIGURES.kinds) as FigureKind[];

/** Open figures per buurt with one click, where the host of the app allows it: first what is sent, then the buttons. */
export function OpenFigures(): ReactNode {
  const hosts = useApp((s) => s.deps.openData?.hosts ?? null);
  const fetchFigures = useApp((s) => s.fetchFigures);
  const busy = useApp((s) => s.figureFetch.stage === 'fetching');
  if (hosts === null) return null;
  const offered = KINDS.filter((kind) => hosts[kind] !== undefined);
  return (
    <section className="data__official">
      <h3>{FIGURES.title}</h3>
      <p>{FIGURES.what(list([...new Set(offered.map((kind) => hosts[kind]!))]))}</p>
      {!busy && (
        <div className="data__acts">
          {offered.map((kind) => (
            <Button key={kind} onPress={() => void fetchFigures(kind)}>
              {FIGURES.fetch(FIGURES.kinds[kind])}
            </Button>
          ))}
        </div>
      )}
      <HowFar />
      <p className="foot">{FIGURES.note}</p>
    </section>
  );
}

function HowFar(): ReactNode {
  const state = useApp((s) => s.figureFetch);
  const cancel = useApp((s) => s.cancelFigureFetch);
  const close = useApp((s) => s.closeFigureFetch);
  const goTo = useApp((s) => s.goTo);
  if (state.stage === 'fetching')
    return <ProgressBar label={FIGURES.busy(FIGURES.kinds[state.kind])} done={state.done} total={state.total} onCancel={cancel} />;
  if (state.stage === 'failed') return <IssueNotice issue={state.issue} onClose={close} />;
  if (state.stage === 'idle') return null;
  return (
    <div className="data__acts">
      <p className="note" role="status">
        {FIGURES.done}
      </p>
      <Button tone="primary" onPress={() => goTo('gebied', null, 'cijfers')}>
        {FIGURES.look}
      </Button>
    </div>
  );
}
