import type { ReactNode } from 'react';

export interface MapLegendProps {
  readonly scale: 'hot' | 'busy';
  /** `Zoveel keer wat hier te verwachten was`. */
  readonly title: string;
  /** Six words; `\n` breaks a line. */
  readonly words: readonly string[];
  /** Five limits between the six swatches: `×1,3`. */
  readonly limits: readonly string[];
  /** Explains the hatching; without it the line is left out. */
  readonly hatched?: string;
  /** `n = 412 meldingen, vergeleken met 36 maanden`. */
  readonly basis: string;
}

/** Legend over the map: words, swatches, limits on the boundaries, hatch, n and baseline. */
export function MapLegend(_props: MapLegendProps): ReactNode {
  return null;
}
