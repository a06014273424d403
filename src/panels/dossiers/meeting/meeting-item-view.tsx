import { type ReactNode, useContext, useEffect, useState } from 'react';
import type { Issue } from '../../../domain/issue.ts';
import { PARTNER_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER, MEETING } from '../../../domain/text/dossiers.ts';
import type { DossierFact } from '../../../domain/work/dossier-facts.ts';
import { type Opening, sayAll, sayInDossier } from '../../../state/dossier-work.ts';
import { dossiersOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { StateBadge } from '../../../views/kit/hotspot/state-badge.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { draftDossier } from '../../../workflow/dossier/draft-dossier.ts';
import { buurtName, categoryWords } from '../dossier-words.ts';
import { CourseCard } from '../page/course-card.tsx';
import { Pairs, useDataPairs } from '../page/data-pairs.tsx';
import { EnrichCard } from '../page/enrich-card.tsx';
import { Verdict } from '../page/judge-card.tsx';
import { JudgeForm, NOTHING_KNOWN } from '../page/judge-form.tsx';
import { MiniMap } from '../page/mini-map.tsx';
import type { MeetingItem } from './meeting-queue.ts';

type Judged = Extract<DossierFact, { kind: 'dossier.judged' }>;

export interface MeetingItemViewProps {
  readonly item: MeetingItem;
  /** What judging it opens; null when it has a dossier. */
  readonly opening: Opening | null;
  /** Ids of what was said before the meeting. */
  readonly known: ReadonlySet<string>;
  readonly onJudged: () => void;
}

/** One place with what is known about it, and the judgement beside it; a dossier is opened by judging. */
export function MeetingItemView({ item, opening, known, onJudged }: MeetingItemViewProps): ReactNode {
  const store = useContext(AppStoreContext)!;
  const facts = useApp((s) => s.facts);
  const id = item.dossierId ?? opening?.id ?? '';
  const real = dossiersOf({ facts }).find((dossier) => dossier.id === id);
  const [draft] = useState(() => (opening ? draftDossier(opening.id, opening.fact, store.getState().deps.now()) : null));
  const dossier = real ?? draft;
  const [revising, setRevising] = useState(false);
  if (!dossier) return null;
  const save = (judged: Judged): Issue | null => {
    const state = store.getState();
    return real || !opening
      ? sayInDossier(state, id, [judged])
      : sayAll(state, [
          { about: id, ...opening.fact },
          { about: id, ...judged },
        ]);
  };
  const isJudged = real?.judgement && !revising && !known.has(real.judgement.id);
  return (
    <div className="meeting">
      <Known dossier={dossier} item={item} isReal={real !== undefined} />
      <div className="col">
        <CourseCard dossier={dossier} />
        {real && <EnrichCard dossier={real} />}
        <p className="foot">{MEETING.keys}</p>
      </div>
      <div className="col">
        <Card title={DOSSIER.judge.title}>
          {isJudged && real?.judgement ? (
            <>
              <p role="status">
                <b>{MEETING.judged}</b>
              </p>
              <Verdict given={real.judgement} />
              <div className="form__acts">
                <Button size="s" onPress={() => setRevising(true)}>
                  {DOSSIER.judge.revise}
                </Button>
              </div>
            </>
          ) : (
            <JudgeForm
              key={real?.judgements.length ?? 0}
              known={real ?? NOTHING_KNOWN}
              save={save}
              keys
              onClose={() => {
                setRevising(false);
                onJudged();
              }}
            />
          )}
        </Card>
      </div>
    </div>
  );
}

interface KnownProps {
  readonly dossier: Dossier;
  readonly item: MeetingItem;
  readonly isReal: boolean;
}

function Known({ dossier, item: { place }, isReal }: KnownProps): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const ask = useApp((s) => s.describeDossier);
  const goTo = useApp((s) => s.goTo);
  const pairs = useDataPairs(dossier, place);
  useEffect(() => {
    ask(dossier).catch((cause: unknown) => console.error(cause));
  }, [dossier, ask]);
  return (
    <section className="card card--grow" aria-label={DOSSIER.signal.title}>
      <MiniMap dossier={dossier} label={place ? String(place.rank) : ''} width={400} height={260} />
      <div className="dossier__title">
        <h2>{dossier.title}</h2>
        {place && <StateBadge state={place.state} />}
      </div>
      <p className="s12 t2">
        {[categoryWords(dossier.categories), buurtName(dossier.place.buurt, boundaries), isReal ? dossier.number : MEETING.notOpened].join(
          ' · ',
        )}
      </p>
      <Pairs pairs={pairs} />
      {dossier.enrichments.length > 0 && (
        <dl className="kv kv--wide">
          {dossier.enrichments.map((row) => (
            <div key={row.id} className="kv__row">
              <dt>{PARTNER_WORDS[row.partner]}</dt>
              <dd>{row.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {isReal && (
        <div className="form__acts">
          <Button size="s" tone="quiet" onPress={() => goTo('dossiers', dossier.id)}>
            {MEETING.toPage}
          </Button>
        </div>
      )}
    </section>
  );
}
