import type { ReactNode } from 'react';

export interface CategoryBarsProps {
  readonly label: string;
  /** In the order in which they are drawn. */
  readonly bars: readonly { readonly label: string; readonly count: number; readonly text?: string }[];
  /** Largest value of the axis; the total unless told. */
  readonly max?: number;
}

/** Waarover: label, bar, number. */
export function CategoryBars(_props: CategoryBarsProps): ReactNode {
  return null;
}
