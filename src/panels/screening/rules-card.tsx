import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CategoryId } from '../../domain/category.ts';
import { categoryOf } from '../../domain/reference.ts';
import { MOST_RULES, type ScreenRule } from '../../domain/screening.ts';
import { dateOfIso } from '../../domain/text/format.ts';
import { SCREENING_TEXT } from '../../domain/text/screening.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { IconButton } from '../../views/kit/controls/icon-button.tsx';
import { NumberLink } from '../../views/kit/controls/number-link.tsx';
import { ruleVersions } from '../../workflow/screening/current-rules.ts';
import { type Behind, sameBehind } from './behind.ts';
import type { FunnelCardProps } from './funnel-card.tsx';
import { RuleForm } from './rule-form.tsx';

const freshRule = (): ScreenRule => ({
  id: crypto.randomUUID(),
  label: '',
  on: true,
  categories: [],
  words: [],
  severity: 0,
  hours: null,
  repeats: null,
});

/** The rules, what each of them does, and how to change them. */
export function RulesCard({ screening, behind, onShow }: FunnelCardProps): ReactNode {
  const [editing, setEditing] = useState<ScreenRule | null>(null);
  const rules = screening.rulesUsed;
  return (
    <Card
      title={SCREENING_TEXT.rules}
      note={SCREENING_TEXT.rulesNote(rules.filter((rule) => rule.on).length, rules.length)}
      actions={
        <Button size="s" icon={Plus} isDisabled={editing !== null || rules.length >= MOST_RULES} onPress={() => setEditing(freshRule())}>
          {SCREENING_TEXT.add}
        </Button>
      }
    >
      <p className="t2">{SCREENING_TEXT.rulesMeaning}</p>
      {editing && <RuleForm key={editing.id} rule={editing} rules={rules} onClose={() => setEditing(null)} />}
      <RuleTable screening={screening} behind={behind} onShow={onShow} onEdit={setEditing} />
      {rules.length >= MOST_RULES && <p className="foot">{SCREENING_TEXT.most(MOST_RULES)}</p>}
      <History />
    </Card>
  );
}

interface RuleTableProps extends FunnelCardProps {
  readonly onEdit: (rule: ScreenRule) => void;
}

function RuleTable({ screening, behind, onShow, onEdit }: RuleTableProps): ReactNode {
  const categories = useApp((s) => s.categories);
  const labelOf = (id: string): string => (categories.find((category) => category.id === id) ?? categoryOf(id as CategoryId))?.label ?? id;
  return (
    <table className="tbl rules">
      <thead>
        <tr>
          <th scope="col">{SCREENING_TEXT.rule}</th>
          <th scope="col" className="r">
            {SCREENING_TEXT.marks}
          </th>
          <th scope="col" className="r">
            {SCREENING_TEXT.alone}
          </th>
          <th scope="col">
            <span className="sr">{SCREENING_TEXT.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {screening.rulesUsed.map((rule, i) => {
          const work = screening.rules[i] ?? { marks: 0, alone: 0 };
          const target: Behind = { stage: 'screened', month: null, side: null, rule: i };
          return (
            <tr key={rule.id} className={rule.on ? undefined : 'rules__off'}>
              <th scope="row">
                {rule.label}
                <small>{SCREENING_TEXT.conditions(rule, labelOf)}</small>
              </th>
              <td className="r">
                {rule.on ? (
                  <NumberLink
                    value={work.marks}
                    label={SCREENING_TEXT.open(rule.label, SCREENING_TEXT.allMonths, work.marks)}
                    current={sameBehind(behind, target)}
                    onPress={() => onShow(target)}
                  />
                ) : (
                  SCREENING_TEXT.isOff
                )}
              </td>
              <td className="r">{rule.on ? work.alone : ''}</td>
              <td className="r">
                <IconButton icon={Pencil} label={SCREENING_TEXT.editRule(rule.label)} onPress={() => onEdit(rule)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Every version of the rules with who changed them and why. */
function History(): ReactNode {
  const facts = useApp((s) => s.facts);
  const versions = ruleVersions(facts);
  return (
    <details>
      <summary>{SCREENING_TEXT.history}</summary>
      <ol className="rules__history">
        {[...versions].reverse().map(({ said }) => (
          <li key={said?.at ?? 'app'}>
            {said ? SCREENING_TEXT.said(dateOfIso(said.at.slice(0, 10)), said.role, said.reason) : SCREENING_TEXT.builtIn}
          </li>
        ))}
      </ol>
    </details>
  );
}
