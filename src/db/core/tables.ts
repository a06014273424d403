import type { OnProgress } from '../../domain/progress.ts';
import { CREATE_TABLES } from '../../queries/tables.ts';
import type { BatchTable } from '../batch-file/batch-table.ts';
import type { Connection } from '../engine/connection.ts';
import type { Locate } from '../store.ts';
import type { Entry, Vault } from '../vault/vault.ts';
import type { CategoryCodes } from './category-codes.ts';
import { addRows } from './fill-tables.ts';
import { replacedKeys } from './next-manifest.ts';
import { readBatch } from './read-batch.ts';

export interface TableParts {
  readonly vault: Vault;
  readonly locate: Locate;
  readonly codes: CategoryCodes;
}

export async function createTables(connection: Connection): Promise<void> {
  for (const sql of CREATE_TABLES) await connection.exec(sql);
}

export async function emptyTables(connection: Connection): Promise<void> {
  for (const table of ['incident', 'category']) await connection.exec(`DROP TABLE ${table}`);
  await createTables(connection);
}

/** Places the rows of one batch and adds them to the tables. */
export async function addTable(
  parts: TableParts,
  connection: Connection,
  entry: Entry,
  table: BatchTable,
  onRows: (done: number) => void,
): Promise<void> {
  const placing = await parts.locate({ lng: table.lng, lat: table.lat });
  await addRows(connection, { code: entry.code, table, placing, replaced: replacedKeys(entry.batch) }, parts.codes, onRows);
}

/** Adds listed batches, oldest first, and gives back those whose file is gone or damaged. */
export async function addListed(
  parts: TableParts,
  connection: Connection,
  entries: readonly Entry[],
  onProgress?: OnProgress,
): Promise<readonly Entry[]> {
  const total = entries.reduce((sum, entry) => sum + entry.rows, 0);
  const lost: Entry[] = [];
  let before = 0;
  for (const entry of entries) {
    const table = await readBatch(parts.vault, entry);
    if (table) await addTable(parts, connection, entry, table, (done) => onProgress?.({ stage: 'loading', done: before + done, total }));
    else lost.push(entry);
    before += entry.rows;
  }
  return lost;
}
