import { type ReactNode, useState } from 'react';
import { monthWord } from '../../domain/text/format.ts';
import { TRENDS } from '../../domain/text/trends.ts';
import { month } from '../../domain/time/month.ts';
import { lastColumn, type TrendSpan, yearsOffered } from '../../domain/trend/trend-columns.ts';
import { trendGroupsOf } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Select } from '../../views/kit/controls/select.tsx';
import { OwnGroups } from './own-groups.tsx';

const SPANS = (Object.keys(TRENDS.spans) as TrendSpan[]).map((key) => ({ key, label: TRENDS.spans[key] }));
const MONTHS = Array.from({ length: 12 }, (_, i) => ({ key: String(i + 1), label: monthWord(month(2000, i + 1)) }));

/** Which categories, which months and which years are put side by side. */
export function TrendSettings(): ReactNode {
  const choice = useApp((s) => s.trendChoice);
  const choose = useApp((s) => s.chooseTrend);
  const categories = useApp((s) => s.categories);
  const own = useApp((s) => s.ownTrendGroups);
  const [editing, setEditing] = useState(false);
  const groups = trendGroupsOf(categories, own).map(({ id, label }) => ({ key: id, label }));
  const value = groups.some(({ key }) => key === choice.group) ? choice.group : groups[0]!.key;
  return (
    <div className="trends__settings">
      <div className="trends__choice">
        <Select quiet label={TRENDS.group} options={groups} value={value} onChange={(group) => choose({ group })} />
        <Select<TrendSpan> quiet label={TRENDS.span} options={SPANS} value={choice.span} onChange={(span) => choose({ span })} />
        {choice.span === 'own' && (
          <>
            <Select
              quiet
              label={TRENDS.from}
              options={MONTHS}
              value={String(choice.own.from)}
              onChange={(from) => choose({ own: { ...choice.own, from: Number(from) } })}
            />
            <span>{TRENDS.until}</span>
            <Select
              quiet
              label={TRENDS.until}
              options={MONTHS}
              value={String(choice.own.to)}
              onChange={(to) => choose({ own: { ...choice.own, to: Number(to) } })}
            />
          </>
        )}
        <Years />
        <span className="spacer" />
        <Button size="s" tone="quiet" pressed={editing} onPress={() => setEditing(!editing)}>
          {TRENDS.own}
        </Button>
      </div>
      {editing && <OwnGroups />}
    </div>
  );
}

/** Years as buttons that stay in; at least one. */
function Years(): ReactNode {
  const choice = useApp((s) => s.trendChoice);
  const choose = useApp((s) => s.chooseTrend);
  const filter = useApp((s) => s.filter);
  const available = useApp((s) => s.available);
  const answer = useApp((s) => s.trendAnswer);
  if (!available) return null;
  const offered = yearsOffered(lastColumn(choice, filter.period), available.from);
  const chosen = answer?.table.columns.map(({ year }) => year) ?? [];
  const toggle = (year: number): void => {
    const years = chosen.includes(year) ? chosen.filter((one) => one !== year) : [...chosen, year];
    if (years.length > 0) choose({ years });
  };
  return (
    <fieldset className="trends__years">
      <legend className="sr">{TRENDS.years}</legend>
      {offered.map((year) => (
        <Button key={year} size="s" tone="quiet" pressed={chosen.includes(year)} onPress={() => toggle(year)}>
          {String(year)}
        </Button>
      ))}
    </fieldset>
  );
}
