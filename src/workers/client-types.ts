import type { Compute } from './compute/compute.ts';
import type { Files } from './files/files.ts';

/** The functions of a worker as the rest of the app calls them: the same arguments, answered later. */
export type RemoteRoom<Room> = {
  readonly [Name in keyof Room]: Room[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

export type ComputeClient = RemoteRoom<Compute>;
export type FilesClient = RemoteRoom<Files>;

/** All workers. Every call settles: when a worker dies its calls are rejected and it is started again. */
export interface WorkerClient {
  readonly compute: ComputeClient;
  readonly files: FilesClient;
  /** Grows when the compute worker was started again and so lost its cube. */
  computeGeneration(): number;
  close(): void;
}

export type { ImportContext } from '../ingest/context.ts';
export type { Imported } from '../ingest/import-file.ts';
export type { InspectedColumn, Inspection } from '../ingest/inspection.ts';
export type { ProfileMonth } from '../stats/month-profile.ts';
