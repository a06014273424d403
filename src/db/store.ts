import type { Batch } from '../domain/batch.ts';
import type { Category } from '../domain/category.ts';
import type { Resolution } from '../domain/cell.ts';
import type { IncidentColumns } from '../domain/incident.ts';
import type { Issue, Outcome } from '../domain/issue.ts';
import type { OnProgress } from '../domain/progress.ts';
import type { Query } from '../queries/query.ts';

/** Where rows lie: buurt index and dense cell per resolution, -1 for none. Every array has one entry per row. */
export interface Placing {
  /** Degrees for the tables, where they are not those of the rows: a row on a snap point has none. */
  readonly lng?: Float64Array;
  readonly lat?: Float64Array;
  readonly buurt: Int16Array;
  readonly cells: Readonly<Record<Resolution, Int32Array>>;
}

/** Gives rows their buurt and cells; degrees, NaN without a location. The arrays stay the caller's. */
export type Locate = (points: { readonly lng: Float64Array; readonly lat: Float64Array }) => Promise<Placing>;

/** A batch with its number in the tables (`incident.batch`) and the rows it holds; rows that a later batch replaced still count. */
export interface StoredBatch {
  readonly code: number;
  readonly rows: number;
  readonly batch: Batch;
}

/**
 * `fresh`: nothing was ever stored here. `ok`: everything listed is there. `damaged`: something that was
 * stored is gone or changed; the rest is shown, and nothing can be added until `acceptDamage()`.
 */
export type StoreHealth =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'ok' }
  | { readonly kind: 'damaged'; readonly issue: Issue; readonly lost: readonly StoredBatch[] };

export interface StoreStatus {
  readonly engine: 'starting' | 'loading' | 'ready' | 'rebuilding' | 'failed';
  readonly health: StoreHealth;
  /** One tab writes; the others follow and take over when it closes. */
  readonly role: 'writer' | 'follower';
  /** Grows with every change of what is stored. */
  readonly generation: number;
  /** Grows with every change of the tables in this tab: answers of an older revision are stale. */
  readonly revision: number;
  /** Whether the browser promised not to clear the data by itself; null while it was not asked. */
  readonly persisted: boolean | null;
  /** Batches erased at the start because their end date had passed. */
  readonly expired: readonly Batch[];
  /** What is wrong with the engine, if anything. */
  readonly issue: Issue | null;
}

/** What was erased, and what is still there afterwards; `left` is empty when everything is gone. */
export interface EraseProof {
  readonly erased: readonly string[];
  readonly left: readonly string[];
}

/** The incident store. All promises settle, also when the engine dies. */
export interface Store {
  status(): StoreStatus;
  /** Called after every change of the status; returns how to stop. */
  onStatus(listener: (status: StoreStatus) => void): () => void;
  /** Resolves when the stored batches are in the tables, rejects when the engine cannot be started. */
  readonly ready: Promise<void>;
  /**
   * Runs a question after those asked before it. Rejects with `EngineError`: `cancelled` after `signal`
   * aborts, `lost` when the engine died meanwhile (it is rebuilt by itself; ask again), `refused`,
   * `memory` or `failed`.
   */
  run<T>(query: Query<T>, signal?: AbortSignal): Promise<T>;
  /** In the order in which they were added. */
  batches(): readonly StoredBatch[];
  /** Position is the code in `incident.category`; codes stay the same while the app runs. */
  categories(): readonly Category[];
  /** Whole or not at all; adding a batch that is already there gives that one. */
  addBatch(batch: Batch, columns: IncidentColumns, onProgress?: OnProgress): Promise<Outcome<StoredBatch>>;
  /** Rows that the batch had replaced come back. */
  removeBatch(id: string): Promise<Outcome<null>>;
  /** Places every row again, after the boundaries or the snap points changed. */
  relocate(onProgress?: OnProgress): Promise<void>;
  /** Goes on with what is left of a damaged store; what was lost leaves the list. */
  acceptDamage(): Promise<Outcome<null>>;
  /** Removes everything this app keeps on the device, the journal included, and looks what is left. Only the writer can. */
  eraseAll(): Promise<Outcome<EraseProof>>;
  close(): Promise<void>;
}
