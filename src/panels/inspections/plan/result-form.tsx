import { type ReactNode, useId, useState } from 'react';
import {
  ENFORCEMENT_ACTIONS,
  type EnforcementAction,
  FINDINGS,
  type Finding,
  type InspectionResult,
  RECEIVERS,
  RESULT_KINDS,
  type Receiver,
  type ResultKind,
} from '../../../domain/inspection/result.ts';
import { ACTION_TEXT, FINDING_TEXT, RECEIVER_TEXT, RESULT_TEXT } from '../../../domain/text/inspection-words.ts';
import { RESULTS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { ToggleGroup } from '../../../views/kit/controls/toggle-group.tsx';
import { CheckList } from '../check-list.tsx';
import { NumberField, typedNumber } from '../number-field.tsx';

interface Typed {
  readonly outcome: ResultKind;
  readonly date: string;
  readonly time: string;
  readonly units: string;
  readonly found: string;
  readonly findings: readonly Finding[];
  readonly actions: readonly EnforcementAction[];
  readonly receivers: readonly Receiver[];
  readonly act: boolean;
}

const KINDS = RESULT_KINDS.map((key) => ({ key, label: RESULT_TEXT[key] }));

export interface ResultFormProps {
  readonly name: string;
  readonly visit: Pick<InspectionResult, 'site' | 'part' | 'plan' | 'municipality'>;
  /** Key of the pick, '' outside a plan. */
  readonly pick: string;
  readonly units: number;
  readonly before: InspectionResult | null;
  readonly onClose: () => void;
}

/** What came of a visit: three large buttons, and the rest only when something was found. */
export function ResultForm({ name, visit, pick, units: most, before, onClose }: ResultFormProps): ReactNode {
  const write = useApp((s) => s.writeResult);
  const now = useApp((s) => s.deps.now);
  const [typed, setTyped] = useState<Typed>(() => ({
    outcome: before?.outcome ?? 'nothing',
    date: before?.date ?? now().toLocaleDateString('sv-SE'),
    time: before ? before.time : now().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }),
    units: String(before?.units ?? most),
    found: String(before?.found ?? 1),
    findings: before?.findings ?? [],
    actions: before?.actions ?? [],
    receivers: before?.receivers ?? [],
    act: before?.act ?? visit.municipality !== '',
  }));
  const [wrong, setWrong] = useState(false);
  const send = (): void => {
    const isFinding = typed.outcome === 'finding';
    const units = typed.outcome === 'no-access' ? 0 : typedNumber(typed.units);
    const found = isFinding ? typedNumber(typed.found) : 0;
    const isRight =
      /^\d{4}-\d\d-\d\d$/.test(typed.date) &&
      Number.isInteger(units) &&
      Number.isInteger(found) &&
      found <= units &&
      (!isFinding || found > 0) &&
      units <= 5000;
    setWrong(!isRight);
    if (!isRight) return;
    const rest = isFinding ? typed : { findings: [], actions: [], receivers: [] };
    write(
      {
        ...visit,
        date: typed.date,
        time: typed.time,
        outcome: typed.outcome,
        units,
        found,
        findings: rest.findings,
        actions: rest.actions,
        receivers: rest.receivers,
        act: typed.act,
      },
      pick,
    );
    onClose();
  };
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  return (
    <form
      className="visitform"
      aria-label={RESULTS.title(name)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ToggleGroup label={RESULTS.outcome} options={KINDS} value={typed.outcome} onChange={(outcome) => change({ outcome })} />
      <When typed={typed} onChange={change} />
      {typed.outcome !== 'no-access' && <NumberField label={RESULTS.units} value={typed.units} onChange={(units) => change({ units })} />}
      {typed.outcome === 'finding' && <Found typed={typed} onChange={change} />}
      {wrong && (
        <p role="alert" className="inspform__wrong">
          {RESULTS.wrong}
        </p>
      )}
      <div className="insp__acts">
        <Button type="submit" tone="primary">
          {RESULTS.save}
        </Button>
        <Button tone="quiet" onPress={onClose}>
          {RESULTS.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

function When({ typed, onChange }: PartProps): ReactNode {
  const id = useId();
  return (
    <>
      <div className="inspfield">
        <label htmlFor={`${id}d`}>{RESULTS.date}</label>
        <input id={`${id}d`} type="date" value={typed.date} onChange={(event) => onChange({ date: event.target.value })} />
      </div>
      <div className="inspfield">
        <label htmlFor={`${id}t`}>{RESULTS.time}</label>
        <input id={`${id}t`} type="time" value={typed.time} onChange={(event) => onChange({ time: event.target.value })} />
      </div>
      <div className="inspchecks">
        <label>
          <input type="checkbox" checked={typed.act} onChange={(event) => onChange({ act: event.target.checked })} />
          {RESULTS.act}
        </label>
      </div>
    </>
  );
}

function Found({ typed, onChange }: PartProps): ReactNode {
  return (
    <>
      <NumberField label={RESULTS.found} value={typed.found} onChange={(found) => onChange({ found })} />
      <CheckList
        label={RESULTS.findings}
        options={FINDINGS}
        words={FINDING_TEXT}
        chosen={typed.findings}
        onChange={(findings) => onChange({ findings })}
      />
      <CheckList
        label={RESULTS.actions}
        options={ENFORCEMENT_ACTIONS}
        words={ACTION_TEXT}
        chosen={typed.actions}
        onChange={(actions) => onChange({ actions })}
      />
      <CheckList
        label={RESULTS.receivers}
        options={RECEIVERS}
        words={RECEIVER_TEXT}
        chosen={typed.receivers}
        onChange={(receivers) => onChange({ receivers })}
      />
    </>
  );
}
