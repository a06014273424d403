import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FlaggedPlace } from '../../domain/analysis.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import type { PlaceStory } from '../../state/place-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { placesOf } from '../../state/view-slice.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { IconButton } from '../../views/kit/controls/icon-button.tsx';
import { Tabs } from '../../views/kit/controls/tabs.tsx';
import { NumberBadge } from '../../views/kit/hotspot/number-badge.tsx';
import { StateBadge } from '../../views/kit/hotspot/state-badge.tsx';
import { CertaintyTab } from './certainty-tab.tsx';
import { CourseTab } from './course-tab.tsx';
import { DossierAction } from './dossier-action.tsx';
import { MadeTab } from './made-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { dossierWords } from './place-words.ts';
import { useDossierLinks } from './use-dossier-links.ts';
import { WhenTab } from './when-tab.tsx';

export interface TabProps {
  readonly place: FlaggedPlace;
  readonly story: PlaceStory | undefined;
}

type TabKey = keyof typeof HOTSPOTS.tabs;

const BODIES: Record<TabKey, (props: TabProps) => ReactNode> = {
  overview: (props) => <OverviewTab {...props} />,
  when: (props) => <WhenTab {...props} />,
  course: (props) => <CourseTab {...props} />,
  made: (props) => <MadeTab {...props} />,
  sure: (props) => <CertaintyTab {...props} />,
};
const KEYS = Object.keys(HOTSPOTS.tabs) as TabKey[];

export interface DetailViewProps {
  readonly place: FlaggedPlace;
  /** The list it was chosen from is gone, and the focus with it. */
  readonly takesFocus: boolean;
  readonly actions: ReactNode;
}

/** One hotspot in the place of the list; the tab stays while stepping through them. */
export function DetailView({ place, takesFocus, actions }: DetailViewProps): ReactNode {
  const analysis = useApp((s) => s.analysis);
  const story = useApp((s) => s.stories[place.id]);
  const step = useApp((s) => s.step);
  const select = useApp((s) => s.select);
  const [tab, setTab] = useState<TabKey>('overview');
  const places = placesOf({ analysis });
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every place begins at its top
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (takesFocus && lost) title.current?.focus();
    title.current?.closest('section')?.querySelector('[role=tabpanel]')?.scrollTo(0, 0);
  }, [place.id]);
  const dossier = useDossierLinks().ofPlace.get(place.id)?.[0];
  const judged = dossier ? dossierWords(dossier) : HOTSPOTS.facts.notJudged;
  const at = places.findIndex((other) => other.id === place.id) + 1;
  return (
    <section aria-label={place.place}>
      <div className="side__nav">
        <Button icon={ChevronLeft} tone="quiet" size="s" onPress={() => select(null)}>
          {HOTSPOTS.all}
        </Button>
        <span className="spacer" />
        <IconButton icon={ChevronLeft} label={HOTSPOTS.previous} onPress={() => step(-1)} />
        <span className="s12 nw">{HOTSPOTS.position(at, places.length)}</span>
        <IconButton icon={ChevronRight} label={HOTSPOTS.next} onPress={() => step(1)} />
      </div>
      <div className="side__title">
        <div>
          <NumberBadge tone="accent">{place.rank}</NumberBadge>
          <h1 ref={title} tabIndex={-1}>
            {place.buurt}
          </h1>
          <StateBadge state={place.state} />
        </div>
        <p>{[HOTSPOTS.cell(place.code), HOTSPOTS.facts.cells(place.cells.length, place.hectares), judged].join(' · ')}</p>
      </div>
      <Tabs
        label={HOTSPOTS.detail}
        tabs={KEYS.map((key) => ({ key, label: HOTSPOTS.tabs[key], content: () => BODIES[key]({ place, story }) }))}
        value={tab}
        onChange={setTab}
      />
      <div className="side__acts">
        <DossierAction place={place} />
        {actions}
      </div>
    </section>
  );
}
