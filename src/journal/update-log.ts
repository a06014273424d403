import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { sha256 } from './sha256.ts';

/** What is known to be on the disk, in a second place. */
interface Note {
  readonly logId: string;
  /** Grows by one with every update that is stored. */
  readonly generation: number;
  /** Records there are; fewer than `generation` after they were joined. */
  readonly records: number;
  /** Layout of the newest version that wrote here; 1 where it is not said. */
  readonly schema?: number;
}

/** Thrown when a newer version wrote here since: an older one may not write after it. */
export class NewerSchema extends Error {}

interface StoredUpdate {
  readonly update: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

export interface ReadLog {
  readonly updates: readonly Uint8Array[];
  readonly kind: 'fresh' | 'ok' | 'damaged';
  /** Layout of the newest version that wrote here. */
  readonly schema: number;
}

/** Updates of a document in IndexedDB, only ever added to; several tabs may add at once. */
export interface UpdateLog {
  read(): Promise<ReadLog>;
  /** Resolves when the update is on the disk. */
  append(update: Uint8Array): Promise<void>;
  /** Puts one update in the place of all, in one transaction; `whole` makes it from what is there. False when another tab came between. */
  join(whole: (updates: readonly Uint8Array[]) => Uint8Array): Promise<boolean>;
  /** The same with an update that already holds all that was read; `expected` records were. */
  replace(update: Uint8Array, expected: number): Promise<boolean>;
  /** Puts one update in the place of whatever is there, whole or damaged. */
  restart(update: Uint8Array): Promise<void>;
  /** What was chosen, such as boundaries, as text; kept apart, so that the document stays small. */
  readText(key: string): Promise<string | null>;
  writeText(key: string, text: string | null): Promise<void>;
  close(): void;
}

const NOTE = 'note';
const STRICT = { durability: 'strict' } as const;

/** `onErased` is called when somebody erases the database; the log then goes on empty. */
export function openUpdateLog(name: string, schema: number, onErased: () => void): UpdateLog {
  const sentinel = `${name}.sentinel`;
  let opened: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  const database = (): Promise<IDBPDatabase> => {
    opened ??= open(name, forget, onErased);
    opened.catch(forget);
    return opened;
  };
  const remember = (note: Note) => {
    try {
      localStorage.setItem(sentinel, JSON.stringify(note));
    } catch {
      // The update itself is on the disk, and an older sentinel does no harm.
    }
  };

  const replace = async (update: Uint8Array, expected: number): Promise<boolean> => {
    const record: StoredUpdate = { update: update.slice(), sha256: await sha256(update) };
    const note = await replaceAll(await database(), record, expected, schema);
    if (note) remember(note);
    return note !== null;
  };

  return {
    async read() {
      const known = readNote(parsed(localStorage.getItem(sentinel)));
      const reading = (await database()).transaction(['update', 'note']);
      const [stored, found] = await Promise.all([reading.objectStore('update').getAll(), reading.objectStore('note').get(NOTE)]);
      const intact = await intactUpdates(stored);
      return { updates: intact, kind: judged(known, found, stored.length, intact.length), schema: readNote(found)?.schema ?? 1 };
    },
    async append(update) {
      const record: StoredUpdate = { update: update.slice(), sha256: await sha256(update) };
      remember(await add(await database(), record, schema));
    },
    async join(whole) {
      const updates = await intactUpdates(await (await database()).getAll('update'));
      return replace(whole(updates), updates.length);
    },
    replace,
    async restart(update) {
      const known = readNote(parsed(localStorage.getItem(sentinel)));
      const note = { logId: crypto.randomUUID(), generation: (known?.generation ?? 0) + 1, records: 1, schema };
      const record: StoredUpdate = { update: update.slice(), sha256: await sha256(update) };
      const writing = (await database()).transaction(['update', 'note'], 'readwrite', STRICT);
      await Promise.all([
        writing.objectStore('update').clear(),
        writing.objectStore('update').add(record),
        writing.objectStore('note').put(note, NOTE),
        writing.done,
      ]);
      remember(note);
    },
    async readText(key) {
      return (await (await database()).get('text', key)) ?? null;
    },
    async writeText(key, text) {
      const writing = (await database()).transaction('text', 'readwrite', STRICT);
      await Promise.all([text === null ? writing.store.delete(key) : writing.store.put(text, key), writing.done]);
    },
    close() {
      opened?.then((db) => db.close());
      opened = null;
    },
  };
}

const STORES = ['update', 'note', 'text'];

/** A database without its stores holds nothing to lose: it is made anew, and the sentinel tells that something was there. */
async function open(name: string, forget: () => void, onErased: () => void): Promise<IDBPDatabase> {
  const db = await openOnce(name, forget, onErased);
  if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
  db.close();
  await deleteDB(name);
  return openOnce(name, forget, onErased);
}

function openOnce(name: string, forget: () => void, onErased: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('update', { autoIncrement: true });
      fresh.createObjectStore('note');
      fresh.createObjectStore('text');
    },
    blocking(_current, next, event) {
      (event.target as IDBDatabase).close();
      forget();
      if (next === null) onErased();
    },
    terminated: forget,
  });
}

/** Adds a record and counts it, in one transaction. */
async function add(db: IDBPDatabase, record: StoredUpdate, schema: number): Promise<Note> {
  const writing = db.transaction(['update', 'note'], 'readwrite', STRICT);
  writing.done.catch(() => undefined);
  const before = readNote(await writing.objectStore('note').get(NOTE)) ?? { logId: crypto.randomUUID(), generation: 0, records: 0 };
  if ((before.schema ?? 1) > schema) {
    writing.abort();
    throw new NewerSchema('a newer version wrote here');
  }
  const note: Note = { ...before, generation: before.generation + 1, records: before.records + 1, schema };
  await Promise.all([writing.objectStore('update').add(record), writing.objectStore('note').put(note, NOTE), writing.done]);
  return note;
}

/** Nothing happens when another tab added something since `expected` records were read. */
async function replaceAll(db: IDBPDatabase, record: StoredUpdate, expected: number, schema: number): Promise<Note | null> {
  const writing = db.transaction(['update', 'note'], 'readwrite', STRICT);
  writing.done.catch(() => undefined);
  const note = readNote(await writing.objectStore('note').get(NOTE));
  if (!note || note.records !== expected || (await writing.objectStore('update').count()) !== expected) return null;
  if ((note.schema ?? 1) > schema) return null;
  const joined: Note = { ...note, generation: note.generation + 1, records: 1, schema };
  await writing.objectStore('update').clear();
  await Promise.all([writing.objectStore('update').add(record), writing.objectStore('note').put(joined, NOTE), writing.done]);
  return joined;
}

async function intactUpdates(stored: readonly unknown[]): Promise<Uint8Array[]> {
  const checked = await Promise.all(
    stored.map(async (found) => {
      const { update, sha256: digest } = (found ?? {}) as Partial<StoredUpdate>;
      return update instanceof Uint8Array && (await sha256(update)) === digest ? update : null;
    }),
  );
  return checked.filter((update) => update !== null);
}

function judged(known: Note | null, found: unknown, stored: number, intact: number): ReadLog['kind'] {
  const note = readNote(found);
  if (!note) return found === undefined && stored === 0 && !known ? 'fresh' : 'damaged';
  const older = known !== null && (known.logId !== note.logId || known.generation > note.generation);
  return older || note.records !== stored || intact !== stored ? 'damaged' : 'ok';
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function readNote(found: unknown): Note | null {
  if (typeof found !== 'object' || found === null) return null;
  const { logId, generation, records } = found as Record<string, unknown>;
  return typeof logId === 'string' && Number.isSafeInteger(generation) && Number.isSafeInteger(records) ? (found as Note) : null;
}
