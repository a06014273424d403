import { readBatchFile } from '../batch-file/batch-file.ts';
import type { BatchTable } from '../batch-file/batch-table.ts';
import { sha256 } from '../vault/sha256.ts';
import type { Entry, Vault } from '../vault/vault.ts';

/** Rows of a listed batch; null when its file is gone or is not the file that was written. */
export async function readBatch(vault: Vault, entry: Entry): Promise<BatchTable | null> {
  const bytes = await vault.readFile(entry.file).catch(() => null);
  if (bytes?.length !== entry.bytes || (await sha256(bytes)) !== entry.sha256) return null;
  return readBatchFile(bytes);
}
