import type { BoundaryOrigin } from '../area.ts';
import type { ColumnMapping } from '../mapping.ts';
import type { SnapPoint } from '../snap-point.ts';

export const MANIFEST_FORMAT = 'brandpunt-run';
export const MANIFEST_VERSION = 1;

/** One imported file as a run used it. */
export interface RunFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows that were taken in. */
  readonly rows: number;
  readonly mapping: ColumnMapping;
}

export interface RunBoundaries {
  readonly kind: BoundaryOrigin['kind'];
  readonly attribution: string;
  /** File they came from, null for those of the app. */
  readonly file: string | null;
  readonly municipality: string;
  readonly buurten: number;
  /** Of the codes and shapes of the buurten. */
  readonly sha256: string;
}

/** Settings of the method; none of them is chosen by the data. */
export interface RunMethod {
  /** `negative-binomial`, `exact` or `normal`. */
  readonly name: string;
  readonly alpha: number;
  /** Cells of the study area and size of the family of tests. */
  readonly cells: number;
  readonly tests: number;
  /** Months that said what is normal, `2026-09`. */
  readonly history: readonly string[];
}

/** Everything that decides the outcome of a run, apart from the rows themselves. */
export interface RunFacts {
  readonly appVersion: string;
  readonly libraries: Readonly<Record<string, string>>;
  readonly files: readonly RunFile[];
  readonly boundaries: RunBoundaries;
  /** Filter and lens as the address bar writes them. */
  readonly view: string;
  /** Points whose rows counted as without a location; absent when there were none. */
  readonly snapPoints?: readonly SnapPoint[];
  /** Of the simulations behind the peak times. */
  readonly seed: number;
  /** Counts under it were not shown to others; it does not change the outcome. Absent in older files. */
  readonly leastCount?: number;
}

/** The outcome: the table of hotspots as CSV, without the lines above it that carry a date. */
export interface RunResult {
  readonly rows: number;
  readonly sha256: string;
  readonly csv: string;
}

/** A run that can be repeated and checked byte for byte. */
export interface RunManifest extends RunFacts {
  readonly format: typeof MANIFEST_FORMAT;
  readonly formatVersion: typeof MANIFEST_VERSION;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly demo: boolean;
  /** Who may see it; for a reader. */
  readonly confidentiality: string;
  /** The filter in words, for a reader; `view` is what counts. */
  readonly filter: string;
  readonly method: RunMethod;
  readonly result: RunResult;
}
