import { type ReactNode, useEffect, useRef, useState } from 'react';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import type { HotspotMapProps, MapHandle } from '../../views/map/map-props.ts';
import { CityMonthView } from './city-month.tsx';
import { DetailView } from './detail-view.tsx';
import { FreshClustersCard } from './fresh-clusters.tsx';
import { HotspotTable } from './hotspot-table.tsx';
import { ListView } from './list-view.tsx';
import { MapView } from './map-view.tsx';
import { SideActions } from './side-actions.tsx';
import { TimeStrip } from './time-strip.tsx';
import { useMapExport } from './use-map-export.ts';
import { useWide } from './use-wide.ts';
import './hotspots.css';

export interface HotspotsPanelProps {
  readonly theme: 'light' | 'dark';
  readonly baseMap: HotspotMapProps['baseMap'];
}

/** Where it is too busy this period: map, ranked list, detail, months. */
export function HotspotsPanel({ theme, baseMap }: HotspotsPanelProps): ReactNode {
  const state = useApp((s) => s.analysisState);
  const analysis = useApp((s) => s.analysis);
  const selected = useApp((s) => s.selected);
  const exportHotspots = useApp((s) => s.exportHotspots);
  const exportMap = useMapExport();
  const [table, setTable] = useState(false);
  const [lit, setLit] = useState<string | null>(null);
  // Null until the map can be taken along.
  const [map, setMap] = useState<MapHandle | null>(null);
  const wide = useWide();
  const place = placesOf({ analysis }).find((p) => p.id === selected);
  const toTable = (): void => {
    setTable(true);
    setMap(null);
  };
  const leftFrom = useRef<string | null>(null);
  useEffect(() => {
    leftFrom.current = selected;
  }, [selected]);
  if (state === 'empty' || state === 'tooShort' || state === 'failed') return <NoMap state={state} />;
  const acts = <SideActions onPicture={map && (() => void exportMap(map))} />;
  const list = <ListView onHover={setLit} leftFrom={leftFrom.current} actions={place && !wide ? null : acts} />;
  return (
    <div className={state === 'busy' ? 'work work--busy' : 'work'} aria-busy={state === 'busy'}>
      {table ? (
        <HotspotTable onMap={() => setTable(false)} onCsv={() => void exportHotspots('csv')} />
      ) : (
        <MapView lit={lit} theme={theme} baseMap={baseMap} onReady={setMap} onTable={toTable} onUnavailable={toTable} />
      )}
      <TimeStrip />
      <div className="side">
        {(wide || !place) && list}
        {wide && !place && <CityMonthView />}
        {place && <DetailView place={place} takesFocus={!wide} actions={wide ? null : acts} />}
      </div>
    </div>
  );
}

function NoMap({ state }: { readonly state: 'empty' | 'tooShort' | 'failed' }): ReactNode {
  const months = useApp((s) => (s.available ? s.filter.period.from - s.available.from : 0));
  const setLens = useApp((s) => s.setLens);
  const refresh = useApp((s) => s.refresh);
  const goTo = useApp((s) => s.goTo);
  const { empty } = HOTSPOTS;
  const cases = {
    empty: { title: empty.noDataTitle, text: empty.noData, act: empty.toStart, onPress: () => goTo('start') },
    tooShort: { title: empty.shortTitle, text: empty.short(months), act: empty.showBusy, onPress: () => setLens('druk') },
    failed: { title: empty.failedTitle, text: empty.failed, act: empty.again, onPress: () => void refresh() },
  };
  const { title, text, act, onPress } = cases[state];
  return (
    <div className="page">
      <EmptyState
        isPage
        title={title}
        actions={
          <Button tone="primary" onPress={onPress}>
            {act}
          </Button>
        }
      >
        {text}
      </EmptyState>
      {state === 'tooShort' && <FreshClustersCard />}
    </div>
  );
}
