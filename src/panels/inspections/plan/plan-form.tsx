import { type ReactNode, useState } from 'react';
import { FIRST_LIMITS, LEAST_RANDOM, type PlanLimits } from '../../../domain/inspection/plan.ts';
import { SITE_KINDS, type SiteKind } from '../../../domain/inspection/site.ts';
import { SITE_KIND_TEXT } from '../../../domain/text/inspection-words.ts';
import { INSPECTIONS, PLANS } from '../../../domain/text/inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';
import { ProgressBar } from '../../../views/kit/feedback/progress-bar.tsx';
import { CheckList } from '../check-list.tsx';
import { NumberField, typedNumber } from '../number-field.tsx';
import { RefusedNotice } from '../refused-notice.tsx';
import { useInspections } from '../use-inspections.ts';

const FIELDS = [
  'units',
  'days',
  'unitsPerDay',
  'teamHours',
  'minutesPerStop',
  'minutesPerUnit',
  'randomShare',
  'areaShare',
  'minimumInterval',
  'seed',
] as const satisfies readonly (keyof PlanLimits)[];
type Field = (typeof FIELDS)[number];
const SHARES: readonly Field[] = ['randomShare', 'areaShare'];
const HINTS: Partial<Record<Field, string>> = { randomShare: PLANS.lotHint, seed: PLANS.seedHint };
/** Whole numbers and their bounds; the two shares are in per cent. */
const BOUNDS: Readonly<Record<Field, readonly [number, number]>> = {
  units: [1, 5000],
  days: [1, 400],
  unitsPerDay: [1, 5000],
  teamHours: [0.5, 24],
  minutesPerStop: [0, 480],
  minutesPerUnit: [0, 480],
  randomShare: [LEAST_RANDOM * 100, 100],
  areaShare: [1, 100],
  minimumInterval: [0, 10_000],
  seed: [0, 2 ** 31],
};

const firstText = (field: Field): string =>
  String(SHARES.includes(field) ? FIRST_LIMITS[field] * 100 : FIRST_LIMITS[field]).replace('.', ',');

/** The limits as typed, null when one of them does not fit. */
function limitsOf(typed: Readonly<Record<Field, string>>, kinds: readonly SiteKind[], terrain: string): PlanLimits | null {
  const values = FIELDS.map((field) => [field, typedNumber(typed[field])] as const);
  const fits = values.every(
    ([field, value]) =>
      value >= BOUNDS[field][0] &&
      value <= BOUNDS[field][1] &&
      (field === 'teamHours' || SHARES.includes(field) || Number.isInteger(value)),
  );
  if (!fits || kinds.length === 0) return null;
  const numbers = Object.fromEntries(values.map(([field, value]) => [field, SHARES.includes(field) ? value / 100 : value])) as Record<
    Field,
    number
  >;
  return { ...numbers, kinds, terrain: terrain === '' ? null : terrain };
}

/** The limits of a new plan. */
export function PlanForm(): ReactNode {
  const { sites } = useInspections();
  const planning = useApp((s) => s.planning);
  const plan = useApp((s) => s.planInspections);
  const goTo = useApp((s) => s.goTo);
  const year = useApp((s) => s.deps.now().getFullYear());
  const [typed, setTyped] = useState(() => Object.fromEntries(FIELDS.map((field) => [field, firstText(field)])) as Record<Field, string>);
  const [title, setTitle] = useState(PLANS.firstName(year));
  const [kinds, setKinds] = useState<readonly SiteKind[]>(FIRST_LIMITS.kinds);
  const [terrain, setTerrain] = useState('');
  const [wrong, setWrong] = useState(false);
  const terrains = [...new Set(sites.map((site) => site.terrain))].filter(Boolean).sort();
  const send = async (): Promise<void> => {
    const limits = limitsOf(typed, kinds, terrain);
    setWrong(limits === null || title.trim() === '');
    if (!limits || title.trim() === '') return;
    const id = await plan(title.trim().slice(0, 120), limits);
    if (id) goTo('controles', id);
  };
  return (
    <form
      className="inspform"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="inspfield inspfield--wide">
        <label htmlFor="plan-name">{PLANS.name}</label>
        <input id="plan-name" value={title} maxLength={120} autoComplete="off" onChange={(event) => setTitle(event.target.value)} />
      </div>
      <CheckList label={PLANS.kinds} options={SITE_KINDS} words={SITE_KIND_TEXT} chosen={kinds} onChange={setKinds} />
      <Select
        label={PLANS.terrain}
        showLabel
        options={[{ key: '', label: PLANS.everywhere }, ...terrains.map((key) => ({ key, label: key }))]}
        value={terrain}
        onChange={setTerrain}
      />
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          label={PLANS.fields[field]}
          value={typed[field]}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
          {...(HINTS[field] !== undefined && { hint: HINTS[field] })}
        />
      ))}
      {wrong && (
        <p role="alert" className="inspform__wrong">
          {PLANS.wrong}
        </p>
      )}
      <RefusedNotice />
      {planning === 'failed' && <IssueNotice issue={INSPECTIONS.failed} />}
      {planning === 'planning' && <ProgressBar label={INSPECTIONS.planning} done={0} total={0} />}
      <Button type="submit" tone="primary" isDisabled={planning === 'planning'}>
        {PLANS.make}
      </Button>
    </form>
  );
}
