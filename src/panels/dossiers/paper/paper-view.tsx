import { ChevronLeft, Printer } from 'lucide-react';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { DOSSIER_STATE_WORDS, DOSSIERS, PAPER } from '../../../domain/text/dossiers.ts';
import type { BoardFilter } from '../../../state/board-filter.ts';
import { dossierLinks } from '../../../state/dossier-links.ts';
import { openingOf } from '../../../state/dossier-work.ts';
import { dossiersOf, todayOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { placesOf } from '../../../state/view-slice.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { EmptyState } from '../../../views/kit/feedback/empty-state.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import { MapPicture } from '../../../views/map/picture/map-picture.tsx';
import { DOSSIER_STATES, type Dossier } from '../../../workflow/dossier/dossier.ts';
import { draftDossier } from '../../../workflow/dossier/draft-dossier.ts';
import { askOfDossier } from '../../../workflow/effect/dossier-ask.ts';
import { filtered } from '../board/dossier-filter.ts';
import { buurtName, categoryWords, nextWords } from '../dossier-words.ts';
import { meetingQueue } from '../meeting/meeting-queue.ts';
import { useAreas } from '../use-areas.ts';
import { PaperDossier } from './paper-dossier.tsx';
import { PaperFoot } from './paper-foot.tsx';
import './paper.css';

/** The dossiers of an area as sheets to print: an overview first, then one sheet each. */
export function PaperView({ filter }: { readonly filter: BoardFilter }): ReactNode {
  const facts = useApp((s) => s.facts);
  const boundaries = useApp((s) => s.boundaries);
  const today = useApp(todayOf);
  const goTo = useApp((s) => s.goTo);
  const own = useMemo(() => filtered(dossiersOf({ facts }), filter, boundaries, today), [facts, filter, boundaries, today]);
  const drafts = useDrafts(filter);
  const [withDrafts, setWithDrafts] = useState(false);
  const dossiers = useMemo(() => (withDrafts ? [...own, ...drafts] : own), [own, drafts, withDrafts]);
  const done = useStories(dossiers);
  const ready = done >= dossiers.length;
  return (
    <div className="page papers">
      <div className="page__head screen-only">
        <h1>{PAPER.title}</h1>
        <p>{PAPER.pages(dossiers.length)}</p>
        {drafts.length > 0 && (
          <Button pressed={withDrafts} onPress={() => setWithDrafts(!withDrafts)}>
            {PAPER.withDrafts(drafts.length)}
          </Button>
        )}
        <span className="spacer" />
        <Button icon={ChevronLeft} onPress={() => goTo('dossiers')}>
          {PAPER.back}
        </Button>
        <Button icon={Printer} tone="primary" isDisabled={!ready || dossiers.length === 0} onPress={() => window.print()}>
          {PAPER.print}
        </Button>
      </div>
      {!ready && <ProgressBar label={PAPER.busy} done={done} total={dossiers.length} />}
      {dossiers.length === 0 ? (
        <EmptyState title={PAPER.title}>{PAPER.none}</EmptyState>
      ) : (
        <>
          <Overview dossiers={dossiers} filter={filter} />
          {dossiers.map((dossier) => (
            <PaperDossier key={dossier.id} dossier={dossier} isDraft={drafts.includes(dossier)} />
          ))}
        </>
      )}
    </div>
  );
}

/** Flagged places of the area that have no dossier, as if they had one. */
function useDrafts(filter: BoardFilter): readonly Dossier[] {
  const store = useContext(AppStoreContext)!;
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const facts = useApp((s) => s.facts);
  const categories = useApp((s) => s.categories);
  const boundaries = useApp((s) => s.boundaries);
  return useMemo(() => {
    const links = dossierLinks({ analysis, drawing, facts, categories });
    const state = store.getState();
    return meetingQueue(placesOf({ analysis }), [], links, filter, boundaries).flatMap(({ place, dossierId }) =>
      place && dossierId === null ? [draftDossier(`plek-${place.id}`, openingOf(state, place).fact, state.deps.now())] : [],
    );
  }, [analysis, drawing, facts, categories, boundaries, filter, store]);
}

/** Asks the data and the effect of each dossier in turn, those of one kind after each other; how many are known. */
function useStories(dossiers: readonly Dossier[]): number {
  const ask = useApp((s) => s.describeDossier);
  const measure = useApp((s) => s.measureEffect);
  const facts = useApp((s) => s.facts);
  const today = useApp(todayOf);
  const [done, setDone] = useState(0);
  useEffect(() => {
    let going = true;
    const kindOf = ({ categories }: Dossier): string => categories.join();
    const inKinds = [...dossiers].sort((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1));
    const all = dossiersOf({ facts });
    const askAll = async (): Promise<void> => {
      for (const [at, dossier] of inKinds.entries()) {
        if (!going) return;
        setDone(at);
        await ask(dossier);
        const effect = dossier.started && askOfDossier(dossier, all, today);
        if (effect) await measure(effect);
      }
      if (going) setDone(dossiers.length);
    };
    askAll().catch((cause: unknown) => console.error(cause));
    return () => {
      going = false;
    };
  }, [dossiers, ask, measure, facts, today]);
  return done;
}

function Overview({ dossiers, filter }: { readonly dossiers: readonly Dossier[]; readonly filter: BoardFilter }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const stories = useApp((s) => s.dossierStories);
  const today = useApp(todayOf);
  const area = useAreas().find(({ key }) => key === filter.area)?.label ?? '';
  const marks = dossiers.flatMap((dossier, at) => {
    const outline = dossier.type === 'openbaar' ? stories[dossier.id]?.shape?.outline : undefined;
    return outline ? [{ outline, label: String(at + 1) }] : [];
  });
  const shapes = boundaries.shapes.filter((_, at) => {
    const { code, wijk } = boundaries.buurten[at]!;
    return filter.area === '' || code === filter.area || wijk === filter.area;
  });
  const title = PAPER.overview(area);
  return (
    <article className="paper on-paper" aria-label={title}>
      <header className="paper__head">
        <h1>{title}</h1>
        <p>
          {DOSSIER_STATES.map(
            (state) => `${DOSSIER_STATE_WORDS[state]} ${dossiers.filter((dossier) => dossier.state === state).length}`,
          ).join(' · ')}
        </p>
      </header>
      <div className="mini paper__wide">
        <MapPicture boundaries={boundaries} marks={marks} around={shapes.flat()} margin={200} width={672} height={380} summary={title} />
      </div>
      <table className="tbl">
        <thead>
          <tr>
            <th className="n">#</th>
            <th>{DOSSIERS.table.title}</th>
            <th>{DOSSIERS.table.category}</th>
            <th>{DOSSIERS.table.state}</th>
            <th>{DOSSIERS.table.next}</th>
          </tr>
        </thead>
        <tbody>
          {dossiers.map((dossier, at) => (
            <tr key={dossier.id}>
              <td className="n">{at + 1}</td>
              <td>{dossier.type === 'woonoverlast' ? `${dossier.title}, ${buurtName(dossier.place.buurt, boundaries)}` : dossier.title}</td>
              <td>{categoryWords(dossier.categories)}</td>
              <td>{DOSSIER_STATE_WORDS[dossier.state]}</td>
              <td>{nextWords(dossier, today) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PaperFoot number={title} />
    </article>
  );
}
