import type { ReactNode } from 'react';
import type { Scale } from './scale.ts';

export interface ScaleLegendProps {
  readonly scale: Scale;
  /** `keer verwacht:`. */
  readonly label: string;
  /** Six words, one per class. */
  readonly words: readonly string[];
  /** Explains the frame; without it no frame is shown. */
  readonly frame?: string;
  /** At the right. */
  readonly note?: string;
}

/** One line under the week table. */
export function ScaleLegend(_props: ScaleLegendProps): ReactNode {
  return null;
}
