import type { ColumnMapping } from '../../src/domain/mapping.ts';
import { CATEGORIES } from '../../src/domain/reference.ts';
import { NO_EXISTING_ROWS } from '../../src/ingest/context.ts';
import { inspectFile } from '../../src/ingest/inspect-file.ts';
import { demoBoundaries } from './demo-boundaries.ts';

/** How the columns of a demo file are read, as the app finds it by itself: so that it need not look twice. */
export async function demoMapping(name: string, bytes: Uint8Array): Promise<ColumnMapping> {
  const { buurten } = demoBoundaries();
  const outcome = await inspectFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), name, {
    categories: CATEGORIES,
    existing: NO_EXISTING_ROWS,
    hmacKey: null,
    buurten,
    bounds: [5.63, 50.8, 5.77, 50.92],
    postcodes: null,
  });
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  return outcome.value.mapping;
}
