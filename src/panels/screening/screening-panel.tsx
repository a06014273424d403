import { type ReactNode, useEffect, useState } from 'react';
import { areaWords } from '../../domain/text/filter-words.ts';
import { periodName } from '../../domain/text/format.ts';
import { SCREENING_TEXT } from '../../domain/text/screening.ts';
import type { ScreeningAnswer, ScreeningSpan } from '../../state/screening-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import type { Behind } from './behind.ts';
import { BehindCard } from './behind-card.tsx';
import { FunnelCard } from './funnel-card.tsx';
import { MonthsCard } from './months-card.tsx';
import { RulesCard } from './rules-card.tsx';
import './screening.css';

const SPANS = (Object.keys(SCREENING_TEXT.spans) as ScreeningSpan[]).map((key) => ({ key, label: SCREENING_TEXT.spans[key] }));

/** Which reports are about safety, by rules that everybody can see, and what became of them. */
export function ScreeningPanel(): ReactNode {
  const state = useApp((s) => s.screeningState);
  const screening = useApp((s) => s.screening);
  const span = useApp((s) => s.screeningSpan);
  const setSpan = useApp((s) => s.setScreeningSpan);
  const screenAll = useApp((s) => s.screenAll);
  const revision = useApp((s) => s.status.revision);
  const to = useApp((s) => s.filter.period.to);
  const area = useApp((s) => s.filter.area);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month, area or batch asks the same question anew
  useEffect(() => {
    void screenAll();
  }, [screenAll, revision, to, area]);
  return (
    <div className="page screening">
      <div className="page__head">
        <h1>{SCREENING_TEXT.title}</h1>
        {screening && <Sentence screening={screening} />}
        <span className="spacer" />
        <Select label={SCREENING_TEXT.span} options={SPANS} value={span} onChange={setSpan} />
      </div>
      {state === 'busy' && !screening && <ProgressBar label={SCREENING_TEXT.busy} done={0} total={0} />}
      {(state === 'failed' || (state === 'idle' && !screening)) && <Nothing failed={state === 'failed'} />}
      {screening && <Answer screening={screening} />}
    </div>
  );
}

function Sentence({ screening }: { readonly screening: ScreeningAnswer }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const area = useApp((s) => s.filter.area);
  const sum = (part: 'reports' | 'screened'): number =>
    screening.months.reduce((total, month) => total + month[part].openbaar + month[part].woning, 0);
  return <p>{SCREENING_TEXT.sentence(periodName(screening.period), areaWords({ area }, boundaries), sum('reports'), sum('screened'))}</p>;
}

function Nothing({ failed }: { readonly failed: boolean }): ReactNode {
  const goTo = useApp((s) => s.goTo);
  const screenAll = useApp((s) => s.screenAll);
  const act = failed ? () => void screenAll() : () => goTo('start');
  return (
    <EmptyState
      title={failed ? SCREENING_TEXT.failedTitle : SCREENING_TEXT.emptyTitle}
      actions={
        <Button tone="primary" onPress={act}>
          {failed ? SCREENING_TEXT.again : SCREENING_TEXT.toStart}
        </Button>
      }
    >
      {failed ? SCREENING_TEXT.failed : SCREENING_TEXT.empty}
    </EmptyState>
  );
}

function Answer({ screening }: { readonly screening: ScreeningAnswer }): ReactNode {
  const [behind, setBehind] = useState<Behind | null>(null);
  const listScreened = useApp((s) => s.listScreened);
  const show = (next: Behind | null): void => {
    setBehind(next);
    void listScreened(next && (next.stage === 'reports' || next.stage === 'screened') ? { ...next, stage: next.stage } : null);
  };
  return (
    <div className="screening__cols">
      <div className="screening__col">
        <FunnelCard screening={screening} behind={behind} onShow={show} />
        <MonthsCard screening={screening} behind={behind} onShow={show} />
      </div>
      <div className="screening__col">
        {behind && <BehindCard behind={behind} period={screening.period} rules={screening.rulesUsed} onClose={() => show(null)} />}
        <RulesCard screening={screening} onShow={show} behind={behind} />
      </div>
    </div>
  );
}
