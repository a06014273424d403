import { type ReactNode, useState } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier, PlannedAction } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.plan;
export type Ending = 'done' | 'dropped';

export interface EndActionFormProps {
  readonly dossier: Dossier;
  readonly action: PlannedAction;
  readonly how: Ending;
  readonly onClose: () => void;
}

/** An action is done, with what it brought, or dropped, with why. */
export function EndActionForm({ dossier, action, how, onClose }: EndActionFormProps): ReactNode {
  const today = useApp(todayOf);
  const saying = useSay(dossier.id);
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = how === 'done' ? on !== '' : text.trim() !== '';
  const submit = (): void => {
    setTried(true);
    if (!isWhole) return;
    const said =
      how === 'done'
        ? saying.say({ kind: 'plan.actionDone', action: action.id, on, result: text.trim() })
        : saying.say({ kind: 'plan.actionDropped', action: action.id, reason: text.trim() });
    if (said) onClose();
  };
  const title = `${how === 'done' ? words.markDone : words.drop}: ${action.what}`;
  return (
    <FactForm
      label={title}
      submit={words.save}
      issue={saying.issue}
      missing={tried && !isWhole ? DOSSIER.fill((how === 'done' ? words.doneOn : words.reason).toLowerCase()) : null}
      onSubmit={submit}
      onCancel={onClose}
    >
      <b>{title}</b>
      <div className="form__row">
        {how === 'done' && <TextField label={words.doneOn} kind="date" value={on} onChange={setOn} />}
        <TextField label={how === 'done' ? words.result : words.reason} value={text} onChange={setText} autoFocus />
      </div>
    </FactForm>
  );
}
