import type { BarrierLine, Boundaries, Buurt } from '../../domain/area.ts';
import type { ImportAccount } from '../../domain/batch.ts';
import type { IndicatorPlan, IndicatorReading, KnownAreas } from '../../domain/indicator-reading.ts';
import type { LwoSignal } from '../../domain/inspection/lwo-signal.ts';
import type { SignalChoice, SignalReading } from '../../domain/inspection/signal-reading.ts';
import type { InspectionSite } from '../../domain/inspection/site.ts';
import type { SiteChoice, SiteReading } from '../../domain/inspection/site-reading.ts';
import type { Outcome } from '../../domain/issue.ts';
import type { ColumnMapping } from '../../domain/mapping.ts';
import type { PostcodeTable } from '../../domain/postcode-table.ts';
import type { Terrain } from '../../geo/terrains.ts';
import { readBoundaryFile, readLineFile, readTerrainFile } from '../../ingest/boundary-file.ts';
import type { ImportContext, OnImportProgress } from '../../ingest/context.ts';
import { type Imported, importFile } from '../../ingest/import-file.ts';
import { readIndicatorFile } from '../../ingest/indicators/read-indicators.ts';
import { inspectFile } from '../../ingest/inspect-file.ts';
import type { Inspection } from '../../ingest/inspection.ts';
import { readPostcodeFile } from '../../ingest/postcodes/read-postcodes.ts';
import { rejectedCsv } from '../../ingest/rejected-csv.ts';
import { readSignalFile } from '../../ingest/signals/read-signals.ts';
import { readSiteFile } from '../../ingest/sites/read-sites.ts';

/** Functions of the file worker. One file at a time: a new call, or `cancel`, ends the one before it. */
export interface Files {
  inspect(file: Blob, name: string, context: ImportContext, onProgress: OnImportProgress): Promise<Outcome<Inspection>>;
  read(file: Blob, name: string, mapping: ColumnMapping, context: ImportContext, onProgress: OnImportProgress): Promise<Outcome<Imported>>;
  boundaries(file: Blob, name: string): Promise<Outcome<Boundaries>>;
  /** Lines that people do not cross. */
  lines(file: Blob, name: string): Promise<Outcome<readonly BarrierLine[]>>;
  /** A table of postcodes with their places. */
  postcodes(file: Blob, name: string): Promise<Outcome<PostcodeTable>>;
  /** A table of figures per area, by a plan or by a guess. */
  indicators(file: Blob, name: string, known: KnownAreas, plan?: IndicatorPlan): Promise<Outcome<IndicatorReading>>;
  /** A list of sites to inspect, by a plan or by a guess. */
  sites(file: Blob, name: string, own: string, stored: readonly InspectionSite[], chosen?: SiteChoice): Promise<Outcome<SiteReading>>;
  /** A register of signals on places, by a plan or by a guess. */
  signals(
    file: Blob,
    name: string,
    buurten: readonly Buurt[],
    stored: readonly LwoSignal[],
    chosen?: SignalChoice,
  ): Promise<Outcome<SignalReading>>;
  /** Business parks and other areas of one's own. */
  terrains(file: Blob, name: string): Promise<Outcome<readonly Terrain[]>>;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256(file: Blob): Promise<string>;
  /** The rejected rows of an import as a CSV file. */
  rejectedCsv(account: ImportAccount): Uint8Array<ArrayBuffer>;
  cancel(): void;
}

/** The same object in the worker and in a test. */
export function createFiles(): Files {
  let running = new AbortController();
  const begin = (): AbortSignal => {
    running.abort();
    running = new AbortController();
    return running.signal;
  };
  return {
    inspect: (file, name, context, onProgress) => inspectFile(file, name, context, onProgress, begin()),
    read: (file, name, mapping, context, onProgress) => importFile(file, name, mapping, context, onProgress, begin()),
    boundaries: readBoundaryFile,
    lines: readLineFile,
    postcodes: readPostcodeFile,
    indicators: readIndicatorFile,
    sites: readSiteFile,
    signals: readSignalFile,
    terrains: readTerrainFile,
    sha256: async (file) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    rejectedCsv,
    cancel: () => running.abort(),
  };
}
