import { type ReactNode, useMemo } from 'react';
import { decimal } from '../../../domain/text/format.ts';
import { LEARNING } from '../../../domain/text/inspection-learning.ts';
import { SCORE_PART_TEXT } from '../../../domain/text/inspection-words.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../views/kit/controls/button.tsx';
import { Card } from '../../../views/kit/controls/card.tsx';
import type { Outcome } from '../../../workflow/inspection/learn/outcomes.ts';
import { weightAdvice } from '../../../workflow/inspection/learn/shift-weights.ts';
import { useInspections } from '../use-inspections.ts';

/** Whether the figures carry other weights, and then which. */
export function WeightsCard({ outcomes }: { readonly outcomes: readonly Outcome[] }): ReactNode {
  const { weights } = useInspections();
  const setWeights = useApp((s) => s.setWeights);
  const last = weights.at(-1)!;
  const advice = useMemo(() => weightAdvice(outcomes, last), [outcomes, last]);
  const words = advice.evidence.length === 0 ? LEARNING.fewFinds(advice.finds) : advice.points === null ? LEARNING.noShift : LEARNING.shift;
  return (
    <Card title={LEARNING.weights}>
      <div className="learnlines">
        <p>{words}</p>
        {advice.evidence.length > 0 && (
          <ul className="insprejected">
            {advice.evidence.map((one) => (
              <li key={one.part}>
                {`${SCORE_PART_TEXT[one.part]}: ${LEARNING.evidence(one)}`}
                {advice.points &&
                  advice.points[one.part] !== last.points[one.part] &&
                  `, ${decimal(last.points[one.part], 1)} → ${decimal(advice.points[one.part], 1)}`}
              </li>
            ))}
          </ul>
        )}
        {advice.points && (
          <Button onPress={() => setWeights({ ...last, points: advice.points! }, LEARNING.applied)}>{LEARNING.apply}</Button>
        )}
      </div>
    </Card>
  );
}
