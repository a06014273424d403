import type { Cube } from '../domain/cube.ts';
import type { PressureArea, PressureOptions, PressureSignal } from '../domain/signal.ts';

/** Where the period holds many incidents: Gi* with an exact p and Benjamini-Hochberg. */
export function pressure(_cube: Cube, _area: PressureArea, _options: PressureOptions): PressureSignal {
  throw new Error('not built yet');
}
