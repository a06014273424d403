import type { ReactNode } from 'react';
import { nounOf } from '../../domain/text/noun.ts';
import type { TrendAnswer } from '../../state/trend-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { DataCard } from './data-card.tsx';
import { SeriesCard } from './series-card.tsx';
import { TableCard } from './table-card.tsx';
import { useTrendGate } from './use-trend-gate.ts';
import { YearsCard } from './years-card.tsx';

/** The table, and the line that is chosen in it month by month. */
export function CountsView({ answer }: { readonly answer: TrendAnswer }): ReactNode {
  const { line, series } = answer;
  const gate = useTrendGate(answer);
  const exportTrend = useApp((s) => s.exportTrend);
  return (
    <div className="cols">
      <div className="col">
        <TableCard answer={answer} gate={gate?.table ?? null} />
      </div>
      <div className="col">
        <SeriesCard
          label={line.label}
          counted={nounOf([line.source])}
          series={series}
          gate={gate?.months ?? null}
          onCsv={() => exportTrend('series')}
        />
        <YearsCard answer={answer} gate={gate?.years ?? null} />
        <DataCard />
      </div>
    </div>
  );
}
