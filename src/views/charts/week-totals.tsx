import type { ReactNode } from 'react';
import { CHART } from '../../domain/text/chart.ts';
import { count } from '../../domain/text/format.ts';
import { HOURS_FROM_SIX, shownAt } from './week-order.ts';

export interface WeekTotalsProps {
  readonly counts: ArrayLike<number>;
  readonly expected: ArrayLike<number> | undefined;
}

const TALLEST = 24;

/** Last row: a bar and the number of every hour over all days, in the colour of Druk. */
export function WeekTotals({ counts, expected }: WeekTotalsProps): ReactNode {
  const columns = HOURS_FROM_SIX.map((_, column) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, row) => sum + counts[shownAt(row, column)]!, 0));
  const largest = Math.max(1, ...columns);
  const all = columns.reduce((sum, value) => sum + value, 0);
  return (
    <tfoot>
      <tr className="week__cols">
        <th scope="row">{CHART.total}</th>
        {columns.map((value, column) => (
          <td key={HOURS_FROM_SIX[column]}>
            <i style={{ height: `${value > 0 ? Math.max(1, Math.round((value / largest) * TALLEST)) : 0}px` }} />
            {count(value)}
          </td>
        ))}
        <th className="week__sum">
          <b>{count(all)}</b>
        </th>
        {expected && <th className="week__sum">{count(Array.from(expected).reduce((sum, value) => sum + value, 0))}</th>}
      </tr>
    </tfoot>
  );
}
