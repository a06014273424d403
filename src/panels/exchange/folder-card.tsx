import { type ReactNode, useEffect, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import type { FolderState } from '../../domain/work/shared-folder.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { isUsable, PassphraseField } from './passphrase-field.tsx';

const words = EXCHANGE.folder;

/** The folder in which browsers see each other's work. */
export function FolderCard(): ReactNode {
  const folder = useApp((s) => s.folder);
  const openFolder = useApp((s) => s.openFolder);
  const choose = useApp((s) => s.chooseFolder);
  const allow = useApp((s) => s.allowFolder);
  useEffect(() => void openFolder(), [openFolder]);
  return (
    <Card title={words.title}>
      <p className="t2">{words.what}</p>
      {folder?.kind === 'unsupported' && <p>{words.unsupported}</p>}
      {folder?.kind === 'none' && <FolderForm button={words.choose} optional onPass={(passphrase) => void choose(passphrase)} />}
      {folder?.kind === 'asks' && (
        <>
          <p role="status">{words.asks(folder.name)}</p>
          <FolderForm button={words.allow} ask={folder.sealed} onPass={(passphrase) => void allow(passphrase)} />
        </>
      )}
      {folder?.kind === 'linked' && <Linked folder={folder} />}
    </Card>
  );
}

interface FolderFormProps {
  readonly button: string;
  readonly optional?: boolean;
  /** Without it no passphrase is asked. */
  readonly ask?: boolean;
  readonly onPass: (passphrase: string | null) => void;
}

function FolderForm({ button, optional = false, ask = true, onPass }: FolderFormProps): ReactNode {
  const [passphrase, setPassphrase] = useState('');
  const usable = !ask || isUsable(passphrase, optional);
  return (
    <form
      className="exchange__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) onPass(passphrase || null);
      }}
    >
      {ask && <PassphraseField value={passphrase} onChange={setPassphrase} optional={optional} hint={words.sealedHint} />}
      <div className="exchange__acts">
        <Button type="submit" isDisabled={!usable}>
          {button}
        </Button>
      </div>
    </form>
  );
}

function Linked({ folder }: { readonly folder: Extract<FolderState, { kind: 'linked' }> }): ReactNode {
  const exchange = useApp((s) => s.exchangeFolder);
  const leave = useApp((s) => s.leaveFolder);
  const { name, sealed, last, others, added, issue } = folder;
  return (
    <>
      <p>{words.linked(name, sealed)}</p>
      <p role="status">{last === null ? words.first : words.last(last, others, added)}</p>
      {issue && <IssueNotice issue={issue} />}
      <div className="exchange__acts">
        <Button onPress={() => void exchange()}>{words.now}</Button>
        <Button tone="quiet" title={words.leaveHint} onPress={() => void leave()}>
          {words.leave}
        </Button>
      </div>
    </>
  );
}
