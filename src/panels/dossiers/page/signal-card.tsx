import { type ReactNode, useState } from 'react';
import type { FlaggedPlace } from '../../../domain/analysis.ts';
import { logLine } from '../../../domain/text/dossier-log.ts';
import { roleWords } from '../../../domain/text/dossier-words.ts';
import { DOSSIER, DOSSIERS } from '../../../domain/text/dossiers.ts';
import { dateOfIso } from '../../../domain/text/format.ts';
import type { DossierFact } from '../../../domain/work/dossier-facts.ts';
import { writeAddress } from '../../../state/address.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { nextOf } from '../../../workflow/dossier/overdue.ts';
import { type Pair, Pairs, useDataPairs } from './data-pairs.tsx';
import { MiniMap } from './mini-map.tsx';

const words = DOSSIER.signal;
const LINES_SHOWN = 6;

export interface SignalCardProps {
  readonly dossier: Dossier;
  readonly place: FlaggedPlace | null;
}

/** Where it is, what the data say, and what was done so far. */
export function SignalCard({ dossier, place }: SignalCardProps): ReactNode {
  const data = useDataPairs(dossier, place);
  const today = useApp(todayOf);
  const next = nextOf(dossier, today);
  const work: readonly Pair[] = [
    [words.opened, dateOfIso(localDay(dossier.opened.at))],
    [words.next, next ? DOSSIERS.nextOn(DOSSIERS.next[next.kind], next.on) : words.none],
  ];
  return (
    <section className="card card--grow" aria-label={words.title}>
      <MiniMap dossier={dossier} label={place ? String(place.rank) : ''} />
      <div className="card__head">
        <h2>{words.title}</h2>
        {place && <MapLink place={place} />}
      </div>
      <Pairs pairs={data} />
      <Pairs pairs={work} />
      <Log dossier={dossier} />
    </section>
  );
}

function MapLink({ place }: { readonly place: FlaggedPlace }): ReactNode {
  const address = useApp((s) => s.address);
  return (
    <a className="card__acts s12" href={writeAddress({ ...address(), route: 'hotspots', open: null, part: null, selected: place.id })}>
      {words.onMap}
    </a>
  );
}

/** Everything that was said, newest first; nothing is ever taken out of it. */
function Log({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [all, setAll] = useState(false);
  const facts = [...dossier.facts].reverse();
  const shown = all ? facts : facts.slice(0, LINES_SHOWN);
  return (
    <>
      <div className="card__head">
        <h2>{DOSSIER.log.title}</h2>
      </div>
      <ul className="worklog">
        {shown.map((fact) => (
          <li key={fact.id}>
            <time dateTime={fact.at}>{dateOfIso(localDay(fact.at))}</time>
            <span>
              {logLine(fact as DossierFact)}
              {all && (
                <small>
                  {roleWords(fact.role)}, {DOSSIER.log.device(fact.device)}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {facts.length > 0 && (
        <button type="button" className="linkbtn" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? DOSSIER.log.less : DOSSIER.log.all}
        </button>
      )}
    </>
  );
}
