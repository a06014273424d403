import type { Boundaries } from '../domain/area.ts';
import type { StudyArea } from '../domain/cell.ts';
import type { Located } from '../domain/located.ts';

export interface Locator {
  /** Degrees WGS84, NaN for no location. The arrays stay the caller's. */
  locate(lng: Float64Array, lat: Float64Array): Located;
}

/** Prepares the borders and study areas once, so that points can be placed fast. */
export function createLocator(_boundaries: Boundaries, _areas: readonly StudyArea[]): Locator {
  throw new Error('not built yet');
}
