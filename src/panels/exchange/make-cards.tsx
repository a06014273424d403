import { type ReactNode, useState } from 'react';
import { EXCHANGE } from '../../domain/text/exchange.ts';
import { useApp } from '../../state/use-app.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { CheckField } from './check-field.tsx';
import { MakeForm } from './make-form.tsx';

/** The figures and the work of one wijk, for its team. */
export function PackCard(): ReactNode {
  const wijken = useApp((s) => s.boundaries.wijken);
  const loaded = useApp((s) => s.available !== null);
  const makePack = useApp((s) => s.makePack);
  const [chosen, setChosen] = useState<string | null>(null);
  const [homes, setHomes] = useState(false);
  const words = EXCHANGE.pack;
  if (!loaded || wijken.length === 0) return null;
  const wijk = wijken.find(({ code }) => code === chosen) ?? wijken[0]!;
  return (
    <Card title={words.title}>
      <p className="t2">{words.what}</p>
      <MakeForm button={words.button} onMake={(passphrase) => void makePack(wijk.code, homes, passphrase || null)}>
        <Select
          label={words.wijk}
          showLabel
          options={wijken.map(({ code, name }) => ({ key: code as string, label: name }))}
          value={wijk.code as string}
          onChange={setChosen}
        />
        <CheckField label={words.homes} checked={homes} onChange={setHomes} />
        {!homes && <small className="t2">{words.homesHint}</small>}
      </MakeForm>
    </Card>
  );
}

/** All work in one file. */
export function TeamCard(): ReactNode {
  const facts = useApp((s) => s.backup.facts);
  const makeTeamFile = useApp((s) => s.makeTeamFile);
  return (
    <Card title={EXCHANGE.team.title}>
      <p className="t2">{EXCHANGE.team.what(facts)}</p>
      <MakeForm button={EXCHANGE.team.button} onMake={(passphrase) => void makeTeamFile(passphrase || null)} />
    </Card>
  );
}

/** Everything but the reports, always sealed. */
export function BackupCard(): ReactNode {
  const { last, changes } = useApp((s) => s.backup);
  const persisted = useApp((s) => s.status.persisted);
  const makeBackup = useApp((s) => s.makeBackup);
  const words = EXCHANGE.backup;
  return (
    <Card title={words.title}>
      <p className="t2">{words.what}</p>
      <p>{last === null ? words.never : words.last(last, changes)}</p>
      {persisted !== null && <p className="t2">{persisted ? words.persisted : words.notPersisted}</p>}
      <MakeForm button={words.button} sealed onMake={(passphrase) => void makeBackup(passphrase)} />
      <p className="t2">{words.restore}</p>
    </Card>
  );
}
