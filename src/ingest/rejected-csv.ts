import type { ImportAccount } from '../domain/batch.ts';

/** The rejected rows as a CSV file (`;`, UTF-8 with BOM, formula-safe): line, reason, and the fields that hold no personal data. */
export function rejectedCsv(_account: ImportAccount): Uint8Array<ArrayBuffer> {
  throw new Error('not built yet');
}
