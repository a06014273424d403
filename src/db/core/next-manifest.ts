import type { Batch } from '../../domain/batch.ts';
import type { Entry, Manifest } from '../vault/vault.ts';

export const emptyManifest = (): Manifest => ({ storeId: crypto.randomUUID(), generation: 0, entries: [] });

/** The list after a change; its generation goes past every one that was ever seen. */
export const changed = (manifest: Manifest, entries: readonly Entry[], highest: number): Manifest => ({
  ...manifest,
  generation: Math.max(manifest.generation, highest) + 1,
  entries,
});

/** Number for the next batch: never one that is in use. */
export const nextCode = (entries: readonly Entry[]): number => entries.reduce((highest, entry) => Math.max(highest, entry.code), -1) + 1;

/** Batches whose last day has passed. `today` is a local ISO date. */
export const expiredEntries = (entries: readonly Entry[], today: string): Entry[] =>
  entries.filter((entry) => entry.batch.keepUntil !== null && entry.batch.keepUntil < today);

/** Keys as numbers; a key is written in decimals. */
export const replacedKeys = (batch: Batch): BigUint64Array => BigUint64Array.from(batch.replacedKeys, BigInt);
