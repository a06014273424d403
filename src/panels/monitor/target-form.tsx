import { type ReactNode, useState } from 'react';
import { MONITOR_TEXT } from '../../domain/text/monitor.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { TextField } from '../../views/kit/controls/text-field.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { refusedText } from '../../workflow/dossier/refused-text.ts';
import type { MonitorRow } from '../../workflow/monitor/monitor-rows.ts';
import { readFigure } from './read-figure.ts';

const WORDS = MONITOR_TEXT.detail;
const DIRECTIONS = (['least', 'most'] as const).map((key) => ({ key, label: WORDS.directions[key] }));

/** Sets the target of a year: at least so many, or at most. */
export function TargetForm({ row, year }: { readonly row: MonitorRow; readonly year: number }): ReactNode {
  const say = useApp((s) => s.say);
  const [value, setValue] = useState('');
  const [direction, setDirection] = useState<'least' | 'most'>('least');
  const [source, setSource] = useState('');
  const [wrong, setWrong] = useState(false);
  const refused = refusedText([source]);
  const save = (): void => {
    const target = readFigure(value);
    setWrong(target === null);
    if (target === null || refused) return;
    say([{ kind: 'monitor.target', about: row.indicator.id, year, target, atLeast: direction === 'least', source: source.trim() }]);
    setValue('');
  };
  return (
    <form
      className="monitor__form"
      aria-label={WORDS.setTarget(year)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{WORDS.setTarget(year)}</h3>
      <Select label={WORDS.direction} showLabel options={DIRECTIONS} value={direction} onChange={setDirection} />
      <TextField label={WORDS.target} value={value} onChange={setValue} />
      <TextField label={WORDS.source} value={source} onChange={setSource} />
      {wrong && <p role="alert">{WORDS.wrongTarget}</p>}
      {refused && <IssueNotice issue={refused} />}
      <Button type="submit">{WORDS.saveTarget}</Button>
    </form>
  );
}
