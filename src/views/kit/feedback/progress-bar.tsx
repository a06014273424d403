import type { ReactNode } from 'react';

export interface ProgressBarProps {
  /** What is being done: `Bestand lezen`. */
  readonly label: string;
  readonly done: number;
  /** 0 while unknown: the bar then moves without a measure. */
  readonly total: number;
  /** Epoch milliseconds at which the work began, for the time left. */
  readonly startedAt?: number;
  readonly onCancel?: () => void;
}

/** Progress of long work, with time left and a cancel button. */
export function ProgressBar(_props: ProgressBarProps): ReactNode {
  return null;
}
