import { type ReactNode, useState } from 'react';
import { NEXT_WORDS, REACHED_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { Select } from '../../../views/kit/controls/select.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.plan;
const optionsOf = <K extends string>(from: Record<K, string>): { readonly key: K; readonly label: string }[] =>
  (Object.keys(from) as K[]).map((key) => ({ key, label: from[key] }));

/** The check with the partners: was the goal reached, what is seen, and what next. */
export function CheckForm({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const today = useApp(todayOf);
  const saying = useSay(dossier.id);
  const [on, setOn] = useState(today);
  const [reached, setReached] = useState<keyof typeof REACHED_WORDS>('deels');
  const [next, setNext] = useState<keyof typeof NEXT_WORDS>('doorgaan');
  const [finding, setFinding] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = on !== '' && finding.trim() !== '';
  const submit = (): void => {
    setTried(true);
    if (isWhole && saying.say({ kind: 'plan.checked', on, reached, finding: finding.trim(), next })) onClose();
  };
  return (
    <FactForm
      label={words.check}
      submit={words.save}
      issue={saying.issue}
      missing={tried && !isWhole ? DOSSIER.fill(words.finding.toLowerCase()) : null}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className="form__row">
        <TextField label={words.checkOn} kind="date" value={on} onChange={setOn} />
        <Select label={words.reached} showLabel options={optionsOf(REACHED_WORDS)} value={reached} onChange={setReached} />
        <Select label={words.nextStep} showLabel options={optionsOf(NEXT_WORDS)} value={next} onChange={setNext} />
      </div>
      <TextField label={words.finding} value={finding} onChange={setFinding} rows={2} autoFocus />
    </FactForm>
  );
}
