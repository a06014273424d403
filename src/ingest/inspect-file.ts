import type { Outcome } from '../domain/issue.ts';
import type { ImportContext, OnImportProgress } from './context.ts';
import type { Inspection } from './inspection.ts';

/** Reads the whole file once and says what it is, what its columns are and what is still missing; stores nothing. */
export async function inspectFile(
  _file: Blob,
  _name: string,
  _context: ImportContext,
  _onProgress?: OnImportProgress,
  _signal?: AbortSignal,
): Promise<Outcome<Inspection>> {
  throw new Error('not built yet');
}
