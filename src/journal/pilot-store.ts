import { deleteDB, openDB } from 'idb';
import { good, type Outcome } from '../domain/issue.ts';
import { judgePilot, type PilotRecord } from '../domain/pilot/pilot-record.ts';

/**
 * The ex-detainee pilot, in a database of its own. It is no part of the journal: nothing that leaves the device (team file,
 * pack, backup, export) can reach it.
 */
export interface PilotStore {
  /** In order of date. */
  list(): Promise<readonly PilotRecord[]>;
  /** Keeps exactly an area, a date and a known kind; resolves when it is on the disk. Anything more is refused whole. */
  add(value: unknown, known: readonly string[]): Promise<Outcome<PilotRecord>>;
  remove(id: string): Promise<void>;
  /** Takes the database away. */
  erase(): Promise<void>;
}

const STRICT = { durability: 'strict' } as const;

/** @param name prefix of everything kept on the device; another name is another store */
export function openPilotStore(name = 'brandpunt'): PilotStore {
  const database = `${name}-pilot`;
  const within = async <T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> => {
    const db = await openDB(database, 1, { upgrade: (fresh) => void fresh.createObjectStore('record', { keyPath: 'id' }) });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  return {
    list: async () => {
      const there = (await indexedDB.databases()).some((found) => found.name === database);
      if (!there) return [];
      const found: PilotRecord[] = await within((db) => db.getAll('record'));
      return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
    },
    add: async (value, known) => {
      const judged = judgePilot(value, known);
      if (!judged.ok) return judged;
      const record: PilotRecord = { id: crypto.randomUUID(), ...judged.value };
      await within(async (db) => {
        const writing = db.transaction('record', 'readwrite', STRICT);
        await Promise.all([writing.store.add(record), writing.done]);
      });
      return good(record);
    },
    remove: async (id) => {
      await within(async (db) => {
        const writing = db.transaction('record', 'readwrite', STRICT);
        await Promise.all([writing.store.delete(id), writing.done]);
      });
    },
    erase: () => deleteDB(database),
  };
}
