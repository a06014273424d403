import { Gavel } from 'lucide-react';
import { type ReactNode, useContext, useState } from 'react';
import { JUDGEMENT_WORDS, SERIOUSNESS_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { list } from '../../../domain/text/format.ts';
import type { Judgement } from '../../../domain/work/dossier-facts.ts';
import { sayInDossier } from '../../../state/dossier-work.ts';
import { AppStoreContext } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type PillTone, StatePill } from '../../../views/kit/dossier/state-pill.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { partnerWords } from '../dossier-words.ts';
import { JudgeForm } from './judge-form.tsx';
import { MergeSplit } from './merge-split.tsx';

const words = DOSSIER.judge;
export const JUDGED_TONE: Record<Judgement, PillTone> = { bevestigd: 'confirmed', volgen: 'watched', afgewezen: 'rejected' };

type Judged = Dossier['judgements'][number];

/** What the partners decided together, and everything they decided before. */
export function JudgeCard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const store = useContext(AppStoreContext)!;
  const [judging, setJudging] = useState(false);
  const { judgement, judgements } = dossier;
  const earlier = judgements.filter(({ id }) => id !== judgement?.id).reverse();
  return (
    <Card
      title={words.title}
      actions={
        <Button size="s" tone={judgement ? 'quiet' : 'plain'} icon={Gavel} onPress={() => setJudging(!judging)}>
          {judgement ? words.revise : words.add}
        </Button>
      }
    >
      {judging && (
        <JudgeForm
          known={dossier}
          save={(judged) => sayInDossier(store.getState(), dossier.id, [judged])}
          onClose={() => setJudging(false)}
        />
      )}
      {judgement ? <Verdict given={judgement} /> : <p className="t2 s12">{words.none}</p>}
      {earlier.length > 0 && (
        <details className="history">
          <summary>{words.history(earlier.length)}</summary>
          <ul>
            {earlier.map((given) => (
              <li key={given.id}>
                <Verdict given={given} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {!dossier.ending && dossier.type === 'openbaar' && <MergeSplit dossier={dossier} />}
    </Card>
  );
}

export function Verdict({ given }: { readonly given: Judged }): ReactNode {
  return (
    <>
      <p className="judged">
        <StatePill tone={JUDGED_TONE[given.judgement]} big>
          {JUDGEMENT_WORDS[given.judgement].badge}
        </StatePill>
        <span className="s12 t2">{words.by(partnerWords(given.partners) || given.role, localDay(given.at))}</span>
      </p>
      <dl className="kv kv--wide">
        <dt>{words.seriousness}</dt>
        <dd>{SERIOUSNESS_WORDS[given.seriousness]}</dd>
        <dt>{words.causes}</dt>
        <dd>{list(given.causes) || '–'}</dd>
        <dt>{words.threat}</dt>
        <dd>{given.threat ? words.threatYes : words.threatNo}</dd>
        <dt>{words.reason}</dt>
        <dd>{given.reason}</dd>
      </dl>
    </>
  );
}
