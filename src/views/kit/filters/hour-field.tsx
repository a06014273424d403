import type { ReactNode } from 'react';
import type { HourSelection } from '../../../domain/filter.ts';

export interface HourFieldProps {
  readonly value: HourSelection;
  readonly onChange: (hours: HourSelection) => void;
}

/** Filter field with a grid of 168 hours (day starts at 06) and presets: nacht, avond, kantooruren, weekend. */
export function HourField(_props: HourFieldProps): ReactNode {
  return null;
}
