import type { Boundaries } from '../../src/domain/area.ts';

/** Schematic boundaries of the demo city. */
export function makeBoundaries(): Boundaries {
  throw new Error('not built yet');
}
