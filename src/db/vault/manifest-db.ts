import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Listed, readSentinel, type Sentinel } from './judge.ts';
import { sha256OfText } from './sha256.ts';
import { type Entry, type Manifest, VaultFull, VaultMoved } from './vault.ts';

/**
 * The list in IndexedDB: one record per batch and a note about all of them, changed in one transaction.
 * Records are texts, so that their digest is over exactly what is stored. Opened per action, so that no
 * tab ever stands in the way of another one that erases.
 */
export interface ManifestDb {
  read(): Promise<Listed>;
  commit(manifest: Manifest, note: Sentinel, after: number | null): Promise<void>;
}

const NOTE = 'note';
const STORES = ['batch', 'note'] as const;

export const entryTexts = (manifest: Manifest): (readonly [code: number, text: string])[] =>
  manifest.entries.map((entry) => [entry.code, JSON.stringify(entry)]);

export const digestOf = (texts: readonly (readonly [number, string])[]): Promise<string> => sha256OfText(JSON.stringify(texts));

export function manifestDb(name: string): ManifestDb {
  const withDb = async <T>(opened: Promise<IDBPDatabase>, work: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    const db = await opened;
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  return {
    read: () => withDb(open(name), readListed),
    async commit(manifest, note, after) {
      const texts = entryTexts(manifest);
      try {
        await withDb(openWhole(name), (db) => replace(db, texts, note, after));
      } catch (cause) {
        const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
        throw full ? new VaultFull('no room for the list', { cause }) : cause;
      }
    },
  };
}

const open = (name: string) =>
  openDB(name, 1, {
    upgrade(fresh) {
      for (const store of STORES) fresh.createObjectStore(store);
    },
  });

/** A database that lost one of its stores is made anew before something is written in it. */
async function openWhole(name: string): Promise<IDBPDatabase> {
  const db = await open(name);
  if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
  db.close();
  await deleteDB(name);
  return open(name);
}

async function readListed(db: IDBPDatabase): Promise<Listed> {
  const reading = db.transaction(STORES);
  const [keys, values, found] = await Promise.all([
    reading.objectStore('batch').getAllKeys(),
    reading.objectStore('batch').getAll(),
    reading.objectStore('note').get(NOTE),
  ]);
  const note = readSentinel(found);
  const entries = values.map(readEntry);
  const known = entries.filter((entry) => entry !== null).sort((a, b) => a.code - b.code);
  return {
    note,
    manifest: note || known.length > 0 ? { storeId: note?.storeId ?? '', generation: note?.generation ?? 0, entries: known } : null,
    digest: await digestOf(keys.map((key, i) => [key as number, String(values[i])])),
    readable: known.length === values.length && (found === undefined || note !== null),
  };
}

function readEntry(text: unknown): Entry | null {
  try {
    const entry = JSON.parse(String(text)) as Entry;
    return typeof entry.file === 'string' && typeof entry.batch.id === 'string' && Number.isInteger(entry.code) ? entry : null;
  } catch {
    return null;
  }
}

/** Whatever goes wrong on the way ends the transaction, so that the old list stays. */
async function replace(
  db: IDBPDatabase,
  texts: readonly (readonly [number, string])[],
  note: Sentinel,
  after: number | null,
): Promise<void> {
  const writing = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  writing.done.catch(() => undefined);
  const current = readSentinel(await writing.objectStore('note').get(NOTE));
  try {
    if ((current?.generation ?? null) !== after)
      throw new VaultMoved(`the list is of generation ${current?.generation ?? 'none'}, not ${after}`);
    const batch = writing.objectStore('batch');
    batch.clear().catch(() => undefined);
    for (const [code, text] of texts) batch.put(text, code).catch(() => undefined);
    writing
      .objectStore('note')
      .put(note, NOTE)
      .catch(() => undefined);
    await writing.done;
  } catch (cause) {
    abort(writing);
    throw cause;
  }
}

/** A transaction that failed by itself is over already. */
function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch (cause) {
    if (!(cause instanceof DOMException && cause.name === 'InvalidStateError')) throw cause;
  }
}
