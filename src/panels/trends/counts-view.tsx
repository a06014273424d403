import type { ReactNode } from 'react';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { DataCard } from './data-card.tsx';
import { SeriesCard } from './series-card.tsx';
import { TableCard } from './table-card.tsx';
import { YearsCard } from './years-card.tsx';

/** The table, and the line that is chosen in it month by month. */
export function CountsView({ answer }: { readonly answer: TrendAnswer }): ReactNode {
  return (
    <div className="cols">
      <div className="col">
        <TableCard answer={answer} />
      </div>
      <div className="col">
        <SeriesCard answer={answer} />
        <YearsCard answer={answer} />
        <DataCard />
      </div>
    </div>
  );
}
