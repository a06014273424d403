import type { Manifest, Reading, Trouble } from './vault.ts';

/** Version of what is written; a higher one was written by a newer app and is left alone. */
export const SCHEMA = 1;

/** What the list held when it was last changed, kept where the list is not. */
export interface Sentinel {
  readonly schema: number;
  readonly storeId: string;
  readonly generation: number;
  readonly batches: number;
  readonly rows: number;
  /** SHA-256 of the list. */
  readonly digest: string;
}

/** What lies where the list is kept: the note made with it, the readable entries, and the digest of all that is there. */
export interface Listed {
  readonly note: Sentinel | null;
  readonly manifest: Manifest | null;
  readonly digest: string;
  /** False when the place itself, or one of the entries, cannot be read. */
  readonly readable: boolean;
}

export interface Evidence {
  readonly listed: Listed;
  readonly sentinels: readonly Sentinel[];
  /** Files of batches on the device, whether listed or not. */
  readonly files: number;
}

/**
 * Tells a fresh store from one that lost something. The note and the list change in one transaction, and
 * sentinels follow it, so a sentinel may be older than the list and never newer.
 */
export function judge({ listed, sentinels, files }: Evidence): Reading {
  const { note, manifest } = listed;
  const newest = sentinels.toSorted((a, b) => b.generation - a.generation)[0] ?? null;
  const highest = Math.max(note?.generation ?? 0, newest?.generation ?? 0);
  const trouble = (kind: Trouble['kind']): Reading => {
    const known = newest ?? note;
    return { manifest, at: note?.generation ?? null, highest, trouble: { kind, batches: known?.batches ?? 0, rows: known?.rows ?? 0 } };
  };
  if (highestSchema(note, sentinels) > SCHEMA) return { ...trouble('newer-version'), manifest: null };
  if (!note) {
    const nothing = listed.readable && !manifest && files === 0 && (newest?.batches ?? 0) === 0;
    return nothing ? { manifest: null, at: null, trouble: null, highest } : trouble('gone');
  }
  if (newest && (newest.storeId !== note.storeId || newest.generation > note.generation)) return trouble('older');
  const sameDigest = listed.digest === note.digest && (newest?.generation !== note.generation || newest.digest === note.digest);
  if (!listed.readable || !sameDigest || manifest?.entries.length !== note.batches) return trouble('changed');
  return { manifest, at: note.generation, trouble: null, highest };
}

const highestSchema = (note: Sentinel | null, sentinels: readonly Sentinel[]): number =>
  Math.max(note?.schema ?? 0, ...sentinels.map((sentinel) => sentinel.schema));

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** A sentinel from what was found under its name, null when it is none. */
export function readSentinel(found: unknown): Sentinel | null {
  if (typeof found !== 'object' || found === null) return null;
  const { schema, storeId, generation, batches, rows, digest } = found as Record<string, unknown>;
  if (![schema, generation, batches, rows].every(isWhole) || typeof storeId !== 'string' || typeof digest !== 'string') return null;
  return found as Sentinel;
}
