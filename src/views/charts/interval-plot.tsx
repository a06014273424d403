import type { ReactNode } from 'react';

export interface Interval {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export interface IntervalPlotProps extends Interval {
  /** Ends of the log axis; 0.35 to 12 unless told. Values outside are cut with an arrow. */
  readonly domain?: readonly [number, number];
}

/** One row: log axis, dashed at 1; filled = the interval is clear of 1, open = fits chance. The numbers stand beside it. */
export function IntervalPlot(_props: IntervalPlotProps): ReactNode {
  return null;
}

/** Heading of the column of plots: 1 2 4 8. */
export function IntervalAxis(_props: { readonly domain?: readonly [number, number] }): ReactNode {
  return null;
}
