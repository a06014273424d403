import { Share } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { BRANCHES } from '../../../domain/inspection/site.ts';
import { badWeights, NEARBY_PARTS, SCORE_PARTS, type ScoreWeights } from '../../../domain/inspection/weights.ts';
import { decimal } from '../../../domain/text/format.ts';
import { WEIGHTS } from '../../../domain/text/inspection-learning.ts';
import { BRANCH_TEXT, SCORE_PART_TEXT } from '../../../domain/text/inspection-words.ts';
import { INSPECTION_REGISTER } from '../../../domain/text/method-inspections.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { NumberField, typedNumber } from '../number-field.tsx';
import { RefusedNotice } from '../refused-notice.tsx';
import { useInspections } from '../use-inspections.ts';
import '../inspections.css';

type Group = 'points' | 'reach' | 'half' | 'branches';
const KEYS: Readonly<Record<Group, readonly string[]>> = {
  points: SCORE_PARTS,
  reach: NEARBY_PARTS,
  half: NEARBY_PARTS,
  branches: BRANCHES,
};
const GROUPS: readonly Group[] = ['points', 'branches', 'reach', 'half'];
const WORDS: Readonly<Record<string, string>> = { ...SCORE_PART_TEXT, ...BRANCH_TEXT };

type Typed = Readonly<Record<string, string>>;

const text = (value: number): string => String(value).replace('.', ',');

function typedOf(weights: ScoreWeights): Typed {
  const pairs = GROUPS.flatMap((group) =>
    KEYS[group].map((key) => [`${group} ${key}`, text((weights[group] as Readonly<Record<string, number>>)[key] ?? 0)]),
  );
  return Object.fromEntries([...pairs, ['years', text(weights.yearsForAll)]]) as Typed;
}

function weightsOf(typed: Typed, version: number): ScoreWeights {
  const group = (name: Group) => Object.fromEntries(KEYS[name].map((key) => [key, typedNumber(typed[`${name} ${key}`] ?? '')]));
  return {
    version,
    points: group('points'),
    reach: group('reach'),
    half: group('half'),
    branches: group('branches'),
    yearsForAll: typedNumber(typed['years'] ?? ''),
  } as unknown as ScoreWeights;
}

/** The weights behind the score, and a new version of them. */
export function WeightsPanel(): ReactNode {
  const { weights } = useInspections();
  return (
    <div className="page">
      <div className="page__head insp__head">
        <h1>{WEIGHTS.title}</h1>
        <p>{WEIGHTS.explain}</p>
      </div>
      <WeightsForm key={weights.at(-1)!.version} last={weights.at(-1)!} />
      <Card title={WEIGHTS.versions}>
        <ul className="insprejected">
          {[...weights].reverse().map((one) => (
            <li key={one.version}>
              {`${WEIGHTS.version(one.version)}: ${SCORE_PARTS.map((part) => `${SCORE_PART_TEXT[part]} ${decimal(one.points[part], one.points[part] % 1 === 0 ? 0 : 1)}`).join(', ')}`}
            </li>
          ))}
        </ul>
      </Card>
      <RegisterCard />
    </div>
  );
}

/** What the municipality can put in the national register of algorithms. */
function RegisterCard(): ReactNode {
  const exportTable = useApp((s) => s.exportInspections);
  const table = { columns: [WEIGHTS.registerField, WEIGHTS.registerText], rows: INSPECTION_REGISTER };
  return (
    <Card
      title={WEIGHTS.register}
      actions={
        <Button size="s" icon={Share} onPress={() => void exportTable('algoritmeregister-controles', WEIGHTS.register, table)}>
          {WEIGHTS.csv}
        </Button>
      }
    >
      <dl className="learnshares">
        {INSPECTION_REGISTER.map(([field, words]) => (
          <Fragment key={field}>
            <dt>{field}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
}

function WeightsForm({ last }: { readonly last: ScoreWeights }): ReactNode {
  const setWeights = useApp((s) => s.setWeights);
  const [typed, setTyped] = useState(() => typedOf(last));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const heads: Readonly<Record<Group, string>> = {
    points: WEIGHTS.points,
    reach: WEIGHTS.reach,
    half: WEIGHTS.half,
    branches: WEIGHTS.branches,
  };
  const send = (): void => {
    const { version: _, ...next } = weightsOf(typed, last.version + 1);
    const isWrong = reason.trim() === '' || badWeights({ ...next, version: 0 }).length > 0;
    setWrong(isWrong);
    if (!isWrong) setWeights(next, reason.trim());
  };
  return (
    <form
      className="insp__main"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="insp__cols insp__cols--even">
        {GROUPS.map((group) => (
          <Card key={group} title={heads[group]} {...(group === 'points' && { note: WEIGHTS.version(last.version) })}>
            <div className="inspform">
              {KEYS[group].map((key) => (
                <NumberField
                  key={key}
                  label={WORDS[key] ?? key}
                  value={typed[`${group} ${key}`] ?? ''}
                  onChange={(value) => setTyped({ ...typed, [`${group} ${key}`]: value })}
                />
              ))}
              {group === 'points' && (
                <NumberField
                  label={WEIGHTS.years}
                  value={typed['years'] ?? ''}
                  onChange={(value) => setTyped({ ...typed, years: value })}
                />
              )}
            </div>
          </Card>
        ))}
      </div>
      <div className="inspfield inspfield--wide">
        <label htmlFor="weights-reason">{WEIGHTS.reason}</label>
        <input id="weights-reason" value={reason} maxLength={300} autoComplete="off" onChange={(event) => setReason(event.target.value)} />
      </div>
      {wrong && (
        <p role="alert" className="inspform__wrong">
          {WEIGHTS.wrong}
        </p>
      )}
      <RefusedNotice />
      <div className="insp__acts">
        <Button type="submit" tone="primary">
          {WEIGHTS.save}
        </Button>
      </div>
    </form>
  );
}
