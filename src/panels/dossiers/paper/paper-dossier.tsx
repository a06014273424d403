import type { ReactNode } from 'react';
import {
  INSTRUMENT_WORDS,
  JUDGEMENT_WORDS,
  NEXT_WORDS,
  PARTNER_WORDS,
  REACHED_WORDS,
  SERIOUSNESS_WORDS,
} from '../../../domain/text/dossier-words.ts';
import { DOSSIER, DOSSIER_STATE_WORDS, PAPER } from '../../../domain/text/dossiers.ts';
import { dateOfIso, list } from '../../../domain/text/format.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { BeforeAfterTable } from '../../../views/kit/effect/before-after-table.tsx';
import { VerdictLine } from '../../../views/kit/effect/verdict-line.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { buurtName, categoryWords, partnerWords, wijkOf } from '../dossier-words.ts';
import { Course, Week } from '../page/course-card.tsx';
import { Pairs, useDataPairs } from '../page/data-pairs.tsx';
import { MiniMap } from '../page/mini-map.tsx';
import { useDossierEffect } from '../page/use-dossier-effect.ts';
import { useLinkedPlace } from '../page/use-linked-place.ts';
import { PaperFoot } from './paper-foot.tsx';
import './paper.css';

/** One dossier on A4: place, figures, hours, judgement, plan, effect. Readable in black and white. */
export function PaperDossier({ dossier, isDraft = false }: { readonly dossier: Dossier; readonly isDraft?: boolean }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const place = useLinkedPlace(dossier);
  const pairs = useDataPairs(dossier, place);
  const story = useApp((s) => s.dossierStories[dossier.id]);
  const { buurt } = dossier.place;
  return (
    <article className="paper on-paper" aria-label={dossier.title}>
      <header className="paper__head">
        <h1>{dossier.title}</h1>
        <p>
          {[
            dossier.number,
            categoryWords(dossier.categories),
            buurtName(buurt, boundaries),
            wijkOf(buurt, boundaries).name,
            DOSSIER_STATE_WORDS[dossier.state],
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <div className="paper__two">
        <MiniMap dossier={dossier} label={place ? String(place.rank) : ''} width={330} height={190} />
        <section>
          <h2>{DOSSIER.signal.title}</h2>
          <Pairs pairs={pairs} />
        </section>
      </div>
      {story?.series && (
        <div className="paper__two">
          <section>
            <h2>{DOSSIER.signal.course}</h2>
            <Course dossier={dossier} height={104} />
          </section>
          <section>
            <h2>{DOSSIER.signal.week}</h2>
            <Week story={story} />
          </section>
        </div>
      )}
      <Known dossier={dossier} />
      <Judged dossier={dossier} />
      <Planned dossier={dossier} />
      {dossier.started && <Measured dossier={dossier} />}
      <PaperFoot number={isDraft ? dossier.title : dossier.number} />
    </article>
  );
}

function Known({ dossier }: { readonly dossier: Dossier }): ReactNode {
  if (dossier.enrichments.length === 0) return null;
  return (
    <section>
      <h2>{DOSSIER.enrich.title}</h2>
      <dl className="paper__list">
        {dossier.enrichments.map((row) => (
          <div key={row.id}>
            <dt>{PARTNER_WORDS[row.partner]}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Judged({ dossier: { judgement } }: { readonly dossier: Dossier }): ReactNode {
  const words = DOSSIER.judge;
  return (
    <section>
      <h2>{words.title}</h2>
      {judgement ? (
        <p>
          <b>{JUDGEMENT_WORDS[judgement.judgement].badge}</b>, {SERIOUSNESS_WORDS[judgement.seriousness]}
          {judgement.causes.length > 0 && `; ${list(judgement.causes)}`}. {judgement.reason}{' '}
          <span className="t2">({words.by(partnerWords(judgement.partners) || judgement.role, localDay(judgement.at))})</span>
        </p>
      ) : (
        <p>{PAPER.notJudged}</p>
      )}
    </section>
  );
}

function Planned({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const words = DOSSIER.plan;
  const { goal, actions, checks } = dossier;
  const today = useApp(todayOf);
  if (!goal && actions.length === 0) return null;
  const stateOf = ({ state, due }: Dossier['actions'][number]): string =>
    state === 'open' && due < today ? words.states.late : words.states[state];
  return (
    <section>
      <h2>
        {words.title}
        {goal && <span>, {words.goalNote(goal.goal, goal.by)}</span>}
      </h2>
      {actions.length > 0 && (
        <table className="tbl">
          <tbody>
            {actions.map((action) => (
              <tr key={action.id}>
                <td>{action.what || INSTRUMENT_WORDS[action.instrument]}</td>
                <td>{PARTNER_WORDS[action.owner]}</td>
                <td className="n">{dateOfIso(action.due)}</td>
                <td>{stateOf(action)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {checks.map((check) => (
        <p key={check.id}>
          {dateOfIso(check.on)}: <b>{REACHED_WORDS[check.reached]}</b>, {NEXT_WORDS[check.next]}. {check.finding}
        </p>
      ))}
    </section>
  );
}

function Measured({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { entry } = useDossierEffect(dossier);
  if (entry?.state !== 'ready') return null;
  return (
    <section>
      <h2>{DOSSIER.step.effect}</h2>
      <VerdictLine answer={entry.answer} />
      <BeforeAfterTable answer={entry.answer} />
    </section>
  );
}
