import { STORE_TEXT } from '../../domain/text/store.ts';
import type { StoredBatch, StoreHealth } from '../store.ts';
import type { Entry, Manifest, Trouble } from '../vault/vault.ts';

const thousands = new Intl.NumberFormat('nl-NL');

export const storedBatch = ({ code, rows, batch }: Entry): StoredBatch => ({ code, rows, batch });

/** What to say of the store after reading its list and, later, its files. */
export function healthOf(manifest: Manifest | null, trouble: Trouble | null, lost: readonly Entry[]): StoreHealth {
  if (trouble?.kind === 'newer-version') return { kind: 'damaged', issue: STORE_TEXT.newer, lost: [] };
  if (trouble?.kind === 'gone' && trouble.batches === 0) return { kind: 'damaged', issue: STORE_TEXT.noStorage, lost: [] };
  if (trouble) {
    const issue = STORE_TEXT.listGone(trouble.batches, thousands.format(trouble.rows));
    return { kind: 'damaged', issue, lost: lost.map(storedBatch) };
  }
  if (lost.length > 0) {
    const issue = STORE_TEXT.filesDamaged(lost.map((entry) => entry.batch.file));
    return { kind: 'damaged', issue, lost: lost.map(storedBatch) };
  }
  return { kind: manifest ? 'ok' : 'fresh' };
}
