import { type ReactNode, useState } from 'react';
import type { Issue } from '../../../domain/issue.ts';
import { CAUSES, JUDGEMENT_WORDS, PARTNER_WORDS, QUICK_REASONS, SERIOUSNESS_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import {
  type DossierFact,
  JUDGEMENTS,
  type Judgement,
  PARTNERS,
  type Partner,
  SERIOUSNESS,
  type Seriousness,
} from '../../../domain/work/dossier-facts.ts';
import { ChipSet } from '../../../views/kit/controls/chip-set.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import { ToggleGroup } from '../../../views/kit/controls/toggle-group.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { FactForm } from './fact-form.tsx';
import { useJudgeKeys } from './use-judge-keys.ts';

const words = DOSSIER.judge;
const JUDGEMENT_OPTIONS = JUDGEMENTS.map((key) => ({ key, label: JUDGEMENT_WORDS[key].verb }));
const SERIOUS_OPTIONS = SERIOUSNESS.map((key) => ({ key, label: SERIOUSNESS_WORDS[key] }));
const CAUSE_OPTIONS = CAUSES.map((key) => ({ key: key as string, label: key }));
const PARTNER_CHIPS = PARTNERS.map((key) => ({ key, label: PARTNER_WORDS[key] }));

type Judged = Extract<DossierFact, { kind: 'dossier.judged' }>;

/** What is known of the place before it is judged; nothing of a place without a dossier. */
export type Known = Pick<Dossier, 'judgement' | 'judgements' | 'enrichments'>;
export const NOTHING_KNOWN: Known = { judgement: null, judgements: [], enrichments: [] };

/** Who is at the table most: everyone who enriched, else the team itself. */
const usualPartners = ({ judgement, enrichments }: Known): readonly Partner[] =>
  judgement?.partners ?? [...new Set<Partner>(['gebiedsteam', ...enrichments.map(({ partner }) => partner)])];

export interface JudgeFormProps {
  readonly known: Known;
  /** Says the judgement; gives back why it was refused. */
  readonly save: (judged: Judged) => Issue | null;
  readonly onClose: () => void;
  /** Keys choose as well: B, V and W the judgement, 1 to 3 the reason. */
  readonly keys?: boolean;
}

/** The joint judgement: a few choices and a reason, filled by one press and free to change. */
export function JudgeForm({ known, save, onClose, keys = false }: JudgeFormProps): ReactNode {
  const last = known.judgement;
  const [issue, setIssue] = useState<Issue | null>(null);
  const [judgement, setJudgement] = useState<Judgement>(last?.judgement ?? 'bevestigd');
  const [seriousness, setSeriousness] = useState<Seriousness>(last?.seriousness ?? 'matig');
  const [causes, setCauses] = useState<readonly string[]>(last?.causes ?? []);
  const [threat, setThreat] = useState(last?.threat ?? false);
  const [reason, setReason] = useState('');
  const [partners, setPartners] = useState(usualPartners(known));
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    const revises = known.judgements.map(({ id }) => id as string);
    const refused = save({ kind: 'dossier.judged', judgement, seriousness, causes, threat, reason: reason.trim(), partners, revises });
    setIssue(refused);
    if (!refused) onClose();
  };
  const quick = QUICK_REASONS[judgement];
  useJudgeKeys(keys, { choose: setJudgement, fill: (at) => quick[at] && setReason(quick[at]), submit });
  return (
    <FactForm label={words.title} submit={words.save} issue={issue} onSubmit={submit} onCancel={onClose}>
      <ToggleGroup label={words.what} options={JUDGEMENT_OPTIONS} value={judgement} onChange={setJudgement} />
      <p className="s12 t2">{JUDGEMENT_WORDS[judgement].means}</p>
      <QuickReasons sentences={quick} reason={reason} onChoose={setReason} />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        rows={2}
        required
        fault={tried && reason.trim() === '' ? words.needReason : null}
      />
      <ToggleGroup label={words.seriousness} options={SERIOUS_OPTIONS} value={seriousness} onChange={setSeriousness} />
      <CauseChips causes={causes} onChange={setCauses} />
      <label className="checkline">
        <input type="checkbox" checked={threat} onChange={(event) => setThreat(event.target.checked)} />
        {words.threatBox}
      </label>
      <ChipSet label={words.partners} options={PARTNER_CHIPS} chosen={partners} onChange={setPartners} />
    </FactForm>
  );
}

interface QuickReasonsProps {
  readonly sentences: readonly string[];
  readonly reason: string;
  readonly onChoose: (sentence: string) => void;
}

const QuickReasons = ({ sentences, reason, onChoose }: QuickReasonsProps): ReactNode => (
  <div className="quick">
    {sentences.map((sentence) => (
      <button key={sentence} type="button" className="chips__chip" aria-pressed={reason === sentence} onClick={() => onChoose(sentence)}>
        {sentence}
      </button>
    ))}
  </div>
);

/** The usual causes as toggles, and one of your own. */
function CauseChips({
  causes,
  onChange,
}: {
  readonly causes: readonly string[];
  readonly onChange: (causes: readonly string[]) => void;
}): ReactNode {
  const known = CAUSES as readonly string[];
  const own = causes.find((cause) => !known.includes(cause)) ?? '';
  const usual = causes.filter((cause) => known.includes(cause));
  return (
    <>
      <ChipSet
        label={words.causes}
        options={CAUSE_OPTIONS}
        chosen={usual}
        onChange={(chosen) => onChange(own ? [...chosen, own] : chosen)}
      />
      <TextField label={words.ownCause} value={own} onChange={(text) => onChange(text ? [...usual, text] : usual)} />
    </>
  );
}
