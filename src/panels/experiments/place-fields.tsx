import type { ReactNode } from 'react';
import { EXPERIMENTS } from '../../domain/text/experiments.ts';
import { PILOT } from '../../domain/text/pilot.ts';
import { useApp } from '../../state/use-app.ts';
import { Select } from '../../views/kit/controls/select.tsx';
import { type ExperimentFields, METRES } from './experiment-fields.ts';

export interface PlaceFieldsProps {
  readonly fields: ExperimentFields;
  readonly onChange: (change: Partial<ExperimentFields>) => void;
}

/** Points with a distance, or a buurt; a hotspot needs nothing more. */
export function PlaceFields({ fields, onChange }: PlaceFieldsProps): ReactNode {
  const buurten = useApp((s) => s.boundaries.buurten);
  if (fields.where === 'hotspot') return null;
  if (fields.where === 'buurten') {
    const options = buurten
      .map(({ code, name }) => ({ key: code as string, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
    return (
      <Select
        label={EXPERIMENTS.buurt}
        showLabel
        options={[{ key: '', label: PILOT.choose }, ...options]}
        value={fields.buurt}
        onChange={(buurt) => onChange({ buurt })}
      />
    );
  }
  return (
    <>
      <label className="experiments__field">
        {EXPERIMENTS.points}
        <textarea rows={4} value={fields.points} onChange={(event) => onChange({ points: event.target.value })} />
        <small>{EXPERIMENTS.pointsHint}</small>
      </label>
      <Select
        label={EXPERIMENTS.metres}
        showLabel
        options={METRES.map((metres) => ({ key: String(metres), label: EXPERIMENTS.metresOption(metres) }))}
        value={String(fields.metres)}
        onChange={(metres) => onChange({ metres: Number(metres) })}
      />
    </>
  );
}
