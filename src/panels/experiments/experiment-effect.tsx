import { type ReactNode, useMemo } from 'react';
import { EFFECT_RING, type EffectComparison } from '../../domain/effect/effect-request.ts';
import { EXPERIMENTS } from '../../domain/text/experiments.ts';
import { useApp } from '../../state/use-app.ts';
import { useEffectOf } from '../../state/use-effect-of.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { EffectCard } from '../../views/kit/effect/effect-card.tsx';
import type { EffectChoice } from '../../views/kit/effect/effect-choices.tsx';
import { askOfExperiment } from '../../workflow/experiment/effect-asks.ts';
import type { Experiment } from '../../workflow/experiment/fold-experiments.ts';
import { usePlaceWords } from './experiment-list.tsx';

/** What is compared with, as it is kept. */
function comparedOf(comparison: EffectComparison): { readonly buurten: readonly string[]; readonly without: readonly string[] } {
  if (comparison.kind === 'matched') return { buurten: [], without: comparison.without };
  return { buurten: comparison.area.kind === 'buurten' ? comparison.area.codes : [], without: [] };
}

/** One experiment: what it is about, and what changed. */
export function ExperimentEffect({ experiment }: { readonly experiment: Experiment }): ReactNode {
  const ask = useMemo(() => askOfExperiment(experiment), [experiment]);
  const entry = useEffectOf(ask);
  const say = useApp((s) => s.say);
  const buurten = useApp((s) => s.boundaries.buurten);
  const saveEffect = useApp((s) => s.exportEffect);
  const labels = useKindLabels(experiment.categories);
  const place = usePlaceWords(experiment);
  const { id, title, on, closed } = experiment;
  const change = ({ comparison, ring }: EffectChoice): void =>
    void say([{ kind: 'experiment.compared', about: id, ...comparedOf(comparison), ring: ring ?? EFFECT_RING }]);
  return (
    <>
      <Card title={title} note={EXPERIMENTS.since(on)}>
        <p className="experiments__about">{EXPERIMENTS.about(place, labels)}</p>
        {closed === null && (
          <div>
            <Button size="s" onPress={() => say([{ kind: 'experiment.closed', about: id, reason: '' }])}>
              {EXPERIMENTS.close}
            </Button>
          </div>
        )}
      </Card>
      <EffectCard
        entry={entry}
        buurten={buurten}
        onChange={change}
        {...(entry.state === 'ready' && { onCsv: () => saveEffect(title, entry.answer) })}
      />
    </>
  );
}

function useKindLabels(ids: readonly string[]): readonly string[] {
  const known = useApp((s) => s.categories);
  return ids.map((id) => known.find((category) => category.id === id)?.label ?? id);
}
