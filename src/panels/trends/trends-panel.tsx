import { type ReactNode, useEffect } from 'react';
import { TRENDS } from '../../domain/text/trends.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { ToggleGroup } from '../../views/kit/controls/toggle-group.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { BuurtenView } from './buurten-view.tsx';
import { CampaignsView } from './campaigns-view.tsx';
import { CountsView } from './counts-view.tsx';
import { TrendSettings } from './trend-settings.tsx';
import './trends.css';

const VIEWS = ['tabel', 'buurten', 'campagnes'] as const;
type View = (typeof VIEWS)[number];
const OPTIONS = VIEWS.map((key) => ({ key, label: TRENDS.views[key] }));

/** The plan's tables and monthly series, with what is chance. */
export function TrendsPanel(): ReactNode {
  const loaded = useApp((s) => s.available !== null);
  const part = useApp((s) => s.part);
  const showPart = useApp((s) => s.showPart);
  const view = VIEWS.find((key) => key === part) ?? 'tabel';
  return (
    <div className="page trends">
      <div className="page__head trends__head">
        <h1>{TRENDS.title}</h1>
        <ToggleGroup<View> label={TRENDS.view} options={OPTIONS} value={view} onChange={(key) => showPart(key === 'tabel' ? null : key)} />
      </div>
      {!loaded ? <NoData /> : view === 'campagnes' ? <CampaignsView /> : <Counted view={view} />}
    </div>
  );
}

/** What follows the one filter. */
function Counted({ view }: { readonly view: Exclude<View, 'campagnes'> }): ReactNode {
  const filter = useApp((s) => s.filter);
  const revision = useApp((s) => s.status.revision);
  const find = useApp((s) => s.findTrends);
  const state = useApp((s) => s.trendState);
  const answer = useApp((s) => s.trendAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter or new data ask again
  useEffect(() => {
    void find();
  }, [filter, revision, find]);
  if (state === 'failed') return <EmptyState title={TRENDS.title}>{TRENDS.failed}</EmptyState>;
  if (!answer) {
    if (state !== 'ready') return <ProgressBar label={TRENDS.busy} done={0} total={0} />;
    return (
      <>
        <TrendSettings />
        <EmptyState title={TRENDS.nothingTitle}>{TRENDS.nothing}</EmptyState>
      </>
    );
  }
  return (
    <div className="trends__body" aria-busy={state === 'busy'}>
      <TrendSettings />
      {view === 'tabel' ? <CountsView answer={answer} /> : <BuurtenView answer={answer} />}
    </div>
  );
}

function NoData(): ReactNode {
  const goTo = useApp((s) => s.goTo);
  return (
    <EmptyState
      title={TRENDS.noDataTitle}
      actions={
        <Button tone="primary" onPress={() => goTo('start')}>
          {TRENDS.toStart}
        </Button>
      }
    >
      {TRENDS.noData}
    </EmptyState>
  );
}
