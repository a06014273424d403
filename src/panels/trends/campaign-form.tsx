import { type ReactNode, useId, useState } from 'react';
import { readDay } from '../../domain/calendar/own-dates.ts';
import { FILTER } from '../../domain/text/kit.ts';
import { THEME_NAMES, THEMES } from '../../domain/text/themes.ts';
import { CAMPAIGN_THEMES, type CampaignTheme } from '../../domain/theme/campaign-theme.ts';
import type { FactDraft } from '../../domain/work/work-fact.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { refusal } from '../../workflow/dossier/refused-text.ts';

const THEME_OPTIONS = CAMPAIGN_THEMES.map((key) => ({ key, label: THEME_NAMES[key] }));
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A new campaign; kept as a fact, so it can be undone. */
export function CampaignForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const boundaries = useApp((s) => s.boundaries);
  const say = useApp((s) => s.say);
  const [theme, setTheme] = useState<CampaignTheme>('woninginbraak');
  const [area, setArea] = useState(boundaries.municipality.code);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const areas = [
    { key: boundaries.municipality.code, label: boundaries.municipality.name },
    ...boundaries.wijken.map(({ code, name }) => ({ key: code as string, label: FILTER.wijk(name) })),
    ...boundaries.buurten.map(({ code, name }) => ({ key: code as string, label: name })),
  ];
  const add = (): void => {
    const [first, last] = [readDay(from), to.trim() === '' ? null : readDay(to)];
    const isRight = title.trim() !== '' && first !== null && (to.trim() === '' || (last !== null && last >= first));
    const campaign: FactDraft = {
      kind: 'campaign.registered',
      about: `campaign:${crypto.randomUUID()}`,
      theme,
      title: title.trim(),
      area,
      from: first === null ? '' : isoOf(first),
      to: last === null ? null : isoOf(last),
    };
    const problem = !isRight ? THEMES.wrong : refusal([campaign]) ? THEMES.person : null;
    setWrong(problem);
    if (problem !== null) return;
    say([campaign]);
    onDone();
  };
  return (
    <form
      className="themes__form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Select<CampaignTheme> showLabel label={THEMES.fields.theme} options={THEME_OPTIONS} value={theme} onChange={setTheme} />
      <Field label={THEMES.fields.title} value={title} onChange={setTitle} />
      <Select showLabel label={THEMES.fields.area} options={areas} value={area} onChange={setArea} />
      <Field label={THEMES.fields.from} hint={THEMES.dateHint} value={from} onChange={setFrom} />
      <Field label={THEMES.fields.to} hint={`${THEMES.dateHint}, ${THEMES.openEnded}`} value={to} onChange={setTo} />
      <Button type="submit" tone="primary">
        {THEMES.save}
      </Button>
      {wrong && <p role="alert">{wrong}</p>}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, value, onChange }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className="themes__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="line"
        value={value}
        maxLength={120}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
