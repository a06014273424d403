import type { ImportAccount } from '../domain/batch.ts';
import type { IncidentColumns } from '../domain/incident.ts';
import type { Outcome } from '../domain/issue.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { ImportContext, OnImportProgress } from './context.ts';

export interface Imported {
  readonly columns: IncidentColumns;
  readonly account: ImportAccount;
  /** Keys of the stored rows that these rows replace, in the order of `account.replacements`. */
  readonly replacedKeys: BigUint64Array;
}

/**
 * Reads the accepted rows of a file by a mapping. Nothing is stored here; a file that cannot be read, or a
 * cancelled import (`code: 'import.cancelled'`), gives an issue.
 */
export async function importFile(
  _file: Blob,
  _name: string,
  _mapping: ColumnMapping,
  _context: ImportContext,
  _onProgress?: OnImportProgress,
  _signal?: AbortSignal,
): Promise<Outcome<Imported>> {
  throw new Error('not built yet');
}
