import { type ReactNode, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { TEAM_FILE } from '../../domain/work/exchange-file.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../views/kit/feedback/progress-bar.tsx';
import { AccountView } from './account-view.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** The way in for files, and what became of the last one that came or went. */
export function OpenCard(): ReactNode {
  const open = useApp((s) => s.openTeamFile);
  return (
    <Card title={EXCHANGE.open.title}>
      <p className="t2">{EXCHANGE.open.hint}</p>
      <div className="exchange__acts">
        <FileButton tone="primary" accept={[TEAM_FILE]} onFiles={([file]) => file && void open({ name: file.name, blob: file })}>
          {EXCHANGE.open.button}
        </FileButton>
      </div>
      <Outcome />
    </Card>
  );
}

function Outcome(): ReactNode {
  const exchange = useApp((s) => s.exchange);
  const close = useApp((s) => s.closeExchange);
  switch (exchange.stage) {
    case 'idle':
      return null;
    case 'reading':
    case 'writing':
    case 'merging':
      return <ProgressBar label={EXCHANGE.busy[exchange.stage]} done={0} total={0} />;
    case 'failed':
      return <IssueNotice issue={exchange.issue} onClose={close} />;
    case 'locked':
      return <Unlock key={exchange.file} file={exchange.file} from={EXCHANGE.from(exchange.origin)} wrong={exchange.wrong} />;
    case 'made':
      return (
        <p className="note" role="status">
          {EXCHANGE.made(exchange.file, exchange.facts, exchange.sealed)}
        </p>
      );
    case 'merged':
      return <AccountView account={exchange.account} onClose={close} />;
  }
}

function Unlock({ file, from, wrong }: { readonly file: string; readonly from: string; readonly wrong: boolean }): ReactNode {
  const unlock = useApp((s) => s.unlockTeamFile);
  const close = useApp((s) => s.closeExchange);
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="exchange__form"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock(passphrase);
      }}
    >
      <p>{EXCHANGE.locked.ask(file)}</p>
      <p className="t2">{from}</p>
      {wrong && (
        <p className="exchange__bad" role="alert">
          {EXCHANGE.locked.wrong}
        </p>
      )}
      <PassphraseField value={passphrase} onChange={setPassphrase} hint={EXCHANGE.passphrase.hint} autoFocus />
      <div className="exchange__acts">
        <Button type="submit" tone="primary" isDisabled={passphrase === ''}>
          {EXCHANGE.locked.button}
        </Button>
        <Button tone="quiet" onPress={close}>
          {EXCHANGE.close}
        </Button>
      </div>
    </form>
  );
}
