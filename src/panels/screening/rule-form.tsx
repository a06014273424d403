import { type ReactNode, useState } from 'react';
import type { CategoryId } from '../../domain/category.ts';
import { packHours } from '../../domain/hours.ts';
import { CATEGORIES, categoryOf } from '../../domain/reference.ts';
import { type ScreenRule, WORD_GROUPS } from '../../domain/screening.ts';
import { SCREENING_TEXT } from '../../domain/text/screening.ts';
import { SCREENED_THEMES } from '../../state/screening-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { ChipSet } from '../../views/kit/controls/chip-set.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { TextField } from '../../views/kit/controls/text-field.tsx';
import { IssueNotice } from '../../views/kit/feedback/issue-notice.tsx';
import { refusedText } from '../../workflow/dossier/refused-text.ts';

const hoursWhere = (is: (hour: number) => boolean) => packHours(Array.from({ length: 168 }, (_, hour) => is(hour % 24)));
const NIGHT = hoursWhere((hour) => hour >= 22 || hour < 6);
const EVENING = hoursWhere((hour) => hour >= 18);
const WORD_OPTIONS = WORD_GROUPS.map(({ id, label }) => ({ key: id, label }));
const SEVERITIES = SCREENING_TEXT.severities.map((label, i) => ({ key: String(i), label }));

const hoursKey = (hours: ScreenRule['hours']): keyof typeof SCREENING_TEXT.hoursChoice =>
  hours === null ? 'all' : hours === NIGHT ? 'night' : hours === EVENING ? 'evening' : 'other';

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

export interface RuleFormProps {
  readonly rule: ScreenRule;
  readonly rules: readonly ScreenRule[];
  readonly onClose: () => void;
}

/** One rule in a form; saving makes a new version of all rules, with a reason. */
export function RuleForm({ rule, rules, onClose }: RuleFormProps): ReactNode {
  const changeRules = useApp((s) => s.changeRules);
  const [draft, setDraft] = useState(rule);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const isKnown = rules.some(({ id }) => id === rule.id);
  const set = (change: Partial<ScreenRule>): void => setDraft({ ...draft, ...change });
  const { repeats } = draft;
  const right =
    draft.label.trim() !== '' && reason.trim() !== '' && (!repeats || (isWhole(repeats.least, 2, 100) && isWhole(repeats.days, 1, 366)));
  const refused = refusedText([reason, draft.label]);
  const save = (next: readonly ScreenRule[]): void => {
    setWrong(!right);
    if (!right || refused) return;
    changeRules(next, reason.trim());
    onClose();
  };
  const kept = { ...draft, label: draft.label.trim() };
  return (
    <form
      className="workform"
      aria-label={isKnown ? SCREENING_TEXT.editRule(rule.label) : SCREENING_TEXT.fresh}
      onSubmit={(event) => {
        event.preventDefault();
        save(isKnown ? rules.map((other) => (other.id === rule.id ? kept : other)) : [...rules, kept]);
      }}
    >
      <TextField label={SCREENING_TEXT.name} value={draft.label} autoFocus onChange={(label) => set({ label })} />
      <Conditions draft={draft} onChange={set} />
      <TextField label={SCREENING_TEXT.reason} hint={SCREENING_TEXT.reasonHint} value={reason} onChange={setReason} />
      {wrong && !right && <p role="alert">{SCREENING_TEXT.wrong}</p>}
      {refused && <IssueNotice issue={refused} />}
      <div className="workform__acts">
        <Button type="submit" tone="primary">
          {SCREENING_TEXT.save}
        </Button>
        <Button onPress={onClose}>{SCREENING_TEXT.cancel}</Button>
        {isKnown && (
          <Button tone="danger" onPress={() => save(rules.filter(({ id }) => id !== rule.id))}>
            {SCREENING_TEXT.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

interface ConditionsProps {
  readonly draft: ScreenRule;
  readonly onChange: (change: Partial<ScreenRule>) => void;
}

function Conditions({ draft, onChange }: ConditionsProps): ReactNode {
  const present = useApp((s) => s.categories);
  const all = [...CATEGORIES, ...present.filter(({ id }) => !categoryOf(id))];
  const own = all.filter(({ source, theme }) => source === 'melding' && SCREENED_THEMES.includes(theme));
  const { repeats } = draft;
  const hours = hoursKey(draft.hours);
  const chosenHours = { all: null, night: NIGHT, evening: EVENING, other: draft.hours } as const;
  const hourKeys = (['all', 'night', 'evening', ...(hours === 'other' ? (['other'] as const) : [])] as const).map((key) => ({
    key,
    label: SCREENING_TEXT.hoursChoice[key],
  }));
  return (
    <>
      <Select
        label={SCREENING_TEXT.rule}
        showLabel
        options={[
          { key: 'on', label: SCREENING_TEXT.on },
          { key: 'off', label: SCREENING_TEXT.off },
        ]}
        value={draft.on ? 'on' : 'off'}
        onChange={(key) => onChange({ on: key === 'on' })}
      />
      <ChipSet
        label={SCREENING_TEXT.categories}
        options={own.map(({ id, label }) => ({ key: id as string, label }))}
        chosen={draft.categories}
        onChange={(chosen) => onChange({ categories: chosen as CategoryId[] })}
      />
      <ChipSet label={SCREENING_TEXT.words} options={WORD_OPTIONS} chosen={draft.words} onChange={(words) => onChange({ words })} />
      <p className="foot">{SCREENING_TEXT.wordsHint}</p>
      <div className="workform__row">
        <Select
          label={SCREENING_TEXT.severity}
          showLabel
          options={SEVERITIES}
          value={String(draft.severity)}
          onChange={(key) => onChange({ severity: Number(key) })}
        />
        <Select
          label={SCREENING_TEXT.hours}
          showLabel
          options={hourKeys}
          value={hours}
          onChange={(key) => onChange({ hours: chosenHours[key] })}
        />
        <Select
          label={SCREENING_TEXT.repeatsOn}
          showLabel
          options={[
            { key: 'no', label: SCREENING_TEXT.repeatsChoice.no },
            { key: 'yes', label: SCREENING_TEXT.repeatsChoice.yes },
          ]}
          value={repeats ? 'yes' : 'no'}
          onChange={(key) => onChange({ repeats: key === 'yes' ? { least: 3, days: 30 } : null })}
        />
      </div>
      {repeats && (
        <div className="workform__row">
          <TextField
            label={SCREENING_TEXT.least}
            kind="number"
            value={String(repeats.least)}
            onChange={(value) => onChange({ repeats: { ...repeats, least: Number(value) } })}
          />
          <TextField
            label={SCREENING_TEXT.days}
            kind="number"
            value={String(repeats.days)}
            onChange={(value) => onChange({ repeats: { ...repeats, days: Number(value) } })}
          />
        </div>
      )}
    </>
  );
}
