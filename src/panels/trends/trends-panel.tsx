import { type ReactNode, useEffect } from 'react';
import { GATE } from '../../domain/text/gate.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { writeAddress } from '../../state/address.ts';
import { useApp } from '../../state/use-app.ts';
import { AudienceChoice } from '../../views/kit/controls/audience-choice.tsx';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { PartNav } from '../../views/kit/shell/part-nav.tsx';
import { BuurtenView } from './buurten-view.tsx';
import { CampaignsView } from './campaigns-view.tsx';
import { CountsView } from './counts-view.tsx';
import { RegionView } from './region-view.tsx';
import { TrendSettings } from './trend-settings.tsx';
import './trends.css';

const VIEWS = ['tabel', 'buurten', 'campagnes', 'regio'] as const;
type View = (typeof VIEWS)[number];

/** The plan's tables and monthly series, with what is chance; themes of campaigns; the region. */
export function TrendsPanel(): ReactNode {
  const part = useApp((s) => s.part);
  const address = useApp((s) => s.address);
  // The links carry the filter along.
  useApp((s) => writeAddress(s.address()));
  const view = VIEWS.find((key) => key === part) ?? 'tabel';
  const parts = VIEWS.map((key) => ({
    key,
    label: TRENDS.views[key],
    href: writeAddress({ ...address(), part: key === 'tabel' ? null : key }),
  }));
  return (
    <div className="parted">
      <PartNav label={TRENDS.view} parts={parts} current={view} />
      <div className="page trends">
        <div className="page__head">
          <h1>{TRENDS.title}</h1>
          {view !== 'campagnes' && <Readers view={view} />}
        </div>
        <Shown view={view} />
      </div>
    </div>
  );
}

/** Who will read it, and what that means for what is on view. */
function Readers({ view }: { readonly view: Exclude<View, 'campagnes'> }): ReactNode {
  const audience = useApp((s) => s.audience);
  const k = useApp((s) => s.leastCount);
  const showTo = useApp((s) => s.showTo);
  const setLeast = useApp((s) => s.setLeastCount);
  const area = useApp((s) => s.filter.area.kind);
  const isWhole = view === 'regio' || (view === 'tabel' && area === 'gemeente');
  return (
    <>
      <span className="trends__readers">
        <AudienceChoice value={audience} onChange={showTo} least={k} onLeast={setLeast} />
      </span>
      {audience === 'anderen' && <p className="trends__for">{isWhole ? GATE.totals : GATE.forOthers(k)}</p>}
    </>
  );
}

function Shown({ view }: { readonly view: View }): ReactNode {
  const loaded = useApp((s) => s.available !== null);
  if (view === 'regio') return <RegionView />;
  if (!loaded) return <NoData />;
  return view === 'campagnes' ? <CampaignsView /> : <Counted view={view} />;
}

/** What follows the one filter. */
function Counted({ view }: { readonly view: 'tabel' | 'buurten' }): ReactNode {
  const filter = useApp((s) => s.filter);
  const revision = useApp((s) => s.status.revision);
  const find = useApp((s) => s.findTrends);
  const state = useApp((s) => s.trendState);
  const answer = useApp((s) => s.trendAnswer);
  const word = useApp((s) => s.open);
  const follow = useApp((s) => s.followTrendWord);
  useEffect(() => follow(word), [word, follow]);
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
