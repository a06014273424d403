import { type ReactNode, useEffect } from 'react';
import { HOTTIMES } from '../../domain/text/hottimes.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { EventsCard } from './events-card.tsx';
import { FoundCard } from './found-card.tsx';
import { HottimesHead } from './hottimes-head.tsx';
import { MonthsCard } from './months-card.tsx';
import { RepeatsCard } from './repeats-card.tsx';
import { WeekCard } from './week-card.tsx';
import './hottimes.css';

/** When it concentrates: hours of the week and months, for the city, an area or a hotspot. */
export function HottimesPanel(): ReactNode {
  const loaded = useApp((s) => s.available !== null);
  const filter = useApp((s) => s.filter);
  const find = useApp((s) => s.findHottimes);
  const state = useApp((s) => s.hottimeState);
  const answer = useApp((s) => s.hottimeAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter asks again
  useEffect(() => {
    if (loaded) void find();
  }, [loaded, filter, find]);
  if (!loaded)
    return (
      <Page>
        <NoData />
      </Page>
    );
  if (state === 'failed')
    return (
      <Page>
        <EmptyState isPage title={HOTTIMES.title}>
          {HOTTIMES.failed}
        </EmptyState>
      </Page>
    );
  if (!answer) {
    return (
      <Page>
        <div className="page__head">
          <h1>{HOTTIMES.title}</h1>
        </div>
        <ProgressBar label={HOTTIMES.busy} done={0} total={0} />
      </Page>
    );
  }
  return (
    <Page busy={state === 'busy'}>
      <HottimesHead answer={answer} />
      <div className="cols">
        <div className="col">
          <WeekCard answer={answer} />
          <FoundCard answer={answer} />
          <RepeatsCard />
        </div>
        <div className="col">
          <MonthsCard answer={answer} />
          <EventsCard />
        </div>
      </div>
    </Page>
  );
}

function Page({ busy = false, children }: { readonly busy?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <div className="page" aria-busy={busy}>
      {children}
    </div>
  );
}

function NoData(): ReactNode {
  const goTo = useApp((s) => s.goTo);
  return (
    <EmptyState
      isPage
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
