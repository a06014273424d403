import type { DropReason } from './drop-reason.ts';
import type { ColumnMapping } from './mapping.ts';

export type { DropReason } from './drop-reason.ts';

/** Why a record was not taken in; `line` is the line of the file on which the record starts (1-based). */
export interface RejectedRow {
  readonly line: number;
  /** Dutch. */
  readonly reason: string;
  /** Header and value of the fields that hold no personal data. */
  readonly fields: readonly (readonly [header: string, value: string])[];
}

/**
 * Account of one import: records = accepted + duplicates + rejected + notData, always.
 * A replaced row counts as accepted; `replaced` says how many of the accepted ones replaced an older row.
 */
export interface ImportAccount {
  readonly records: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly notData: number;
  readonly replaced: number;
  /** Counts of what was noticed on the way, by a code that the text catalogue explains. */
  readonly notes: Readonly<Record<string, number>>;
  /** Headers of the columns that were not stored, with the reason. */
  readonly droppedColumns: readonly { readonly header: string; readonly reason: DropReason }[];
  readonly rejectedRows: readonly RejectedRow[];
  /** Rows that replaced an older one: external number and the old values as they were stored. */
  readonly replacements: readonly { readonly number: string; readonly before: string; readonly after: string }[];
}

/** One imported file as it is kept: its rows live in a file of their own. */
export interface Batch {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** ISO 8601 with offset. */
  readonly importedAt: string;
  readonly demo: boolean;
  readonly mapping: ColumnMapping;
  readonly account: ImportAccount;
  /** Rows of older batches that this one replaced, by key. */
  readonly replacedKeys: readonly string[];
  /** ISO date after which the batch is to be erased, null when it stays. */
  readonly keepUntil: string | null;
}
