import { type ReactNode, useMemo, useState } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import type { HotspotState } from '../../domain/hotspot.ts';
import { periodName } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import type { PlaceStory } from '../../state/place-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { HotspotList } from '../../views/kit/hotspot/hotspot-list.tsx';
import { StateFilter } from '../../views/kit/hotspot/state-filter.tsx';
import { CityMonthAlarm } from './city-month.tsx';
import { DataAlarms } from './data-alarms.tsx';
import { cardOf } from './place-words.ts';
import { useDossierLinks } from './use-dossier-links.ts';
import { useWide } from './use-wide.ts';

function countStates(places: readonly FlaggedPlace[]): Record<HotspotState, number> {
  const counts = { nieuw: 0, groeiend: 0, aanhoudend: 0, krimpend: 0, uitgedoofd: 0 };
  for (const place of places) counts[place.state]++;
  return counts;
}

/** The list as it would stand without the person who reported most at each place. */
function rankWithoutTop(places: readonly FlaggedPlace[], stories: Readonly<Record<string, PlaceStory>>): FlaggedPlace[] {
  const left = (place: FlaggedPlace): number => {
    const made = stories[place.id]?.composition;
    const share = made && made.rows > 0 ? made.topReporter / made.rows : 0;
    return place.count * (1 - share) - place.expected;
  };
  return [...places].sort((a, b) => left(b) - left(a));
}

export interface ListViewProps {
  readonly onHover: (id: string | null) => void;
  /** The place whose detail was just closed: the focus returns to its card. */
  readonly leftFrom: string | null;
  /** Exports, under the list. */
  readonly actions: ReactNode;
}

/** Ranked list of potential hotspots. */
export function ListView({ onHover, leftFrom, actions }: ListViewProps): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const stories = useApp((s) => s.stories);
  const categories = useApp((s) => s.categories);
  const stability = useApp((s) => s.stability);
  const selected = useApp((s) => s.selected);
  const select = useApp((s) => s.select);
  const sources = useApp((s) => s.twoSources);
  const withoutTop = useApp((s) => s.withoutTop);
  const setWithoutTop = useApp((s) => s.rankWithoutTop);
  const wide = useWide();
  const links = useDossierLinks();
  const [states, setStates] = useState<readonly HotspotState[]>([]);
  const places = useMemo(() => placesOf({ analysis }), [analysis]);
  if (!analysis) return <div />;
  const wanted = states.length === 0 ? places : places.filter((place) => states.includes(place.state));
  const shown = withoutTop ? rankWithoutTop(wanted, stories) : wanted;
  const known = places.some((place) => (stories[place.id]?.composition?.reporters ?? 0) > 0);
  return (
    <section aria-label={HOTSPOTS.list}>
      <div className="side__title">
        <h1>{HOTSPOTS.title(analysis.places.length)}</h1>
        <p>{HOTSPOTS.order(periodName(analysis.request.period), analysis.request.lens)}</p>
      </div>
      <DataAlarms />
      {!wide && <CityMonthAlarm />}
      <StateFilter counts={countStates(places)} selected={states} onChange={setStates} />
      {known && (
        <div className="side__rank">
          <Button size="s" tone="quiet" pressed={withoutTop} onPress={() => setWithoutTop(!withoutTop)}>
            {HOTSPOTS.withoutTop}
          </Button>
        </div>
      )}
      <HotspotList
        label={HOTSPOTS.list}
        items={shown.map((place) => cardOf(place, stories[place.id], categories, stability, sources, links.ofPlace.get(place.id)?.[0]))}
        selected={selected}
        leftFrom={leftFrom}
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
