import type { AnalysisRequest } from './analysis.ts';

export interface StabilityRequest {
  readonly request: AnalysisRequest;
  readonly rows: {
    readonly lng: Float64Array;
    readonly lat: Float64Array;
    readonly category: Uint16Array;
    readonly month: Int32Array;
  };
  readonly places: readonly { readonly id: string; readonly cells: Int32Array; readonly categories: readonly number[] }[];
}

/** In how many of the grids that were tried each place was found again. */
export interface Stability {
  readonly grids: number;
  readonly found: Readonly<Record<string, number>>;
}
