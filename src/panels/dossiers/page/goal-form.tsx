import { type ReactNode, useState } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.plan;
/** Months over which `now` is the mean. */
const RECENT = 3;

/** Mean of the last months, rounded; what it was flagged with when there are none. */
function nowOf(counts: ArrayLike<number> | undefined, dossier: Dossier): number {
  if (!counts || counts.length < RECENT) return dossier.flagged?.count ?? 0;
  const last = Array.from(counts).slice(-RECENT);
  return Math.round(last.reduce((sum, n) => sum + n, 0) / RECENT);
}

/** A goal is a number and a day, so that everyone can see whether it was reached. */
export function GoalForm({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const counts = useApp((s) => s.dossierStories[dossier.id]?.series?.count);
  const saying = useSay(dossier.id);
  const { goal: last } = dossier;
  const [now, setNow] = useState(String(last?.now ?? nowOf(counts, dossier)));
  const [goal, setGoal] = useState(last ? String(last.goal) : '');
  const [by, setBy] = useState(last?.by ?? '');
  const [why, setWhy] = useState(last?.why ?? '');
  const [tried, setTried] = useState(false);
  const isNumber = (text: string): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 1e6;
  const isWhole = isNumber(now) && isNumber(goal) && by !== '';
  const submit = (): void => {
    setTried(true);
    if (isWhole && saying.say({ kind: 'plan.goal', now: Number(now), goal: Number(goal), by, why: why.trim() })) onClose();
  };
  return (
    <FactForm
      label={words.setGoal}
      submit={words.save}
      issue={saying.issue}
      missing={tried && !isWhole ? DOSSIER.fill(`${words.goalWanted.toLowerCase()}, ${words.goalBy.toLowerCase()}`) : null}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className="form__row">
        <TextField label={words.goalNow} kind="number" value={now} onChange={setNow} />
        <TextField label={words.goalWanted} kind="number" value={goal} onChange={setGoal} autoFocus required />
        <TextField label={words.goalBy} kind="date" value={by} onChange={setBy} required />
      </div>
      <TextField label={words.goalWhy} value={why} onChange={setWhy} />
    </FactForm>
  );
}
