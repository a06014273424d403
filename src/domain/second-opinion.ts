import type { AnalysisRequest } from './analysis.ts';

export interface SecondOpinionRequest {
  readonly request: AnalysisRequest;
  readonly places: readonly { readonly id: string; readonly cells: Int32Array }[];
}

/** Other ways to find hotspots, for comparison: what they flag on the same map. */
export const OTHER_WAYS = ['giStar', 'twoDeviations', 'scan'] as const;
export type OtherWay = (typeof OTHER_WAYS)[number];

export interface SecondOpinion {
  /** Cells that each flags on the whole map; null where it cannot be asked. */
  readonly cells: Readonly<Record<OtherWay, number | null>>;
  /** Per place whether a cell of it is flagged. */
  readonly places: Readonly<Record<string, Readonly<Record<OtherWay, boolean>>>>;
  /** The scan: chance of so strong a cluster anywhere, for the cluster that holds the place. */
  readonly scanP: Readonly<Record<string, number>>;
}
