import { type ReactNode, useState } from 'react';
import { SOURCES } from '../../domain/incident.ts';
import { count, periodName } from '../../domain/text/format.ts';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { nounOf } from '../../domain/text/noun.ts';
import { addMonths, lengthOf } from '../../domain/time/month.ts';
import { useApp } from '../../state/use-app.ts';
import { MonthStrip } from '../../views/charts/month-strip.tsx';
import { pointsOf } from './place-words.ts';

const MONTHS_SHOWN = 24;

/** Months under the map: what was counted, what was to be expected, and which are on view. */
export function TimeStrip(): ReactNode {
  const strip = useApp((s) => s.strip);
  const period = useApp((s) => s.filter.period);
  const sources = useApp((s) => s.filter.sources);
  const present = useApp((s) => s.freshness);
  const change = useApp((s) => s.changeFilter);
  const [collapsed, setCollapsed] = useState(false);
  if (!strip) return null;
  const all = pointsOf(strip);
  const used = sources.length > 0 ? sources : SOURCES.filter((source) => present.some((row) => row.source === source));
  const noun = nounOf(used);
  const title = HOTSPOTS.strip.title(noun.charAt(0).toUpperCase() + noun.slice(1));
  const at = period.from - strip.from;
  const total = all.slice(at, at + lengthOf(period)).reduce((sum, point) => sum + point.count, 0);
  const one = lengthOf(period) === 1 ? all[at] : undefined;
  const expected =
    one?.expected !== null && one?.expected !== undefined ? `, ${HOTSPOTS.strip.expected(one.expected, one.low ?? 0, one.high ?? 0)}` : '';
  const from = Math.max(0, Math.min(all.length - MONTHS_SHOWN, period.from - addMonths(strip.from, MONTHS_SHOWN - 3)));
  const points = all.slice(from, from + MONTHS_SHOWN);
  return (
    <MonthStrip
      title={title}
      note={HOTSPOTS.strip.note}
      current={
        <>
          <b>
            {periodName(period)}: {count(total)}
          </b>
          {expected}
        </>
      }
      points={points}
      period={period}
      onChange={(chosen) => change({ period: chosen })}
      summary={`${title}. ${periodName(period)}: ${count(total)}${expected}.`}
      collapsed={collapsed}
      onCollapse={setCollapsed}
    />
  );
}
