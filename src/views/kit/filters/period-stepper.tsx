import type { ReactNode } from 'react';
import type { Period } from '../../../domain/time/month.ts';

export interface PeriodStepperProps {
  readonly period: Period;
  /** Months for which there are data. */
  readonly available: Period;
  readonly onChange: (period: Period) => void;
}

/** `< oktober 2026 >`: steps by its own length; the popover offers month, quarter and an own range. */
export function PeriodStepper(_props: PeriodStepperProps): ReactNode {
  return null;
}
