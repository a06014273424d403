import { type ReactNode, useEffect, useRef } from 'react';
import { DOSSIERS } from '../../domain/text/dossiers.ts';
import { dossiersOf } from '../../state/dossiers.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { EmptyState } from '../../views/kit/feedback/empty-state.tsx';
import { BoardView } from './board/board-view.tsx';
import { MeetingView } from './meeting/meeting-view.tsx';
import { MEETING_OPEN, PAPER_OPEN } from './open-words.ts';
import { DossierPage } from './page/dossier-page.tsx';
import { PaperView } from './paper/paper-view.tsx';

/** Board of all dossiers, the page of one, the meeting, or the pages to print. */
export function DossiersPanel(): ReactNode {
  const open = useApp((s) => s.open);
  const facts = useApp((s) => s.facts);
  const filter = useApp((s) => s.board);
  const setFilter = useApp((s) => s.changeBoard);
  const leftFrom = useRef<string | null>(null);
  useEffect(() => {
    leftFrom.current = open;
  }, [open]);
  if (open === MEETING_OPEN) return <MeetingView filter={filter} onFilter={setFilter} />;
  if (open === PAPER_OPEN) return <PaperView filter={filter} />;
  if (open === null) return <BoardView filter={filter} onFilter={setFilter} leftFrom={leftFrom.current} />;
  const dossier = dossiersOf({ facts }).find(({ id }) => id === open);
  return dossier ? <DossierPage key={dossier.id} dossier={dossier} /> : <NoDossier />;
}

function NoDossier(): ReactNode {
  const goTo = useApp((s) => s.goTo);
  return (
    <div className="page">
      <EmptyState
        isPage
        title={DOSSIERS.empty.goneTitle}
        actions={
          <Button tone="primary" onPress={() => goTo('dossiers')}>
            {DOSSIERS.empty.back}
          </Button>
        }
      >
        {DOSSIERS.empty.gone}
      </EmptyState>
    </div>
  );
}
