import { Download, Printer } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import type { RegisterEntry } from '../../domain/register/register-entry.ts';
import { REGISTER_TEXT } from '../../domain/text/register.ts';
import { AppStoreContext, useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { runningSetup } from './running-setup.ts';

/** Text for the Algoritmeregister and annex to the DPIA, from how the app runs now. */
export function RegisterTab(): ReactNode {
  const store = useContext(AppStoreContext)!;
  // Drawn again when one of these changes, because the text tells of them.
  useApp((s) => s.analysis);
  useApp((s) => s.batches);
  useApp((s) => s.facts);
  useApp((s) => s.retentionMonths);
  const registerFor = useApp((s) => s.registerFor);
  const exportRegister = useApp((s) => s.exportRegister);
  const setup = runningSetup(store.getState());
  const { entries, annex } = registerFor(setup);
  const asks = entries.flatMap(({ fields }) => fields.filter(({ value }) => value.by === 'gemeente')).length;
  return (
    <>
      <Card
        title={REGISTER_TEXT.title}
        note={REGISTER_TEXT.asks(asks)}
        actions={
          <>
            <Button icon={Download} onPress={() => exportRegister(setup, 'json')}>
              {REGISTER_TEXT.json}
            </Button>
            <Button icon={Download} onPress={() => exportRegister(setup, 'txt')}>
              {REGISTER_TEXT.text}
            </Button>
            <Button icon={Printer} onPress={() => window.print()}>
              {REGISTER_TEXT.print}
            </Button>
          </>
        }
      >
        <p className="account__text">{REGISTER_TEXT.intro}</p>
      </Card>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      <Card title={REGISTER_TEXT.annex} note={REGISTER_TEXT.annexNote}>
        {annex.map(({ title, lines }) => (
          <section key={title} className="register__part" aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </Card>
    </>
  );
}

function Entry({ entry: { fields } }: { readonly entry: RegisterEntry }): ReactNode {
  const name = fields[0]?.value;
  return (
    <Card title={name?.by === 'app' ? name.text : ''}>
      <dl className="account__facts">
        {fields.slice(1).map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className={value.by === 'gemeente' ? 'register__ask' : undefined}>
              {value.by === 'gemeente'
                ? `${REGISTER_TEXT.open}: ${value.ask}`
                : value.text.split('\n').map((line) => <div key={line}>{line}</div>)}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
