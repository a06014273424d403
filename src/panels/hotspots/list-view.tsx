import { type ReactNode, useMemo, useState } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import type { HotspotState } from '../../domain/hotspot.ts';
import { periodName } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { HotspotList } from '../../views/kit/hotspot/hotspot-list.tsx';
import { StateFilter } from '../../views/kit/hotspot/state-filter.tsx';
import { DataAlarms } from './data-alarms.tsx';
import { cardOf } from './place-words.ts';

function countStates(places: readonly FlaggedPlace[]): Record<HotspotState, number> {
  const counts = { nieuw: 0, groeiend: 0, aanhoudend: 0, krimpend: 0, uitgedoofd: 0 };
  for (const place of places) counts[place.state]++;
  return counts;
}

export interface ListViewProps {
  readonly onHover: (id: string | null) => void;
  /** Exports, under the list. */
  readonly actions: ReactNode;
}

/** Ranked list of potential hotspots. */
export function ListView({ onHover, actions }: ListViewProps): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const stories = useApp((s) => s.stories);
  const categories = useApp((s) => s.categories);
  const stability = useApp((s) => s.stability);
  const selected = useApp((s) => s.selected);
  const select = useApp((s) => s.select);
  const [states, setStates] = useState<readonly HotspotState[]>([]);
  const places = useMemo(() => placesOf({ analysis }), [analysis]);
  if (!analysis) return <div />;
  const shown = states.length === 0 ? places : places.filter((place) => states.includes(place.state));
  return (
    <section aria-label={HOTSPOTS.list}>
      <div className="side__title">
        <h1>{HOTSPOTS.title(analysis.places.length)}</h1>
        <p>{HOTSPOTS.order(periodName(analysis.request.period), analysis.request.lens)}</p>
      </div>
      <DataAlarms />
      <StateFilter counts={countStates(places)} selected={states} onChange={setStates} />
      <HotspotList
        label={HOTSPOTS.list}
        items={shown.map((place) => cardOf(place, stories[place.id], categories, stability))}
        selected={selected}
        onSelect={select}
        onHover={onHover}
        empty={
          <EmptyState title={HOTSPOTS.empty.noneTitle}>{places.length > 0 ? HOTSPOTS.empty.filtered : HOTSPOTS.empty.none}</EmptyState>
        }
      />
      {actions && <div className="side__acts">{actions}</div>}
    </section>
  );
}
