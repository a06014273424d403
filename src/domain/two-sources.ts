import type { AnalysisRequest } from './analysis.ts';
import type { Source } from './incident.ts';

export interface TwoSourcesRequest {
  readonly request: AnalysisRequest;
  /** Store codes of the tested categories of each source. */
  readonly codes: Readonly<Record<Source, readonly number[]>>;
  readonly places: readonly { readonly id: string; readonly cells: Int32Array }[];
}

/** What one source says about the cells of a place, all its categories together. */
export interface SourceSays {
  readonly count: number;
  readonly expected: number;
  /** A hotspot of this source alone lies in the cells. */
  readonly flagged: boolean;
}

export interface TwoSourcesAnswer {
  readonly places: Readonly<Record<string, Readonly<Record<Source, SourceSays>>>>;
  /** Places with a hotspot of both sources, of the melddesk only, of the police only. */
  readonly both: number;
  readonly onlyMelding: number;
  readonly onlyPolitie: number;
}
