import { type ReactNode, useMemo } from 'react';
import { EXPERIMENTS } from '../../domain/text/experiments.ts';
import { useApp } from '../../state/use-app.ts';
import { useEffectOf } from '../../state/use-effect-of.ts';
import { Card } from '../../views/kit/controls/card.tsx';
import { VerdictBadge } from '../../views/kit/effect/verdict-line.tsx';
import { askOfExperiment } from '../../workflow/experiment/effect-asks.ts';
import type { Experiment } from '../../workflow/experiment/fold-experiments.ts';

export interface ExperimentListProps {
  readonly experiments: readonly Experiment[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Every experiment with its verdict. */
export function ExperimentList({ experiments, chosen, onChoose }: ExperimentListProps): ReactNode {
  return (
    <Card title={EXPERIMENTS.list}>
      {experiments.length === 0 && <p className="experiments__none">{EXPERIMENTS.empty}</p>}
      <ul className="experiments__list">
        {experiments.map((experiment) => (
          <li key={experiment.id}>
            <button
              type="button"
              className="experiments__item"
              aria-pressed={experiment.id === chosen}
              onClick={() => onChoose(experiment.id)}
            >
              <ItemWords experiment={experiment} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ItemWords({ experiment }: { readonly experiment: Experiment }): ReactNode {
  const ask = useMemo(() => askOfExperiment(experiment), [experiment]);
  const entry = useEffectOf(ask);
  const place = usePlaceWords(experiment);
  return (
    <>
      <b>{experiment.title}</b>
      <span>
        {place}, {EXPERIMENTS.since(experiment.on)}
        {experiment.closed !== null && `, ${EXPERIMENTS.closed}`}
      </span>
      {entry.state === 'ready' && <VerdictBadge verdict={entry.answer.verdict} />}
    </>
  );
}

/** `3 punten, 200 meter rondom`, `Wyck`. */
export function usePlaceWords({ points, metres, buurten, cells }: Experiment): string {
  const all = useApp((s) => s.boundaries.buurten);
  const names = buurten.map((code) => all.find((buurt) => buurt.code === code)?.name ?? code);
  return EXPERIMENTS.placeWords(points.length, metres, names, cells.length);
}
