import type { Store } from '../db/store.ts';
import type { Boundaries } from '../domain/area.ts';
import type { Resolution } from '../domain/cell.ts';
import type { IndicatorOrigin } from '../domain/indicator.ts';
import type { LwoSignal } from '../domain/inspection/lwo-signal.ts';
import type { InspectionResult } from '../domain/inspection/result.ts';
import type { Outcome } from '../domain/issue.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { WorkFact } from '../domain/work/work-fact.ts';
import type { Journal } from '../journal/journal.ts';
import type { PilotStore } from '../journal/pilot-store.ts';
import type { WorkerClient } from '../workers/client-types.ts';

/** A file that comes with the app, as if the user had dropped it. */
export interface DemoFile {
  readonly name: string;
  readonly blob: Blob;
  /** How its columns are read; without it they are looked at first. */
  readonly mapping?: ColumnMapping;
}

/** A table of figures per buurt that comes with the demo city. */
export interface DemoFigures {
  readonly name: string;
  readonly blob: Blob;
  readonly origin: IndicatorOrigin;
}

/** What there is to inspect in the demo city: a list of sites as a file, and a register. */
export interface DemoInspections {
  readonly sites: { readonly name: string; readonly blob: Blob };
  readonly signals: readonly LwoSignal[];
  readonly results: readonly InspectionResult[];
}

/** Official boundaries from elsewhere, where the host of the app allows it. */
export interface OfficialSource {
  /** Who is asked, for the user to read: `api.pdok.nl`. */
  readonly host: string;
  /** Sends nothing but the code. Settles soon after `signal` aborts, with the issue `official.cancelled`. */
  readonly fetch: (code: MunicipalityCode, signal: AbortSignal) => Promise<Outcome<Boundaries>>;
}

/** Tables of open figures: crimes and nuisance of the police per buurt and month, key figures of CBS. */
export type FigureKind = 'crimes' | 'nuisance' | 'key';

/** Open figures from elsewhere, where the host of the app allows them. */
export interface OpenData {
  /** Who is asked, for the user to read; kinds that are not allowed are left out. */
  readonly hosts: Readonly<Partial<Record<FigureKind, string>>>;
  /** A table that reads like a file. Sends nothing but the code; settles soon after `signal` aborts. */
  readonly fetch: (
    kind: FigureKind,
    code: MunicipalityCode,
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Outcome<Blob>>;
}

/** What the session is made of; handed in, so that tests run the same store on a native database. */
export interface Deps {
  readonly db: Store;
  readonly journal: Journal;
  /** The ex-detainee pilot, apart from everything that can leave the device. */
  readonly pilot: PilotStore;
  readonly workers: WorkerClient;
  /** The boundaries that come with the app. */
  readonly builtInBoundaries: Boundaries;
  /** The boundaries in use when the app started. */
  readonly boundaries: Boundaries;
  /** Resolutions for which there is a study area. */
  readonly resolutions: readonly Resolution[];
  readonly fetchDemo: () => Promise<readonly DemoFile[]>;
  /** The work of people in the demo city, made up. */
  readonly fetchDemoWork: () => Promise<readonly WorkFact[]>;
  readonly fetchDemoFigures: () => Promise<readonly DemoFigures[]>;
  readonly fetchDemoInspections: () => Promise<DemoInspections>;
  /** Null where the host of the app does not allow it. */
  readonly official: OfficialSource | null;
  /** Null where the host of the app allows none of it. */
  readonly openData: OpenData | null;
  /** Origin of the base map's pictures, null where the host of the app does not allow them. */
  readonly baseMapOrigin: string | null;
  /** Origin of the server where browsers meet to work live, null where the host of the app has none. */
  readonly liveOrigin: string | null;
  /** Offers bytes as a download. */
  readonly save: (bytes: Blob, name: string) => void;
  readonly now: () => Date;
  readonly version: string;
  /** Versions of the libraries that decide an outcome, by name. */
  readonly libraries: Readonly<Record<string, string>>;
}
