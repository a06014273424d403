import { type ReactNode, useState } from 'react';
import { LWO_KINDS, type LwoKind } from '../../../domain/inspection/lwo-signal.ts';
import { LWO } from '../../../domain/text/inspection-learning.ts';
import { LWO_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { siteName } from '../site-name.ts';
import { useInspections } from '../use-inspections.ts';

/** A new signal on the place of a site or a buurt; there is no field for a person. */
export function SignalAdd(): ReactNode {
  const { sites } = useInspections();
  const boundaries = useApp((s) => s.boundaries);
  const write = useApp((s) => s.writeSignal);
  const now = useApp((s) => s.deps.now);
  const [kind, setKind] = useState<LwoKind>('drugs');
  const [date, setDate] = useState(() => now().toLocaleDateString('sv-SE'));
  const [place, setPlace] = useState('');
  const [wrong, setWrong] = useState(false);
  const places = [
    { key: '', label: '–' },
    ...boundaries.buurten.map(({ code, name }) => ({ key: String(code), label: name })),
    ...sites.map((site) => ({ key: `site:${site.id}`, label: siteName(site) })),
  ];
  const send = (): void => {
    const site = sites.find(({ id }) => place === `site:${id}`);
    const buurt = boundaries.buurten.find(({ code }) => code === place);
    const at = site ? ([site.lng, site.lat] as const) : buurt ? buurt.label : null;
    setWrong(at === null || !/^\d{4}-\d\d-\d\d$/.test(date));
    if (at === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return;
    const about = `L${date.slice(0, 4)}-${crypto.randomUUID().slice(0, 6)}`;
    write([{ kind: 'lwo.signalled', about, type: kind, date, lng: at[0], lat: at[1] }]);
    setPlace('');
  };
  return (
    <form
      className="inspform"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Select
        label={LWO.kind}
        showLabel
        options={LWO_KINDS.map((key) => ({ key, label: LWO_KIND_TEXT[key] }))}
        value={kind}
        onChange={setKind}
      />
      <div className="inspfield">
        <label htmlFor="lwo-date">{LWO.date}</label>
        <input id="lwo-date" type="date" value={date} onChange={(event) => setDate(event.target.value)} />
      </div>
      <Select label={LWO.site} showLabel options={places} value={place} onChange={setPlace} />
      {wrong && (
        <p role="alert" className="inspform__wrong">
          {LWO.wrong}
        </p>
      )}
      <Button type="submit">{LWO.save}</Button>
    </form>
  );
}
