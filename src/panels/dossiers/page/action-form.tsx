import { type ReactNode, useState } from 'react';
import { INSTRUMENT_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { INSTRUMENTS, type Instrument, type Partner } from '../../../domain/work/dossier-facts.ts';
import { Select } from '../../../views/kit/controls/select.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { PARTNER_OPTIONS } from './enrich-card.tsx';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.plan;
const INSTRUMENT_OPTIONS = INSTRUMENTS.map((key) => ({ key, label: INSTRUMENT_WORDS[key] }));

/** A measure, who carries it out and by when. */
export function ActionForm({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const saying = useSay(dossier.id);
  const [instrument, setInstrument] = useState<Instrument>('toezicht');
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState<Partner>('thor');
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = due !== '' && (what.trim() !== '' || instrument !== 'eigen');
  const submit = (): void => {
    setTried(true);
    if (isWhole && saying.say({ kind: 'plan.action', instrument, what: what.trim(), owner, due })) onClose();
  };
  return (
    <FactForm
      label={words.newAction}
      submit={words.add}
      issue={saying.issue}
      missing={tried && !isWhole ? DOSSIER.fill(`${words.what.toLowerCase()}, ${words.due.toLowerCase()}`) : null}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className="form__row">
        <Select label={words.instrument} showLabel options={INSTRUMENT_OPTIONS} value={instrument} onChange={setInstrument} />
        <Select label={words.owner} showLabel options={PARTNER_OPTIONS} value={owner} onChange={setOwner} />
        <TextField label={words.due} kind="date" value={due} onChange={setDue} required />
      </div>
      <TextField label={words.what} value={what} onChange={setWhat} autoFocus />
    </FactForm>
  );
}
