import { type ReactNode, useState } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.plan;
const ASKED = {
  'plan.started': { title: words.start, label: words.startOn, hint: words.startHint },
  'plan.checkPlanned': { title: words.checkPlan, label: words.checkOn, hint: undefined },
} as const;

export interface DayFormProps {
  readonly dossier: Dossier;
  readonly kind: keyof typeof ASKED;
  readonly onClose: () => void;
}

/** Something of which only the day is asked. */
export function DayForm({ dossier, kind, onClose }: DayFormProps): ReactNode {
  const today = useApp(todayOf);
  const saying = useSay(dossier.id);
  const [on, setOn] = useState(kind === 'plan.started' ? today : '');
  const [tried, setTried] = useState(false);
  const { title, label, hint } = ASKED[kind];
  const submit = (): void => {
    setTried(true);
    if (on !== '' && saying.say({ kind, on })) onClose();
  };
  return (
    <FactForm
      label={title}
      submit={words.save}
      issue={saying.issue}
      missing={tried && on === '' ? DOSSIER.fill(label.toLowerCase()) : null}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className="form__row">
        <TextField label={label} kind="date" value={on} onChange={setOn} autoFocus {...(hint && { hint })} />
      </div>
    </FactForm>
  );
}
