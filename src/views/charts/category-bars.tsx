import { count } from '../../domain/text/format.ts';
import './charts.css';
import type { ReactNode } from 'react';

export interface CategoryBarsProps {
  readonly label: string;
  /** In the order in which they are drawn. */
  readonly bars: readonly { readonly label: string; readonly count: number; readonly text?: string }[];
  /** Largest value of the axis; the total unless told. */
  readonly max?: number;
}

/** Waarover: label, bar, number. */
export function CategoryBars({ label, bars, max }: CategoryBarsProps): ReactNode {
  const whole = max ?? bars.reduce((sum, bar) => sum + bar.count, 0);
  return (
    <ul className="hbars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.label}>
          <span title={bar.label}>{bar.label}</span>
          <i style={{ width: `${whole > 0 ? Math.min(100, (bar.count / whole) * 100) : 0}%` }} />
          <b>{bar.text ?? count(bar.count)}</b>
        </li>
      ))}
    </ul>
  );
}
