import type { ReactNode } from 'react';
import type { SeriesPoint } from './series.ts';

export interface MonthBarsProps {
  readonly points: readonly SeriesPoint[];
  readonly summary: string;
  readonly height?: number;
}

/** Months as bars against the band and the expected value; a bar above its band is hot and carries its number. */
export function MonthBars(_props: MonthBarsProps): ReactNode {
  return null;
}
