import type { ReactNode } from 'react';
import type { AreaChoice, Boundaries } from '../../../domain/area.ts';

export interface AreaFieldProps {
  readonly boundaries: Pick<Boundaries, 'municipality' | 'wijken' | 'buurten'>;
  readonly value: AreaChoice;
  readonly onChange: (area: AreaChoice) => void;
}

/** Filter field with a combobox of the municipality, its wijken and buurten. */
export function AreaField(_props: AreaFieldProps): ReactNode {
  return null;
}
