import type { ReactNode } from 'react';
import { monthName, monthShort } from '../../domain/text/format.ts';
import type { Month } from '../../domain/time/month.ts';
import './hot-months.css';

export interface HotMonthsProps {
  readonly months: readonly Month[];
  /** Per month 1 when the place stood out. */
  readonly hot: ArrayLike<number>;
  /** Words for both, said of each month: `viel op`, `viel niet op`. */
  readonly words: readonly [hot: string, notHot: string];
  readonly summary: string;
}

/** A row of months as small squares: filled when the place stood out. */
export function HotMonths({ months, hot, words, summary }: HotMonthsProps): ReactNode {
  return (
    <ol className="hotmonths" aria-label={summary}>
      {months.map((month, i) => (
        <li key={month} className={hot[i] ? 'hotmonths__on' : 'hotmonths__off'} title={`${monthName(month)}: ${words[hot[i] ? 0 : 1]}`}>
          <span className="sr">{`${monthName(month)}: ${words[hot[i] ? 0 : 1]}`}</span>
          {month % 12 === 0 || i === 0 ? <small aria-hidden="true">{monthShort(month)}</small> : null}
        </li>
      ))}
    </ol>
  );
}
