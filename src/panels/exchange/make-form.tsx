import { type ReactNode, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { isUsable, PassphraseField } from './passphrase-field.tsx';

export interface MakeFormProps {
  readonly button: string;
  /** The file is always sealed. */
  readonly sealed?: boolean;
  readonly onMake: (passphrase: string) => void;
  readonly children?: ReactNode;
}

/** Choices of a file that is to be made, its passphrase, and the button. */
export function MakeForm({ button, sealed = false, onMake, children }: MakeFormProps): ReactNode {
  const busy = useApp((s) => ['reading', 'writing', 'merging'].includes(s.exchange.stage));
  const [passphrase, setPassphrase] = useState('');
  const words = EXCHANGE.passphrase;
  const hint = sealed ? words.lost : passphrase === '' ? words.none : words.hint;
  return (
    <form
      className="exchange__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable(passphrase, !sealed)) onMake(passphrase);
      }}
    >
      {children}
      <PassphraseField value={passphrase} onChange={setPassphrase} optional={!sealed} hint={hint} />
      <div className="exchange__acts">
        <Button type="submit" isDisabled={busy || !isUsable(passphrase, !sealed)}>
          {button}
        </Button>
      </div>
    </form>
  );
}
