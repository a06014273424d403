import { type ReactNode, useState } from 'react';
import { hasBegun, keysOf, STEPS } from '../../domain/monitor/period-key.ts';
import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { TextField } from '../../views/kit/controls/text-field.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { localDay } from '../../workflow/dossier/local-day.ts';
import { refusedText } from '../../workflow/dossier/refused-text.ts';
import type { IndicatorDetailProps } from './indicator-detail.tsx';
import { readFigure } from './read-figure.ts';

const WORDS = MONITOR_TEXT.detail;

/** Enters a figure for a month, a quarter or the year, with its source and date. */
export function ValueForm({ row, view }: IndicatorDetailProps): ReactNode {
  const say = useApp((s) => s.say);
  const now = useApp((s) => s.deps.now);
  const today = useApp((s) => s.today)();
  const keys = STEPS.flatMap((step) => (step === 'year' ? [String(view.year)] : keysOf(step, view.year))).filter((key) =>
    hasBegun(key, today),
  );
  const [period, setPeriod] = useState(keys.at(-1) ?? '');
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [on, setOn] = useState(localDay(now().toISOString()));
  const [fault, setFault] = useState<string | null>(null);
  const refused = refusedText([source]);
  const isPercentage = row.indicator.kind === 'percentage';
  const chosen = keys.includes(period) ? period : (keys.at(-1) ?? '');
  const save = (): void => {
    const figure = readFigure(value);
    const inTime = /^\d{4}-\d\d-\d\d$/.test(on) && on <= localDay(now().toISOString());
    const isRight = figure !== null && source.trim() !== '' && inTime && chosen !== '';
    const tooMuch = isRight && isPercentage && figure > 100;
    setFault(isRight ? (tooMuch ? WORDS.wrongPercent : null) : WORDS.wrongValue);
    if (!isRight || tooMuch || refused) return;
    say([{ kind: 'monitor.value', about: row.indicator.id, period: chosen, value: figure, source: source.trim(), on }]);
    setValue('');
  };
  return (
    <form
      className="monitor__form"
      aria-label={WORDS.enter}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{WORDS.enter}</h3>
      <Select
        label={WORDS.period}
        showLabel
        options={keys.map((key) => ({ key, label: MONITOR_TEXT.columnLong(key) }))}
        value={chosen}
        onChange={setPeriod}
      />
      <TextField label={isPercentage ? WORDS.valuePercent : WORDS.value} value={value} onChange={setValue} />
      <TextField label={WORDS.source} hint={WORDS.sourceHint} value={source} onChange={setSource} />
      <TextField label={WORDS.on} kind="date" value={on} onChange={setOn} />
      {fault && <p role="alert">{fault}</p>}
      {refused && <IssueNotice issue={refused} />}
      <Button type="submit" tone="primary">
        {WORDS.save}
      </Button>
    </form>
  );
}
