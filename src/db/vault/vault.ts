import type { Batch } from '../../domain/batch.ts';
import type { EraseProof } from '../store.ts';

/** A batch as it is listed: where its rows are and how to see that they are unchanged. */
export interface Entry {
  readonly code: number;
  readonly rows: number;
  readonly batch: Batch;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Everything that is stored. `storeId` is drawn when a store is made; `generation` grows by one with every change. */
export interface Manifest {
  readonly storeId: string;
  readonly generation: number;
  readonly entries: readonly Entry[];
}

/** What was found to be wrong with the list itself; `batches` and `rows` are what there was. */
export interface Trouble {
  readonly kind: 'gone' | 'older' | 'changed' | 'newer-version';
  readonly batches: number;
  readonly rows: number;
}

export interface Reading {
  /** Null when nothing is listed (nothing was ever, or the list is gone). */
  readonly manifest: Manifest | null;
  readonly trouble: Trouble | null;
  /** Generation that a change has to name as the one it follows; null when there is no list. */
  readonly at: number | null;
  /** Highest generation seen anywhere; a next change goes past it. */
  readonly highest: number;
}

/** The device is out of room, or the user gave too little. */
export class VaultFull extends Error {}
/** Somebody else changed the list meanwhile. */
export class VaultMoved extends Error {}

/** What stays on the device: immutable files and one list of them that changes whole or not at all. */
export interface Vault {
  read(): Promise<Reading>;
  /** Throws `VaultFull`; a file that could not be written whole is not there. */
  writeFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Null when it is not there. */
  readFile(name: string): Promise<Uint8Array | null>;
  removeFile(name: string): Promise<void>;
  fileNames(): Promise<readonly string[]>;
  /**
   * Replaces the list; resolves when it is on the disk. Throws `VaultMoved` when the list is not of
   * generation `after` any more, `VaultFull` when there is no room.
   */
  commit(next: Manifest, after: number | null): Promise<void>;
  erase(): Promise<EraseProof>;
}
