import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { DOSSIERS, MEETING } from '../../../domain/text/dossiers.ts';
import type { BoardFilter } from '../../../state/board-filter.ts';
import { dossierLinks } from '../../../state/dossier-links.ts';
import { type Opening, openingOf } from '../../../state/dossier-work.ts';
import { dossiersOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { placesOf } from '../../../state/view-slice.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { isTyping } from '../is-typing.ts';
import { useAreas } from '../use-areas.ts';
import { MeetingItemView } from './meeting-item-view.tsx';
import { type MeetingItem, meetingQueue } from './meeting-queue.ts';
import './meeting.css';

export interface MeetingViewProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** One potential hotspot after the other, at the speed of a meeting. */
export function MeetingView({ filter, onFilter }: MeetingViewProps): ReactNode {
  const goTo = useApp((s) => s.goTo);
  const areas = useAreas();
  const { queue, known } = useQueue(filter);
  const openingFor = useOpenings();
  const [at, setAt] = useState(0);
  const step = (by: 1 | -1): void => setAt((now) => Math.min(Math.max(0, now + by), Math.max(0, queue.length - 1)));
  useStepKeys(step);
  const item = queue[Math.min(at, queue.length - 1)];
  return (
    <div className="page">
      <div className="page__head">
        <h1>{MEETING.title}</h1>
        <Select
          label={DOSSIERS.area}
          options={areas}
          value={filter.area}
          onChange={(area) => {
            setAt(0);
            onFilter({ ...filter, area });
          }}
        />
        <span className="spacer" />
        <Button icon={ChevronLeft} isDisabled={at === 0} onPress={() => step(-1)}>
          {MEETING.previous}
        </Button>
        <span className="nw" role="status">
          {MEETING.position(item ? at + 1 : 0, queue.length)}
        </span>
        <Button icon={ChevronRight} isDisabled={at >= queue.length - 1} onPress={() => step(1)}>
          {MEETING.next}
        </Button>
        <Button tone="quiet" onPress={() => goTo('dossiers')}>
          {MEETING.stop}
        </Button>
      </div>
      {item ? (
        <MeetingItemView key={item.key} item={item} opening={openingFor(item)} known={known} onJudged={() => step(1)} />
      ) : (
        <EmptyState title={MEETING.noneTitle}>{MEETING.none}</EmptyState>
      )}
    </div>
  );
}

/** The list as it was when the meeting began, and what was said by then: what is judged meanwhile keeps its place in it. */
function useQueue(filter: BoardFilter): { readonly queue: readonly MeetingItem[]; readonly known: ReadonlySet<string> } {
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const facts = useApp((s) => s.facts);
  const categories = useApp((s) => s.categories);
  const boundaries = useApp((s) => s.boundaries);
  const [begun] = useState(facts);
  return useMemo(() => {
    const links = dossierLinks({ analysis, drawing, facts: begun, categories });
    const queue = meetingQueue(placesOf({ analysis }), dossiersOf({ facts: begun }), links, filter, boundaries);
    return { queue, known: new Set(begun.map(({ id }) => id as string)) };
  }, [analysis, drawing, categories, boundaries, filter, begun]);
}

/** What would open the dossier of a place, the same whenever the meeting comes back to it. */
function useOpenings(): (item: MeetingItem) => Opening | null {
  const store = useContext(AppStoreContext)!;
  const [openings] = useState(() => new Map<string, Opening>());
  return ({ key, place, dossierId }) => {
    if (!place || dossierId !== null) return null;
    const opening = openings.get(key) ?? openingOf(store.getState(), place);
    openings.set(key, opening);
    return opening;
  };
}

const NEXT = new Set(['j', 'n']);
const PREVIOUS = new Set(['k', 'p']);

function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (NEXT.has(event.key)) latest.current(1);
      else if (PREVIOUS.has(event.key)) latest.current(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
