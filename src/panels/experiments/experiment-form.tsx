import { type ReactNode, useState } from 'react';
import { EXPERIMENTS } from '../../domain/text/experiments.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { DateField } from '../../views/kit/effect/date-field.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { TreeField } from '../../views/kit/filters/tree-field.tsx';
import { EMPTY_EXPERIMENT, type ExperimentFields, type Where } from './experiment-fields.ts';
import { PlaceFields } from './place-fields.tsx';
import { useKindGroups } from './use-kind-groups.ts';
import { useNewExperiment } from './use-new-experiment.ts';

const WHERES = Object.keys(EXPERIMENTS.wheres) as Where[];

/** Begins an experiment: name, date, where, and which kinds. */
export function ExperimentForm({ onAdded }: { readonly onAdded: (id: string) => void }): ReactNode {
  const [fields, setFields] = useState<ExperimentFields>(EMPTY_EXPERIMENT);
  const set = (change: Partial<ExperimentFields>): void => setFields({ ...fields, ...change });
  const selected = useApp((s) => s.selected);
  const groups = useKindGroups();
  const { begin, problem, issue } = useNewExperiment((id) => {
    setFields(EMPTY_EXPERIMENT);
    onAdded(id);
  });
  const wheres = WHERES.filter((where) => where !== 'hotspot' || selected !== null);
  const labels = groups.flatMap(({ items }) => items.filter(({ key }) => fields.categories.includes(key)).map(({ label }) => label));
  return (
    <Card title={EXPERIMENTS.new}>
      <form
        className="experiments__form"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(fields);
        }}
      >
        <label className="experiments__field">
          {EXPERIMENTS.name}
          <input value={fields.title} maxLength={160} onChange={(event) => set({ title: event.target.value })} />
        </label>
        <DateField label={EXPERIMENTS.on} value={fields.on} onChange={(on) => set({ on })} />
        <Select
          label={EXPERIMENTS.where}
          showLabel
          options={wheres.map((where) => ({ key: where, label: EXPERIMENTS.wheres[where] }))}
          value={fields.where}
          onChange={(where) => set({ where })}
        />
        <PlaceFields fields={fields} onChange={set} />
        <TreeField
          label={EXPERIMENTS.kinds}
          value={labels.length === 0 ? EXPERIMENTS.allKinds : EXPERIMENTS.kindsWords(labels)}
          groups={groups}
          selected={fields.categories}
          onChange={(categories) => set({ categories })}
          search={EXPERIMENTS.searchKinds}
        />
        {problem && <p role="alert">{problem}</p>}
        {issue && <IssueNotice issue={issue} />}
        <div>
          <Button type="submit">{EXPERIMENTS.add}</Button>
        </div>
      </form>
    </Card>
  );
}
