import { Check, type LucideIcon, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { INSTRUMENT_WORDS, PARTNER_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { dateOfIso } from '../../../domain/text/format.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { type PillTone, StatePill } from '../../../views/kit/dossier/state-pill.tsx';
import type { Dossier, PlannedAction, PlannedCheck } from '../../../workflow/dossier/dossier.ts';
import { ActionForm } from './action-form.tsx';
import { CheckForm } from './check-form.tsx';
import { DayForm } from './day-form.tsx';
import { EndActionForm, type Ending } from './end-action-form.tsx';
import { GoalForm } from './goal-form.tsx';

const words = DOSSIER.plan;
type Open = 'goal' | 'action' | 'start' | 'plan-check' | 'check' | { readonly action: PlannedAction; readonly how: Ending } | null;

/** Goal, actions with who and when, start, checks: what was agreed and how it stands. */
export function PlanCard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [open, setOpen] = useState<Open>(null);
  const { goal, judgement, ending } = dossier;
  const close = (): void => setOpen(null);
  return (
    <Card
      grow
      title={words.title}
      note={
        ending ? (
          goal && words.goalNote(goal.goal, goal.by)
        ) : (
          <button
            type="button"
            className="linkbtn linkbtn--quiet"
            title={goal ? words.changeGoal : words.setGoal}
            onClick={() => setOpen('goal')}
          >
            {goal ? words.goalNote(goal.goal, goal.by) : words.setGoal}
          </button>
        )
      }
      actions={
        !ending && (
          <Button size="s" icon={Plus} onPress={() => setOpen('action')}>
            {words.newAction}
          </Button>
        )
      }
    >
      {open === 'goal' && <GoalForm dossier={dossier} onClose={close} />}
      {open === 'action' && <ActionForm dossier={dossier} onClose={close} />}
      {open !== null && typeof open === 'object' && <EndActionForm dossier={dossier} action={open.action} how={open.how} onClose={close} />}
      {judgement?.judgement !== 'bevestigd' && dossier.actions.length > 0 && <p className="s12 t3">{words.notConfirmed}</p>}
      <Agreed dossier={dossier} onEnd={ending ? null : (action, how) => setOpen({ action, how })} />
      {open === 'start' && <DayForm dossier={dossier} kind="plan.started" onClose={close} />}
      {open === 'plan-check' && <DayForm dossier={dossier} kind="plan.checkPlanned" onClose={close} />}
      {open === 'check' && <CheckForm dossier={dossier} onClose={close} />}
      {!ending && open === null && (
        <div className="form__acts">
          {!dossier.started && (
            <Button size="s" onPress={() => setOpen('start')}>
              {words.start}
            </Button>
          )}
          <Button size="s" tone="quiet" onPress={() => setOpen('plan-check')}>
            {words.checkPlan}
          </Button>
          <Button size="s" tone="quiet" onPress={() => setOpen('check')}>
            {words.check}
          </Button>
        </div>
      )}
    </Card>
  );
}

function standing(action: PlannedAction, today: string): { readonly tone: PillTone; readonly word: string } {
  if (action.state === 'done') return { tone: 'done', word: words.states.done };
  if (action.state === 'dropped') return { tone: 'dropped', word: words.states.dropped };
  return action.due < today ? { tone: 'late', word: words.states.late } : { tone: 'busy', word: words.states.open };
}

function checkStanding({ met, on }: PlannedCheck, today: string): { readonly tone: PillTone; readonly word: string } {
  if (met !== null) return { tone: 'done', word: words.states.made };
  return on < today ? { tone: 'late', word: words.states.late } : { tone: 'planned', word: words.states.planned };
}

interface AgreedProps {
  readonly dossier: Dossier;
  readonly onEnd: ((action: PlannedAction, how: Ending) => void) | null;
}

/** Actions and checks in one table, in order of their day. */
function Agreed({ dossier, onEnd }: AgreedProps): ReactNode {
  const today = useApp(todayOf);
  const actions = [...dossier.actions].sort((a, b) => (a.due < b.due ? -1 : 1));
  if (actions.length === 0 && dossier.checksPlanned.length === 0) return <p className="t2 s12">{words.none}</p>;
  return (
    <table className="tbl plan">
      <caption className="sr">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.who}</th>
          <th scope="col" className="n">
            {words.due}
          </th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => {
          const { tone, word } = standing(action, today);
          const what = action.what || INSTRUMENT_WORDS[action.instrument];
          return (
            <tr key={action.id}>
              <th scope="row" title={INSTRUMENT_WORDS[action.instrument]}>
                {what}
                <Result action={action} />
              </th>
              <td className="t2">{PARTNER_WORDS[action.owner]}</td>
              <td className="n">{dateOfIso(action.due)}</td>
              <td>
                <StatePill tone={tone}>{word}</StatePill>
                {action.state === 'open' && onEnd && (
                  <span className="plan__acts">
                    <EndButton label={`${words.markDone}: ${what}`} icon={Check} onPress={() => onEnd(action, 'done')} />
                    <EndButton label={`${words.drop}: ${what}`} icon={X} onPress={() => onEnd(action, 'dropped')} />
                  </span>
                )}
              </td>
            </tr>
          );
        })}
        {dossier.checksPlanned.map((check) => {
          const { tone, word } = checkStanding(check, today);
          return (
            <tr key={check.id}>
              <th scope="row">{words.checked}</th>
              <td className="t2">{PARTNER_WORDS.gebiedsteam}</td>
              <td className="n">{dateOfIso(check.on)}</td>
              <td>
                <StatePill tone={tone}>{word}</StatePill>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const EndButton = ({
  label,
  icon: Icon,
  onPress,
}: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}): ReactNode => (
  <button type="button" className="plan__act" aria-label={label} title={label} onClick={onPress}>
    <Icon className="ico" aria-hidden="true" />
  </button>
);

/** What an action brought, or why it was dropped. */
function Result({ action }: { readonly action: PlannedAction }): ReactNode {
  const text = action.done?.result ?? action.dropped?.reason ?? '';
  return text ? <small>{text}</small> : null;
}
