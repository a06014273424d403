import { type ReactNode, useMemo, useState } from 'react';
import { dateOfIso } from '../../../domain/text/format.ts';
import { LEARNING } from '../../../domain/text/inspection-learning.ts';
import { useApp } from '../../../state/use-app.ts';
import { useEffectOf } from '../../../state/use-effect-of.ts';
import { Card } from '../../../views/kit/controls/card.tsx';
import { Select } from '../../../views/kit/controls/select.tsx';
import { EffectCard } from '../../../views/kit/effect/effect-card.tsx';
import { askOfTerrain, type InspectedTerrain, inspectedTerrains } from '../../../workflow/inspection/learn/terrain-ask.ts';
import { useInspections } from '../use-inspections.ts';

/** Whether nuisance around an inspected terrain fell, or only moved. */
export function MovedCard(): ReactNode {
  const { results, sites } = useInspections();
  const terrains = useMemo(() => inspectedTerrains(results, sites), [results, sites]);
  const [chosen, setChosen] = useState('');
  const terrain = terrains.find((one) => one.terrain === chosen) ?? terrains[0];
  if (!terrain)
    return (
      <Card title={LEARNING.moved}>
        <p className="t2">{LEARNING.noTerrainYet}</p>
      </Card>
    );
  const options = terrains.map((one) => ({ key: one.terrain, label: LEARNING.since(one.terrain, dateOfIso(one.on)) }));
  return (
    <div className="insp__main insp__screen">
      <Select label={LEARNING.moved} showLabel options={options} value={terrain.terrain} onChange={setChosen} />
      <p className="t3 s12">{LEARNING.movedHint}</p>
      <Measured terrain={terrain} />
    </div>
  );
}

function Measured({ terrain }: { readonly terrain: InspectedTerrain }): ReactNode {
  const resolution = useApp((s) => s.filter.resolution);
  const buurten = useApp((s) => s.boundaries.buurten);
  const save = useApp((s) => s.exportEffect);
  const ask = useMemo(() => askOfTerrain(terrain, resolution), [terrain, resolution]);
  const entry = useEffectOf(ask);
  return (
    <EffectCard
      entry={entry}
      title={terrain.terrain}
      buurten={buurten}
      {...(entry.state === 'ready' && { onCsv: () => save(terrain.terrain, entry.answer) })}
    />
  );
}
