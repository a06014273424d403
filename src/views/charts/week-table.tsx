import { CHART } from '../../domain/text/chart.ts';
import { count, dayShort } from '../../domain/text/format.ts';
import { WeekBlocks } from './week-blocks.tsx';
import { HOURS_FROM_SIX, shownAt } from './week-order.ts';
import { WeekTotals } from './week-totals.tsx';
import './week.css';
import './charts.css';
import type { ReactNode } from 'react';
import type { WeekBlock } from '../../domain/hottime.ts';
import type { Scale } from './scale.ts';

export interface WeekTableProps {
  /** Visible to a screen reader: what is counted and what colour means. */
  readonly caption: string;
  /** 168 counts, hour 0 = Monday 00; fractions are shown rounded. */
  readonly counts: ArrayLike<number>;
  /** 168 classes 0..5 of the scale. */
  readonly classes: ArrayLike<number>;
  /** 168 expected counts, for the column `verwacht`. */
  readonly expected?: ArrayLike<number>;
  readonly scale?: Scale;
  /** Framed blocks, in order A, B, C. */
  readonly blocks?: readonly { readonly block: WeekBlock; readonly letter: string }[];
  readonly selected?: string | null;
  readonly onSelectBlock?: (letter: string) => void;
  /** `small`: no numbers, for the detail panel. `large`: counts, totals, expected, column bars. */
  readonly size: 'small' | 'large';
}

/** The week as a real table of 7 days by 24 hours; the day starts at 06 so that a night out is one block. */
export function WeekTable(props: WeekTableProps): ReactNode {
  const { caption, counts, classes, expected, scale = 'hot', size, blocks = [], selected = null, onSelectBlock } = props;
  const large = size === 'large';
  const sums = DAYS.map((row) => HOURS_FROM_SIX.reduce((sum, _, column) => sum + counts[shownAt(row, column)]!, 0));
  return (
    <div className="weekbox">
      <table className={`week week--${size}`}>
        <caption className="sr">{caption}</caption>
        <thead>
          <WeekHead large={large} hasExpected={expected !== undefined} />
        </thead>
        <tbody>
          {DAYS.map((row) => (
            <tr key={row}>
              <th scope="row">{dayShort(row)}</th>
              {HOURS_FROM_SIX.map((hour, column) => {
                const at = shownAt(row, column);
                const shown = Math.round(counts[at]!) > 0 ? count(counts[at]!) : '';
                return (
                  <td key={hour} className={`${scale}-${classes[at]!}`}>
                    {large ? shown : <span className="sr">{shown}</span>}
                  </td>
                );
              })}
              {large && (
                <td className="week__sum">
                  <b>{count(sums[row]!)}</b>
                </td>
              )}
              {large && expected && (
                <td className="week__sum">{count(HOURS_FROM_SIX.reduce((sum, _, column) => sum + expected[shownAt(row, column)]!, 0))}</td>
              )}
            </tr>
          ))}
        </tbody>
        {large && <WeekTotals counts={counts} expected={expected} />}
      </table>
      <WeekBlocks blocks={blocks} selected={selected} size={size} hasExpected={expected !== undefined} onSelect={onSelectBlock} />
    </div>
  );
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Every hour in the large table, every third in the small one. */
function WeekHead({ large, hasExpected }: { readonly large: boolean; readonly hasExpected: boolean }): ReactNode {
  const every = large ? 1 : 3;
  return (
    <tr>
      <th />
      {HOURS_FROM_SIX.filter((_, column) => column % every === 0).map((hour) => (
        <th key={hour} scope="col" colSpan={every}>
          {String(hour).padStart(2, '0')}
        </th>
      ))}
      {large && (
        <th scope="col" className="week__sum">
          {CHART.total}
        </th>
      )}
      {large && hasExpected && (
        <th scope="col" className="week__sum">
          {CHART.expected}
        </th>
      )}
    </tr>
  );
}
