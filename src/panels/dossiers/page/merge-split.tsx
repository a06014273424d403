import { type ReactNode, useContext, useState } from 'react';
import type { CellId } from '../../../domain/cell.ts';
import { shortCode } from '../../../domain/cell-code.ts';
import type { Issue } from '../../../domain/issue.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { splitDossier } from '../../../state/dossier-work.ts';
import { dossiersOf } from '../../../state/dossiers.ts';
import { AppStoreContext, useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { ChipSet } from '../../../views/kit/controls/chip-set.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

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

function SplitForm({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const store = useContext(AppStoreContext)!;
  const [issue, setIssue] = useState<Issue | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [one, setOne] = useState(`${dossier.title} 1`);
  const [two, setTwo] = useState(`${dossier.title} 2`);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const cells = dossier.place.cells as readonly CellId[];
  const fits = chosen.length > 0 && chosen.length < cells.length;
  const submit = (): void => {
    setTried(true);
    if (!fits || reason.trim() === '') return;
    const parts = [
      { title: one.trim() || dossier.title, cells: chosen },
      { title: two.trim() || dossier.title, cells: cells.filter((id) => !chosen.includes(id)) },
    ];
    const refused = splitDossier(store.getState(), dossier, parts, reason.trim());
    setIssue(refused);
    if (!refused) onClose();
  };
  const missing = tried && !fits ? words.splitNeeds : tried && !reason.trim() ? words.needReason : null;
  return (
    <FactForm label={words.split} submit={words.split} issue={issue} missing={missing} onSubmit={submit} onCancel={onClose}>
      <ChipSet
        label={words.splitHint}
        options={cells.map((id) => ({ key: id as string, label: shortCode(id) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <div className="form__row">
        <TextField label={words.splitOne} value={one} onChange={setOne} longest={160} />
        <TextField label={words.splitTwo} value={two} onChange={setTwo} longest={160} />
      </div>
      <TextField label={words.reason} value={reason} onChange={setReason} rows={2} />
    </FactForm>
  );
}
