import type { Batch } from '../../domain/batch.ts';
import type { IncidentColumns } from '../../domain/incident.ts';
import type { OnProgress } from '../../domain/progress.ts';
import { writeBatchFile } from '../batch-file/batch-file.ts';
import { type BatchTable, toTable } from '../batch-file/batch-table.ts';
import type { Engine } from '../engine/engine.ts';
import { EngineError } from '../engine/engine-error.ts';
import { sha256 } from '../vault/sha256.ts';
import type { Entry } from '../vault/vault.ts';
import { addRows } from './fill-tables.ts';
import { nextCode, replacedKeys } from './next-manifest.ts';
import type { Stock } from './stock.ts';
import type { TableParts } from './tables.ts';
import { transaction } from './transaction.ts';

export interface AddParts extends TableParts {
  readonly stock: Stock;
  readonly engine: Engine;
}

/** A batch that is on the list; `inTables` is false when the engine died before its rows were in. */
export interface Added {
  readonly entry: Entry;
  readonly inTables: boolean;
}

/**
 * Adds a batch whole or not at all: its file is written, its rows go into the tables inside a
 * transaction, then it is listed; the list is the moment from which it exists.
 */
export async function addBatch(parts: AddParts, batch: Batch, columns: IncidentColumns, onProgress?: OnProgress): Promise<Added> {
  const known = parts.stock.entries.find((entry) => entry.batch.id === batch.id);
  if (known) return { entry: known, inTables: true };
  const table = toTable(columns);
  onProgress?.({ stage: 'saving', done: 0, total: table.count });
  const entry = await writeFile(parts, batch, table);
  let listing: Promise<void> = Promise.resolve();
  const list = () => {
    listing = parts.stock.add(entry);
    return listing;
  };
  try {
    await enter(parts, entry, table, list, onProgress);
    return { entry, inTables: true };
  } catch (cause) {
    await listing.catch(() => undefined);
    if (listed(parts, entry) && cause instanceof EngineError) return { entry, inTables: false };
    await parts.vault.removeFile(entry.file).catch(() => undefined);
    throw cause;
  }
}

/** Once it is listed it exists, whatever became of the engine meanwhile. */
const listed = ({ stock }: AddParts, entry: Entry): boolean => stock.entries.includes(entry);

async function writeFile({ stock, vault }: AddParts, batch: Batch, table: BatchTable): Promise<Entry> {
  const bytes = writeBatchFile(table);
  const digest = await sha256(bytes);
  const { storeId, entries } = await stock.begin();
  const code = nextCode(entries);
  const file = `${storeId.slice(0, 8)}-${code}-${batch.id.slice(0, 36)}-${digest.slice(0, 12)}.arrow`.replaceAll(/[^\w.-]/g, '_');
  await vault.writeFile(file, bytes);
  return { code, rows: table.count, batch, file, bytes: bytes.length, sha256: digest };
}

async function enter(parts: AddParts, entry: Entry, table: BatchTable, list: () => Promise<void>, onProgress?: OnProgress): Promise<void> {
  const placing = await parts.locate({ lng: table.lng, lat: table.lat });
  const rows = { code: entry.code, table, placing, replaced: replacedKeys(entry.batch) };
  const onRows = (done: number) => onProgress?.({ stage: 'loading', done, total: table.count });
  await parts.engine.hold((connection) =>
    transaction(connection, async () => {
      await addRows(connection, rows, parts.codes, onRows);
      await list();
    }),
  );
}
