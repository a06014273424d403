import { type ReactNode, useState } from 'react';
import { NEXT_WORDS, REACHED_WORDS } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { dateOfIso } from '../../../domain/text/format.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.plan;

/** Checks that were made, and closing or opening again. */
export function CloseCard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const saying = useSay(dossier.id);
  const isOver = dossier.ending !== null;
  const kind = isOver ? 'dossier.reopened' : 'dossier.closed';
  const close = (): void => {
    setAsking(false);
    setReason('');
  };
  const submit = (): void => {
    setTried(true);
    if (reason.trim() && saying.say({ kind, reason: reason.trim() })) close();
  };
  const verb = isOver ? words.reopen : words.close;
  return (
    <Card
      title={DOSSIER.checks}
      actions={
        <Button size="s" tone="quiet" onPress={() => setAsking(!asking)}>
          {verb}
        </Button>
      }
    >
      {asking && (
        <FactForm
          label={verb}
          submit={verb}
          issue={saying.issue}
          missing={tried && !reason.trim() ? DOSSIER.fill((isOver ? words.reopenReason : words.closeReason).toLowerCase()) : null}
          onSubmit={submit}
          onCancel={close}
        >
          <TextField label={isOver ? words.reopenReason : words.closeReason} value={reason} onChange={setReason} rows={2} autoFocus />
        </FactForm>
      )}
      {dossier.checks.length === 0 ? (
        <p className="t2 s12">{DOSSIER.noChecks}</p>
      ) : (
        <dl className="kv">
          {dossier.checks.map((check) => (
            <CheckLine key={check.id} check={check} />
          ))}
        </dl>
      )}
    </Card>
  );
}

function CheckLine({ check }: { readonly check: Dossier['checks'][number] }): ReactNode {
  return (
    <>
      <dt>{dateOfIso(check.on)}</dt>
      <dd>
        <b>{REACHED_WORDS[check.reached]}</b>, {NEXT_WORDS[check.next]}. {check.finding}
      </dd>
    </>
  );
}
