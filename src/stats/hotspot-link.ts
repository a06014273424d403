import type { Cube } from '../domain/cube.ts';
import type { HotspotState } from '../domain/hotspot.ts';
import type { HotspotShape } from '../domain/signal.ts';
import type { Period } from '../domain/time/month.ts';

export interface NamedHotspot {
  readonly id: string;
  readonly shape: HotspotShape;
}

export interface LinkedHotspot extends NamedHotspot {
  readonly state: Exclude<HotspotState, 'uitgedoofd'>;
  /** Incidents of the same categories in the same cells during the previous period. */
  readonly previousCount: number;
  /** Ids of earlier hotspots that overlap: the one whose id it keeps first, others were merged into it. */
  readonly from: readonly string[];
}

export interface HotspotLinks {
  /** Same order as `current`. */
  readonly hotspots: readonly LinkedHotspot[];
  /** Previous hotspots without a successor (`uitgedoofd`), with what is left in their cells. */
  readonly ended: readonly (NamedHotspot & { readonly count: number })[];
}

/** Which hotspot of this period is which one of the previous period. `newId` names the ones that are new. */
export function linkHotspots(
  _previous: readonly NamedHotspot[],
  _current: readonly HotspotShape[],
  _cube: Cube,
  _periods: { readonly previous: Period; readonly current: Period },
  _newId: (shape: HotspotShape) => string,
): HotspotLinks {
  throw new Error('not built yet');
}
