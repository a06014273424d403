import type { ReactNode } from 'react';
import { BURGLARY } from '../../../domain/text/area.ts';
import { Quadrant } from '../../../views/charts/area/quadrant.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import type { BurglaryAnswer } from './use-burglary.ts';

/** Victimisation against prevention; the table below holds the same numbers. */
export function QuadrantCard({
  answer,
  nameOf,
}: {
  readonly answer: BurglaryAnswer;
  readonly nameOf: (code: string) => string;
}): ReactNode {
  const { buurten, average, judged } = answer.focus;
  const points = buurten.flatMap((one) =>
    one.judged
      ? [
          {
            key: one.code,
            name: nameOf(one.code),
            x: one.prevention!,
            y: one.reported!,
            filled: one.aboveRegistered,
            named: one.aboveReported && one.belowPrevention,
          },
        ]
      : [],
  );
  return (
    <Card
      title={BURGLARY.chart}
      actions={
        <span className="area__key">
          <span>
            <i className="area__dot area__dot--filled" />
            {BURGLARY.filled}
          </span>
          <span>
            <i className="area__dot" />
            {BURGLARY.open}
          </span>
        </span>
      }
    >
      <Quadrant
        points={points}
        average={{ x: average.prevention, y: average.reported }}
        axis={{ x: BURGLARY.axisX, y: BURGLARY.axisY }}
        corners={BURGLARY.quadrants}
        averageWord={BURGLARY.average}
        summary={BURGLARY.chartSummary(judged)}
      />
    </Card>
  );
}
