import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { count, dateOfIso } from '../../domain/text/format.ts';
import { YOUTH_TEXT } from '../../domain/text/youth.ts';
import { GROUP_STEPS, YOUTH } from '../../domain/work/youth-facts.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { TextField } from '../../views/kit/controls/text-field.tsx';
import { type Column, DataTable } from '../../views/kit/table/data-table.tsx';
import { groupCounts, totalGroups } from '../../workflow/youth/youth-counts.ts';
import { isPastDay, todayOf } from './today.ts';

type GroupCount = ReturnType<typeof groupCounts>[number];
const STEPS = Array.from({ length: GROUP_STEPS }, (_, i) => i);

/** Groups per step of the 7-stappenmodel, one row a count. */
export function GroupsCard(): ReactNode {
  const facts = useApp((s) => s.facts);
  const [adding, setAdding] = useState(false);
  const counts = groupCounts(facts);
  const columns: Column<GroupCount>[] = [
    { key: 'on', label: YOUTH_TEXT.on, cell: ({ on }) => dateOfIso(on), isRowHeader: true },
    ...STEPS.map(
      (step): Column<GroupCount> => ({
        key: `step${step}`,
        label: YOUTH_TEXT.stepShort(step + 1),
        cell: ({ groups }) => count(groups[step] ?? 0),
        numeric: true,
      }),
    ),
    { key: 'sum', label: YOUTH_TEXT.short.sum, cell: ({ groups }) => count(totalGroups(groups)), numeric: true },
    { key: 'subjects', label: YOUTH_TEXT.short.subjects, cell: ({ subjects }) => count(subjects), numeric: true },
    { key: 'plans', label: YOUTH_TEXT.short.plans, cell: ({ plans }) => count(plans), numeric: true },
    { key: 'scaledUp', label: YOUTH_TEXT.short.scaledUp, cell: ({ scaledUp }) => count(scaledUp), numeric: true },
  ];
  return (
    <Card
      title={YOUTH_TEXT.groups}
      actions={
        <Button size="s" icon={Plus} isDisabled={adding} onPress={() => setAdding(true)}>
          {YOUTH_TEXT.addGroups}
        </Button>
      }
    >
      {adding && <GroupsForm onClose={() => setAdding(false)} />}
      <DataTable label={YOUTH_TEXT.groups} columns={columns} rows={counts} rowKey={({ id }) => id} empty={YOUTH_TEXT.noGroups} />
      <p className="foot">{YOUTH_TEXT.steps}</p>
    </Card>
  );
}

const MORE = ['subjects', 'plans', 'scaledUp'] as const;

function GroupsForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useApp((s) => s.say);
  const now = useApp((s) => s.deps.now);
  const [on, setOn] = useState(todayOf(now()));
  const [steps, setSteps] = useState<readonly string[]>(STEPS.map(() => '0'));
  const [more, setMore] = useState({ subjects: '0', plans: '0', scaledUp: '0' });
  const [wrong, setWrong] = useState(false);
  const isCount = (text: string): boolean => /^\d{1,4}$/.test(text.trim());
  const right = isPastDay(on, now()) && [...steps, ...Object.values(more)].every(isCount);
  const save = (): void => {
    setWrong(!right);
    if (!right) return;
    const [subjects, plans, scaledUp] = MORE.map((key) => Number(more[key])) as [number, number, number];
    say([{ kind: 'youth.groups', about: YOUTH, on, groups: steps.map(Number), subjects, plans, scaledUp }]);
    onClose();
  };
  return (
    <form
      className="workform"
      aria-label={YOUTH_TEXT.addGroups}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save();
      }}
    >
      <TextField label={YOUTH_TEXT.on} kind="date" value={on} autoFocus onChange={setOn} />
      <div className="workform__row">
        {STEPS.map((step) => (
          <TextField
            key={step}
            label={YOUTH_TEXT.step(step + 1)}
            kind="number"
            value={steps[step]!}
            onChange={(value) => setSteps(steps.map((old, i) => (i === step ? value : old)))}
          />
        ))}
        {MORE.map((key) => (
          <TextField
            key={key}
            label={YOUTH_TEXT[key]}
            kind="number"
            value={more[key]}
            onChange={(value) => setMore({ ...more, [key]: value })}
          />
        ))}
      </div>
      {wrong && !right && <p role="alert">{YOUTH_TEXT.wrongGroups}</p>}
      <div className="workform__acts">
        <Button type="submit" tone="primary">
          {YOUTH_TEXT.save}
        </Button>
        <Button onPress={onClose}>{YOUTH_TEXT.cancel}</Button>
      </div>
    </form>
  );
}
