import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { dossiersOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { StepList } from '../../../views/kit/dossier/step-list.tsx';
import { StateBadge } from '../../../views/kit/hotspot/state-badge.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { buurtName, categoryWords } from '../dossier-words.ts';
import { PaperDossier } from '../paper/paper-dossier.tsx';
import { usePrinting } from '../paper/use-printing.ts';
import { CloseCard } from './close-card.tsx';
import { ConflictBox } from './conflict-box.tsx';
import { CourseCard } from './course-card.tsx';
import { DossierBar } from './dossier-bar.tsx';
import { DossierEffect } from './dossier-effect.tsx';
import { EnrichCard } from './enrich-card.tsx';
import { JudgeCard } from './judge-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { Rename } from './rename.tsx';
import { SignalCard } from './signal-card.tsx';
import { stepsOf } from './steps-of.ts';
import { useLinkedPlace } from './use-linked-place.ts';
import '../../../views/kit/styles/dossier.css';

/** One dossier: the signal, what partners know, their judgement, the plan and what came of it. */
export function DossierPage({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const opened = useApp((s) => s.opened);
  const lastComplete = useApp((s) => s.lastComplete);
  const ask = useApp((s) => s.describeDossier);
  const place = useLinkedPlace(dossier);
  const printing = usePrinting();
  const buurt = buurtName(dossier.place.buurt, boundaries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when other data or borders are loaded
  useEffect(() => {
    if (opened) ask(dossier).catch((cause: unknown) => console.error(cause));
  }, [dossier, ask, opened, lastComplete, boundaries]);
  return (
    <>
      <div className="dossier screen-only">
        <DossierBar dossier={dossier} buurt={buurt} />
        <header className="dossier__head">
          <div>
            <div className="dossier__title">
              <h1>{dossier.title}</h1>
              {place && <StateBadge state={place.state} />}
              {dossier.type === 'openbaar' && <Rename dossier={dossier} />}
            </div>
            <p>{[categoryWords(dossier.categories), buurt].filter(Boolean).join(', ')}</p>
          </div>
          <StepList label={DOSSIER.steps} steps={stepsOf(dossier)} />
        </header>
        <Notes dossier={dossier} />
        <div className="col">
          <SignalCard dossier={dossier} place={place} />
        </div>
        <div className="col">
          <EnrichCard dossier={dossier} />
          <PlanCard dossier={dossier} />
          <CloseCard dossier={dossier} />
        </div>
        <div className="col">
          <JudgeCard dossier={dossier} />
          <DossierEffect dossier={dossier} />
          <CourseCard dossier={dossier} />
        </div>
      </div>
      {printing && <PaperDossier dossier={dossier} />}
    </>
  );
}

/** What comes before everything else: judgements that clash, an ending, where it came from. */
function Notes({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { ending, conflict, mergedFrom, splitFrom } = dossier;
  const into = ending && 'into' in ending ? ending.into : [];
  if (!ending && conflict.length === 0 && mergedFrom.length === 0 && splitFrom === null) return null;
  return (
    <div className="dossier__notes">
      {conflict.length > 0 && <ConflictBox conflict={conflict} />}
      {ending && (
        <p>
          <b>{DOSSIER.ended[ending.how](localDay(ending.said.at))}</b> {ending.reason} <Links ids={into} />
        </p>
      )}
      {mergedFrom.length > 0 && (
        <p>
          {DOSSIER.from.merged} <Links ids={mergedFrom} />
        </p>
      )}
      {splitFrom !== null && (
        <p>
          {DOSSIER.from.split} <Links ids={[splitFrom]} />
        </p>
      )}
    </div>
  );
}

function Links({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const facts = useApp((s) => s.facts);
  const goTo = useApp((s) => s.goTo);
  return dossiersOf({ facts })
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, number }) => (
      <button key={id} type="button" className="linkbtn" onClick={() => goTo('dossiers', id)}>
        {title} ({number})
      </button>
    ));
}
