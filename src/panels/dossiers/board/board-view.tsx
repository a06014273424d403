import { type ReactNode, useContext, useMemo } from 'react';
import { DOSSIER_STATE_WORDS, DOSSIERS } from '../../../domain/text/dossiers.ts';
import { periodName } from '../../../domain/text/format.ts';
import { writeAddress } from '../../../state/address.ts';
import { type BoardFilter, WHOLE_BOARD } from '../../../state/board-filter.ts';
import { flaggedAgain } from '../../../state/dossier-links.ts';
import { recordFlags } from '../../../state/dossier-work.ts';
import { dossiersOf, todayOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { type BoardColumn, DossierBoard } from '../../../views/kit/dossier/dossier-board.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { DOSSIER_STATES, type Dossier } from '../../../workflow/dossier/dossier.ts';
import { overdueOf } from '../../../workflow/dossier/overdue.ts';
import { buurtName, categoryWords, nextWords, outcomeWords } from '../dossier-words.ts';
import { BoardHead } from './board-head.tsx';
import { filtered } from './dossier-filter.ts';
import { DossierTable } from './dossier-table.tsx';
import { LateTable } from './late-table.tsx';

export interface BoardViewProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly leftFrom: string | null;
}

/** All dossiers, by where they stand. */
export function BoardView({ filter, onFilter, leftFrom }: BoardViewProps): ReactNode {
  const facts = useApp((s) => s.facts);
  const boundaries = useApp((s) => s.boundaries);
  const today = useApp(todayOf);
  const part = useApp((s) => s.part);
  const all = dossiersOf({ facts });
  const shown = useMemo(() => filtered(all, filter, boundaries, today), [all, filter, boundaries, today]);
  return (
    <div className="page">
      <BoardHead filter={filter} onFilter={onFilter} all={all} shown={shown} />
      <FlaggedAgain />
      {all.length === 0 ? (
        <NoDossiers />
      ) : shown.length === 0 ? (
        <NoneLeft onClear={() => onFilter(WHOLE_BOARD)} />
      ) : part === 'tabel' ? (
        <DossierTable dossiers={shown} />
      ) : part === 'telaat' ? (
        <LateTable dossiers={shown} />
      ) : (
        <Board dossiers={shown} leftFrom={leftFrom} />
      )}
    </div>
  );
}

function Board({ dossiers, leftFrom }: { readonly dossiers: readonly Dossier[]; readonly leftFrom: string | null }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const today = useApp(todayOf);
  const address = useApp((s) => s.address);
  const again = useAgain();
  const period = useApp((s) => s.filter.period);
  const card = (dossier: Dossier): BoardColumn['cards'][number] => {
    const late = overdueOf(dossier, today).length;
    return {
      id: dossier.id,
      href: writeAddress({ ...address(), route: 'dossiers', open: dossier.id, part: null }),
      name: DOSSIERS.openCard(dossier.number, dossier.title),
      number: dossier.number,
      title: dossier.title,
      buurt: buurtName(dossier.place.buurt, boundaries),
      isHome: dossier.type === 'woonoverlast',
      category: categoryWords(dossier.categories),
      next: nextWords(dossier, today),
      late: late > 0 ? DOSSIERS.late(late) : null,
      again: again.has(dossier.id) ? DOSSIERS.flaggedAgain(periodName(period)) : null,
      conflict: dossier.conflict.length > 0 ? DOSSIERS.conflict : null,
      outcome: outcomeWords(dossier),
    };
  };
  const columns = DOSSIER_STATES.map((state) => ({
    key: state,
    label: DOSSIER_STATE_WORDS[state],
    cards: dossiers.filter((dossier) => dossier.state === state).map(card),
  }));
  return <DossierBoard columns={columns} empty={DOSSIERS.columnEmpty} leftFrom={leftFrom} />;
}

/** Ids of dossiers that the period on view flags again. */
function useAgain(): ReadonlySet<string> {
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const facts = useApp((s) => s.facts);
  const categories = useApp((s) => s.categories);
  return useMemo(
    () => new Set(flaggedAgain({ analysis, drawing, facts, categories }).map(({ dossier }) => dossier.id)),
    [analysis, drawing, facts, categories],
  );
}

/** Offers to write in the dossiers that they were flagged again; nothing is written by itself. */
function FlaggedAgain(): ReactNode {
  const store = useContext(AppStoreContext)!;
  const again = useAgain();
  const period = useApp((s) => s.filter.period);
  if (again.size === 0) return null;
  return (
    <p className="dagain">
      <span>{DOSSIERS.flaggedAgainCount(again.size, periodName(period))}</span>
      <Button size="s" onPress={() => recordFlags(store.getState())}>
        {DOSSIERS.recordFlags}
      </Button>
    </p>
  );
}

function NoDossiers(): ReactNode {
  const goTo = useApp((s) => s.goTo);
  return (
    <EmptyState
      title={DOSSIERS.empty.title}
      actions={
        <Button tone="primary" onPress={() => goTo('hotspots')}>
          {DOSSIERS.empty.toHotspots}
        </Button>
      }
    >
      {DOSSIERS.empty.text}
    </EmptyState>
  );
}

const NoneLeft = ({ onClear }: { readonly onClear: () => void }): ReactNode => (
  <EmptyState title={DOSSIERS.empty.filteredTitle} actions={<Button onPress={onClear}>{DOSSIERS.empty.clear}</Button>}>
    {DOSSIERS.empty.filtered}
  </EmptyState>
);
