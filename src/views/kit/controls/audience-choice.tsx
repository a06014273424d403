import type { ReactNode } from 'react';
import { GATE } from '../../../domain/text/gate.ts';
import { Select } from './select.tsx';
import { ToggleGroup } from './toggle-group.tsx';

/** Who will read it: the team sees every count, others see no small ones. */
export type Reader = keyof typeof GATE.audiences;

const READERS = (Object.keys(GATE.audiences) as Reader[]).map((key) => ({ key, label: GATE.audiences[key] }));
const LEAST = [3, 4, 5, 6, 8, 10];

export interface AudienceChoiceProps {
  readonly value: Reader;
  readonly onChange: (reader: Reader) => void;
  /** Counts under it are small. */
  readonly least: number;
  readonly onLeast: (k: number) => void;
}

/** `Voor: Eigen team | Anderen (partners, raad)`; for others also under what a count is small. */
export function AudienceChoice({ value, onChange, least, onLeast }: AudienceChoiceProps): ReactNode {
  const options = [...new Set([...LEAST, least])].sort((a, b) => a - b).map((k) => ({ key: String(k), label: String(k) }));
  return (
    <>
      <span className="s12">{GATE.label}</span>
      <ToggleGroup label={GATE.label} options={READERS} value={value} onChange={onChange} />
      {value === 'anderen' && (
        <>
          <span className="s12">{GATE.least}</span>
          <Select label={GATE.least} options={options} value={String(least)} onChange={(k) => onLeast(Number(k))} />
        </>
      )}
    </>
  );
}
