import { type ReactNode, useEffect } from 'react';
import { AREA } from '../../domain/text/area.ts';
import { writeAddress } from '../../state/address.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { PartNav } from '../../views/kit/shell/part-nav.tsx';
import { AreaPage } from './area-page.tsx';
import { BurglaryPart } from './burglary/burglary-part.tsx';
import { FiguresPart } from './figures/figures-part.tsx';
import { OverviewPart } from './overview/overview-part.tsx';
import './area.css';

const PARTS = ['buurt', 'vergelijk', 'inbraak', 'cijfers'] as const;
type Part = (typeof PARTS)[number];

/** One buurt or wijk, all buurten beside each other, burglary, and the figures behind it. */
export function AreaPanel(): ReactNode {
  const loaded = useApp((s) => s.available !== null);
  const chosen = useApp((s) => s.part);
  const address = useApp((s) => s.address);
  // The links carry the filter along.
  useApp((s) => writeAddress(s.address()));
  const part: Part = PARTS.find((key) => key === chosen) ?? 'buurt';
  const links = PARTS.map((key) => ({
    key,
    label: AREA.parts[key],
    href: writeAddress({ ...address(), part: key === 'buurt' ? null : key, open: null }),
  }));
  return (
    <div className="parted">
      <PartNav label={AREA.partsLabel} parts={links} current={part} />
      <div className="page area">{part === 'cijfers' ? <FiguresPart /> : loaded ? <Counted part={part} /> : <NoData />}</div>
    </div>
  );
}

/** Parts that need incidents to be counted. */
function Counted({ part }: { readonly part: Exclude<Part, 'cijfers'> }): ReactNode {
  const filter = useApp((s) => s.filter);
  const revision = useApp((s) => s.status.revision);
  const boundaries = useApp((s) => s.boundaries);
  const load = useApp((s) => s.loadAreas);
  const state = useApp((s) => s.areaState);
  const rows = useApp((s) => s.areaRows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new filter, new data or other boundaries ask again
  useEffect(() => {
    void load();
  }, [filter.sources, filter.categories, filter.hours, revision, boundaries, load]);
  if (state === 'failed')
    return (
      <EmptyState isPage title={AREA.title}>
        {AREA.failed}
      </EmptyState>
    );
  if (!rows) return <ProgressBar label={AREA.busy} done={0} total={0} />;
  if (part === 'vergelijk') return <OverviewPart rows={rows.chosen} />;
  if (part === 'inbraak') return <BurglaryPart rows={rows.all} />;
  return <AreaPage rows={rows.chosen} />;
}

function NoData(): ReactNode {
  const goTo = useApp((s) => s.goTo);
  return (
    <EmptyState
      isPage
      title={AREA.noDataTitle}
      actions={
        <Button tone="primary" onPress={() => goTo('start')}>
          {AREA.toStart}
        </Button>
      }
    >
      {AREA.noData}
    </EmptyState>
  );
}
