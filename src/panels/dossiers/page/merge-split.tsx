import { type ReactNode, useState } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { dossiersOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';
import { SplitForm } from './split-form.tsx';

const words = DOSSIER.judge;

/** When one place turns out to be two, or two to be one. */
export function MergeSplit({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'merge') return <MergeForm dossier={dossier} onClose={close} />;
  if (open === 'split') return <SplitForm dossier={dossier} onClose={close} />;
  return (
    <details className="history">
      <summary>{words.more}</summary>
      <div className="form__acts">
        <Button size="s" onPress={() => setOpen('merge')}>
          {words.merge}
        </Button>
        <Button size="s" isDisabled={dossier.place.cells.length < 2} onPress={() => setOpen('split')}>
          {words.split}
        </Button>
      </div>
    </details>
  );
}

function MergeForm({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const facts = useApp((s) => s.facts);
  const saying = useSay(dossier.id);
  const others = dossiersOf({ facts })
    .filter(({ id, ending, type }) => id !== dossier.id && !ending && type === dossier.type)
    .map(({ id, title, number }) => ({ key: id, label: `${title} (${number})` }));
  const [into, setInto] = useState(others[0]?.key ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (into && reason.trim() && saying.say({ kind: 'dossier.merged', into, reason: reason.trim() })) onClose();
  };
  const missing = !into ? words.mergeNone : tried && !reason.trim() ? words.needReason : null;
  return (
    <FactForm label={words.merge} submit={words.merge} issue={saying.issue} missing={missing} onSubmit={submit} onCancel={onClose}>
      <Select label={words.mergeInto} showLabel options={others} value={into} onChange={setInto} />
      <TextField label={words.reason} value={reason} onChange={setReason} rows={2} autoFocus />
    </FactForm>
  );
}
