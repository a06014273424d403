import { ChevronDown, ChevronUp } from 'lucide-react';
import { CHART } from '../../domain/text/chart.ts';
import { IconButton } from '../kit/controls/icon-button.tsx';
import { MonthPicker } from './month-picker.tsx';
import './month-strip.css';
import type { ReactNode } from 'react';
import type { Period } from '../../domain/time/month.ts';
import type { SeriesPoint } from './series.ts';

export interface MonthStripProps {
  /** `Meldingen per maand`. */
  readonly title: string;
  /** `balk: geteld   grijs vlak: …`. */
  readonly note: string;
  /** At the right: `<b>oktober 2026: 412</b>, verwacht 387 (355–419)`. */
  readonly current: ReactNode;
  readonly points: readonly SeriesPoint[];
  readonly period: Period;
  /** Drag, click, or arrows with Shift. */
  readonly onChange: (period: Period) => void;
  readonly summary: string;
  /** Buttons behind the words (table twin). */
  readonly actions?: ReactNode;
  readonly collapsed?: boolean;
  readonly onCollapse?: (collapsed: boolean) => void;
}

/** Time strip of 120 px under the map: months as bars with the expected band; choose a range. */
export function MonthStrip(props: MonthStripProps): ReactNode {
  const { title, note, current, points, period, onChange, summary, actions, collapsed = false, onCollapse } = props;
  return (
    <section className={collapsed ? 'strip strip--closed' : 'strip'} aria-label={CHART.months}>
      <div className="strip__head">
        <h2>{title}</h2>
        <span className="strip__note s12 t3">{collapsed ? '' : note}</span>
        <span className="spacer" />
        <span className="s12 t2">{current}</span>
        {actions}
        {onCollapse && (
          <IconButton
            icon={collapsed ? ChevronUp : ChevronDown}
            label={collapsed ? CHART.open : CHART.shut}
            onPress={() => onCollapse(!collapsed)}
          />
        )}
      </div>
      {!collapsed && <MonthPicker points={points} period={period} onChange={onChange} summary={summary} />}
    </section>
  );
}
