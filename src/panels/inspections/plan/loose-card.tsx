import { type ReactNode, useState } from 'react';
import { LOOSE, RESULTS } from '../../../domain/text/inspections.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { siteName } from '../site-name.ts';
import { useInspections } from '../use-inspections.ts';
import { ResultForm } from './result-form.tsx';

const ELSEWHERE = ':elsewhere';

/** An inspection that no plan asked for, here or with the ACT! in another municipality. */
export function LooseCard(): ReactNode {
  const { sites } = useInspections();
  const [place, setPlace] = useState(ELSEWHERE);
  const [municipality, setMunicipality] = useState('');
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const site = sites.find(({ id }) => id === place);
  const there = site ? '' : municipality.trim();
  const start = (): void => {
    setWrong(!site && there === '');
    setOpen(site !== undefined || there !== '');
  };
  const options = [{ key: ELSEWHERE, label: LOOSE.elsewhere }, ...sites.map((one) => ({ key: one.id, label: siteName(one) }))];
  return (
    <Card title={LOOSE.title}>
      <p className="t2">{LOOSE.explain}</p>
      <div className="inspform">
        <Select label={LOOSE.place} showLabel options={options} value={place} onChange={setPlace} />
        {!site && (
          <div className="inspfield">
            <label htmlFor="loose-municipality">{RESULTS.municipality}</label>
            <input
              id="loose-municipality"
              value={municipality}
              maxLength={60}
              autoComplete="off"
              onChange={(event) => setMunicipality(event.target.value)}
            />
          </div>
        )}
        {wrong && (
          <p role="alert" className="inspform__wrong">
            {LOOSE.wrong}
          </p>
        )}
        <Button onPress={start}>{LOOSE.open}</Button>
      </div>
      {open && (
        <ResultForm
          key={`${place} ${there}`}
          name={site ? siteName(site) : there}
          visit={{ site: site?.id ?? `ACT ${there}`.slice(0, 60), part: 'hand', plan: '', municipality: there }}
          pick=""
          units={site?.units ?? 1}
          before={null}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}
