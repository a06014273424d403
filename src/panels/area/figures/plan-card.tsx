import type { ReactNode } from 'react';
import { isIndicatorPeriod } from '../../../domain/indicator.ts';
import type { IndicatorPlan } from '../../../domain/indicator-reading.ts';
import { FIGURES } from '../../../domain/text/area.ts';
import { INDICATOR_REJECTIONS, indicatorAccount } from '../../../domain/text/indicator.ts';
import type { FigureIntake } from '../../../state/indicator-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { IssueNotice } from '../../../views/kit/feedback/issue-notice.tsx';
import { TextInput } from './text-input.tsx';
import { ValueColumns } from './value-columns.tsx';

type Planned = Extract<FigureIntake, { stage: 'plan' }>;

const SHOWN = 20;

/** What a table of figures was taken for, to be corrected before it is taken in. */
export function PlanCard({ intake }: { readonly intake: Planned }): ReactNode {
  const confirm = useApp((s) => s.confirmFigures);
  const close = useApp((s) => s.closeFigures);
  const { reading, file, issue } = intake;
  const { account } = reading;
  return (
    <Card title={`${FIGURES.check} ${file}`} note={reading.missing.length === 0 ? FIGURES.found(reading.indicators.length) : undefined}>
      {issue && <IssueNotice issue={issue} />}
      {reading.missing.length === 0 && <p>{indicatorAccount(account)}</p>}
      {reading.refused.length > 0 && <p>{FIGURES.refused(reading.refused)}</p>}
      <Columns reading={reading} />
      <Origin intake={intake} />
      <ValueColumns reading={reading} />
      {account.rejectedRows.length > 0 && (
        <details>
          <summary>{FIGURES.rejected}</summary>
          <ul className="area__lines">
            {account.rejectedRows.slice(0, SHOWN).map(({ line, why, text }) => (
              <li key={line}>{FIGURES.line(line, INDICATOR_REJECTIONS[why], text)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="area__form">
        <Button tone="primary" isDisabled={issue !== null} onPress={confirm}>
          {FIGURES.confirm}
        </Button>
        <Button onPress={close}>{FIGURES.cancel}</Button>
      </div>
    </Card>
  );
}

const NONE = '-1';

function Columns({ reading }: Pick<Planned, 'reading'>): ReactNode {
  const change = useApp((s) => s.changeFigurePlan);
  const { headers, plan } = reading;
  const options = headers.map((header, i) => ({ key: String(i), label: header }));
  const withNone = [{ key: NONE, label: FIGURES.none }, ...options];
  const set = (part: Partial<IndicatorPlan>): void => void change(part);
  const isFixed = plan.period.length === 0;
  return (
    <div className="area__form">
      <Select
        showLabel
        label={FIGURES.area}
        options={plan.area < 0 ? withNone : options}
        value={String(plan.area)}
        onChange={(key) => set({ area: Number(key) })}
      />
      <Select
        label={FIGURES.area}
        options={[
          { key: 'code', label: FIGURES.byCode },
          { key: 'name', label: FIGURES.byName },
        ]}
        value={plan.areaBy}
        onChange={(areaBy) => set({ areaBy })}
      />
      <Select
        showLabel
        label={FIGURES.period}
        options={withNone}
        value={String(plan.period[0] ?? NONE)}
        onChange={(key) => set({ period: key === NONE ? [] : [Number(key)] })}
      />
      {isFixed && plan.columns.some(({ taken, period }) => taken && period === null) && (
        <TextInput
          label={FIGURES.periodFixed}
          hint={FIGURES.periodHint}
          value={plan.fixedPeriod ?? ''}
          allowed={isIndicatorPeriod}
          onChange={(text) => set({ fixedPeriod: text === '' ? null : text })}
        />
      )}
      <Select
        showLabel
        label={FIGURES.topic}
        options={withNone}
        value={String(plan.topic ?? NONE)}
        onChange={(key) => set({ topic: key === NONE ? null : Number(key) })}
      />
      <Select
        showLabel
        label={FIGURES.decimal}
        options={(['comma', 'point'] as const).map((key) => ({ key, label: FIGURES.decimals[key] }))}
        value={plan.decimal}
        onChange={(decimal) => set({ decimal })}
      />
    </div>
  );
}

function Origin({ intake }: { readonly intake: Planned }): ReactNode {
  const change = useApp((s) => s.changeFigureOrigin);
  const { origin } = intake;
  return (
    <div className="area__form">
      <TextInput label={FIGURES.source} value={origin.source} wide onChange={(source) => change({ source })} />
      <TextInput label={FIGURES.licence} value={origin.licence} onChange={(licence) => change({ licence })} />
      <label>
        {FIGURES.day}
        <input
          className="line"
          type="date"
          value={origin.day}
          onChange={(event) => event.target.value && change({ day: event.target.value })}
        />
      </label>
    </div>
  );
}
