import { type ReactNode, useState } from 'react';
import type { PilotDraft } from '../../domain/pilot/pilot-record.ts';
import { CATEGORIES } from '../../domain/reference.ts';
import { PILOT } from '../../domain/text/pilot.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { DateField } from '../../views/kit/effect/date-field.tsx';

const EMPTY = { area: '', on: '', category: '' };
const byLabel = (a: { readonly label: string }, b: { readonly label: string }): number => a.label.localeCompare(b.label, 'nl');

/** Area, date, kind: two lists and a calendar. There is no text field, and none may be added. */
export function PilotForm({ onAdded }: { readonly onAdded: (id: string) => void }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const add = useApp((s) => s.addPilot);
  const [fields, setFields] = useState(EMPTY);
  const set = (change: Partial<typeof EMPTY>): void => setFields({ ...fields, ...change });
  const none = { key: '', label: PILOT.choose };
  const areas = boundaries.buurten.map(({ code, name }) => ({ key: code as string, label: name })).sort(byLabel);
  const kinds = CATEGORIES.filter(({ source }) => source === 'politie')
    .map(({ id, label }) => ({ key: id as string, label }))
    .sort(byLabel);
  const submit = async (): Promise<void> => {
    const added = await add(fields as unknown as PilotDraft);
    if (!added) return;
    setFields(EMPTY);
    onAdded(added.id);
  };
  return (
    <div className="experiments__form">
      <Select label={PILOT.area} showLabel options={[none, ...areas]} value={fields.area} onChange={(area) => set({ area })} />
      <DateField label={PILOT.on} value={fields.on} onChange={(on) => set({ on })} />
      <Select
        label={PILOT.category}
        showLabel
        options={[none, ...kinds]}
        value={fields.category}
        onChange={(category) => set({ category })}
      />
      <div>
        <Button onPress={() => void submit()} isDisabled={fields.area === '' || fields.on === '' || fields.category === ''}>
          {PILOT.add}
        </Button>
      </div>
    </div>
  );
}
