import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { CHART } from '../../domain/text/chart.ts';
import { count, expectedCount, monthName, monthShort, range } from '../../domain/text/format.ts';
import { type Month, monthOfYear, type Period, yearOf } from '../../domain/time/month.ts';
import { highestOf, type SeriesPoint } from './series.ts';

export interface MonthPickerProps {
  readonly points: readonly SeriesPoint[];
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  readonly summary: string;
}

const ordered = (a: Month, b: Month): Period => (a <= b ? { from: a, to: b } : { from: b, to: a });

/**
 * Months as bars with the expected band. Click chooses one, dragging a range; with the keyboard arrows move
 * and Shift with an arrow stretches. One tab stop.
 */
export function MonthPicker({ points, period, onChange, summary }: MonthPickerProps): ReactNode {
  const [pulled, setPulled] = useState<Period | null>(null);
  const anchor = useRef<Month | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = pulled ?? period;
  const stop = points.find((point) => point.month === period.to)?.month ?? points[points.length - 1]?.month;
  const monthAt = (event: PointerEvent): Month | undefined => {
    const rect = box.current!.getBoundingClientRect();
    const at = Math.floor(((event.clientX - rect.left) / rect.width) * points.length);
    return points[Math.max(0, Math.min(points.length - 1, at))]?.month;
  };
  const begin = (event: PointerEvent): void => {
    const month = monthAt(event);
    if (month === undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    anchor.current = event.shiftKey ? period.from : month;
    setPulled(ordered(anchor.current, month));
  };
  const pull = (event: PointerEvent): void => {
    const month = monthAt(event);
    if (anchor.current !== null && month !== undefined) setPulled(ordered(anchor.current, month));
  };
  const end = (): void => {
    if (anchor.current !== null && pulled) onChange(pulled);
    anchor.current = null;
    setPulled(null);
  };
  const key = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const to = (period.to + by) as Month;
    if (by === 0 || !points.some((point) => point.month === to)) return;
    event.preventDefault();
    onChange(event.shiftKey ? ordered(period.from, to) : { from: to, to });
    box.current?.querySelector<HTMLElement>(`[data-month="${to}"]`)?.focus();
  };
  const top = Math.max(1, highestOf(points)) * 1.04;
  return (
    <div
      ref={box}
      className="months"
      role="listbox"
      aria-label={summary}
      aria-multiselectable="true"
      aria-orientation="horizontal"
      tabIndex={-1}
      onPointerDown={begin}
      onPointerMove={pull}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={key}
    >
      {points.map((point) => (
        <MonthItem
          key={point.month}
          point={point}
          top={top}
          isChosen={point.month >= shown.from && point.month <= shown.to}
          isStop={point.month === stop}
        />
      ))}
    </div>
  );
}

interface MonthItemProps {
  readonly point: SeriesPoint;
  readonly top: number;
  readonly isChosen: boolean;
  readonly isStop: boolean;
}

function MonthItem({ point, top, isChosen, isStop }: MonthItemProps): ReactNode {
  const { month, low, high, expected } = point;
  const part = (value: number): string => `${(value / top) * 100}%`;
  const isBand = low !== null && high !== null;
  const words = CHART.monthOf(monthName(month), count(point.count));
  const name = isBand && expected !== null ? words + CHART.monthExpected(expectedCount(expected), range(low, high)) : words;
  return (
    <div
      role="option"
      className="months__item"
      data-month={month}
      aria-selected={isChosen}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
    >
      <span className="months__plot">
        <span className="months__bar" style={{ height: part(point.count) }} />
        {isBand && <span className="months__band" style={{ bottom: part(low), height: part(high - low) }} />}
      </span>
      <span className="months__word">
        {monthShort(month)}
        {monthOfYear(month) === 1 && <b> {yearOf(month)}</b>}
      </span>
    </div>
  );
}
