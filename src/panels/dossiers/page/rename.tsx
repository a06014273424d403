import { type ReactNode, useState } from 'react';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

/** Gives the place the name that people use for it. */
export function Rename({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [name, setName] = useState<string | null>(null);
  const saying = useSay(dossier.id);
  if (name === null) {
    return (
      <button type="button" className="linkbtn" onClick={() => setName(dossier.title)}>
        {DOSSIER.rename}
      </button>
    );
  }
  const close = (): void => setName(null);
  return (
    <FactForm
      label={DOSSIER.rename}
      issue={saying.issue}
      onCancel={close}
      onSubmit={() => name.trim() !== '' && saying.say({ kind: 'dossier.named', title: name.trim() }) && close()}
      submit={DOSSIER.save}
    >
      <TextField label={DOSSIER.name} value={name} onChange={setName} longest={160} autoFocus />
    </FactForm>
  );
}
