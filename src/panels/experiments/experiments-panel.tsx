import { Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { EXPERIMENTS } from '../../domain/text/experiments.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { type Experiment, foldExperiments } from '../../workflow/experiment/fold-experiments.ts';
import { ExperimentEffect } from './experiment-effect.tsx';
import { ExperimentForm } from './experiment-form.tsx';
import { ExperimentList } from './experiment-list.tsx';
import { PilotCard } from './pilot-card.tsx';
import { PilotEffect } from './pilot-effect.tsx';
import './experiments.css';

/** What is shown at the right: an experiment of the team, or a record of the pilot. */
export type Chosen = { readonly kind: 'experiment' | 'pilot'; readonly id: string };

/** Reference date and place without a dossier: experiments, and the pilot that stays on the device. */
export function ExperimentsPanel(): ReactNode {
  const facts = useApp((s) => s.facts);
  const experiments = useMemo(() => foldExperiments(facts), [facts]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [adding, setAdding] = useState(false);
  const pilots = useApp((s) => s.pilots);
  const shown = chosen ?? firstOf(experiments);
  const experiment = shown?.kind === 'experiment' ? experiments.find(({ id }) => id === shown.id) : undefined;
  const record = shown?.kind === 'pilot' ? pilots?.find(({ id }) => id === shown.id) : undefined;
  return (
    <div className="page">
      <div className="page__head">
        <h1>{EXPERIMENTS.title}</h1>
        <span className="page__note">{EXPERIMENTS.intro}</span>
      </div>
      <div className="experiments">
        <div className="experiments__side">
          <ExperimentList
            experiments={experiments}
            chosen={experiment?.id ?? null}
            onChoose={(id) => setChosen({ kind: 'experiment', id })}
          />
          {adding || experiments.length === 0 ? (
            <ExperimentForm
              onAdded={(id) => {
                setAdding(false);
                setChosen({ kind: 'experiment', id });
              }}
            />
          ) : (
            <div>
              <Button icon={Plus} onPress={() => setAdding(true)}>
                {EXPERIMENTS.new}
              </Button>
            </div>
          )}
          <PilotCard chosen={record?.id ?? null} onChoose={(id) => setChosen({ kind: 'pilot', id })} />
        </div>
        <div className="experiments__main">
          {experiment && <ExperimentEffect key={experiment.id} experiment={experiment} />}
          {record && <PilotEffect key={record.id} record={record} />}
          {!experiment && !record && <p className="experiments__none">{EXPERIMENTS.pick}</p>}
        </div>
      </div>
    </div>
  );
}

const firstOf = (experiments: readonly Experiment[]): Chosen | null =>
  experiments[0] ? { kind: 'experiment', id: experiments[0].id } : null;
