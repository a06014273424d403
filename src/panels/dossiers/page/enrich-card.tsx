import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { BASES, PARTNER_WORDS, SOURCES_OF_KNOWLEDGE } from '../../../domain/text/dossier-words.ts';
import { DOSSIER } from '../../../domain/text/dossiers.ts';
import { dateOfIso } from '../../../domain/text/format.ts';
import { PARTNERS, type Partner } from '../../../domain/work/dossier-facts.ts';
import { todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { TextField } from '../../../views/kit/controls/text-field.tsx';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';
import { useSay } from '../use-say.ts';
import { FactForm } from './fact-form.tsx';

const words = DOSSIER.enrich;
export const PARTNER_OPTIONS = PARTNERS.map((key) => ({ key, label: PARTNER_WORDS[key] }));

/** What partners know about the place, each on its own ground. */
export function EnrichCard({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const [adding, setAdding] = useState(false);
  const today = useApp(todayOf);
  const rows = dossier.enrichments;
  return (
    <Card
      title={words.title}
      note={words.note}
      actions={
        <Button size="s" icon={Plus} onPress={() => setAdding(!adding)}>
          {words.add}
        </Button>
      }
    >
      {adding && <EnrichForm dossier={dossier} onClose={() => setAdding(false)} />}
      {rows.length === 0 ? (
        <p className="t2 s12">{words.none}</p>
      ) : (
        <table className="tbl enriched">
          <caption className="sr">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.partner}</th>
              <th scope="col">{words.what}</th>
              <th scope="col" className="n">
                {words.date}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {PARTNER_WORDS[row.partner]}
                  <small>{row.source}</small>
                </th>
                <td>
                  {row.text}
                  {row.keepUntil && <small>{(row.keepUntil < today ? words.expired : words.kept)(row.keepUntil)}</small>}
                </td>
                <td className="n t3">{dateOfIso(localDay(row.at))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function EnrichForm({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }): ReactNode {
  const saying = useSay(dossier.id);
  const [partner, setPartner] = useState<Partner>('gebiedsteam');
  const [source, setSource] = useState<string>(SOURCES_OF_KNOWLEDGE[0]);
  const [basis, setBasis] = useState<string>(BASES[0]);
  const [text, setText] = useState('');
  const [keep, setKeep] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = text.trim() !== '' && basis.trim() !== '';
  const submit = (): void => {
    setTried(true);
    const fact = {
      kind: 'dossier.enriched',
      partner,
      source: source.trim(),
      basis: basis.trim(),
      text: text.trim(),
      keepUntil: keep || null,
    } as const;
    if (isWhole && saying.say(fact)) onClose();
  };
  return (
    <FactForm
      label={words.title}
      submit={words.add}
      issue={saying.issue}
      missing={tried && !isWhole ? DOSSIER.fill(`${words.what.toLowerCase()}, ${words.basis.toLowerCase()}`) : null}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className="form__row">
        <Select label={words.partner} showLabel options={PARTNER_OPTIONS} value={partner} onChange={setPartner} />
        <TextField label={words.source} value={source} onChange={setSource} suggestions={SOURCES_OF_KNOWLEDGE} />
        <TextField label={words.basis} value={basis} onChange={setBasis} suggestions={BASES} />
      </div>
      <TextField label={words.what} value={text} onChange={setText} rows={3} required autoFocus hint={words.note} />
      <div className="form__row">
        <TextField label={words.keep} kind="date" value={keep} onChange={setKeep} hint={words.keepHint} />
      </div>
    </FactForm>
  );
}
