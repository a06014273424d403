import type { ReactNode } from 'react';
import type { Month } from '../../domain/time/month.ts';
import type { SeriesPoint } from './series.ts';

export interface SeriesBandProps {
  readonly points: readonly SeriesPoint[];
  readonly summary: string;
  /** Height in px; 82 unless told. The width follows the box. */
  readonly height?: number;
  /** Vertical dashed marks: start of actions, change of registration. */
  readonly marks?: readonly { readonly month: Month; readonly label: string }[];
  /** Months of alarms, drawn as hot points. */
  readonly alarms?: readonly Month[];
}

/** Verloop: counted line, dashed expected, grey band of 80 of 100 months. */
export function SeriesBand(_props: SeriesBandProps): ReactNode {
  return null;
}

export interface SeriesLegendProps {
  /** `meldingen`. */
  readonly counted: string;
}

/** Key beside the heading: line, dashes, grey band. */
export function SeriesLegend(_props: SeriesLegendProps): ReactNode {
  return null;
}
