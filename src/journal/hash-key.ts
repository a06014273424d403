import { type IDBPDatabase, openDB } from 'idb';

/** What lies in the database of the key; all three are made together. */
interface KeyRing {
  /** The key that hashes: no script can read it out. */
  readonly reporter: CryptoKey;
  /** The same key, locked with `keeper`: only a backup takes it out, and only into another lock. */
  readonly locked?: Uint8Array<ArrayBuffer>;
  /** Never leaves this database: it can lock and unlock, and cannot be read out. */
  readonly keeper?: CryptoKey;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const STRICT = { durability: 'strict' } as const;

async function withRing<T>(name: string, work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('key') });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Locks a readable key with a fresh keeper; what is used from then on cannot be read out. */
async function ringOf(readable: CryptoKey): Promise<Required<KeyRing>> {
  const keeper = await crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']);
  const locked = new Uint8Array(await crypto.subtle.wrapKey('raw', readable, keeper, 'AES-KW'));
  const reporter = await crypto.subtle.unwrapKey('raw', locked, keeper, 'AES-KW', HMAC, false, ['sign']);
  return { reporter, locked, keeper };
}

/**
 * The key with which reporters are hashed: drawn on this device, stored as a key that no script can read
 * out, in a database of its own. Two tabs that ask at once get the same one.
 */
export function hashKey(name: string): Promise<CryptoKey> {
  return withRing(name, async (db) => {
    const drawn = await ringOf((await crypto.subtle.generateKey(HMAC, true, ['sign'])) as CryptoKey);
    const writing = db.transaction('key', 'readwrite', STRICT);
    const known: CryptoKey | undefined = await writing.store.get('reporter');
    if (!known) for (const [part, value] of Object.entries(drawn)) writing.store.put(value, part).catch(() => undefined);
    await writing.done;
    return known ?? drawn.reporter;
  });
}

/** The key in the lock of a backup, null when there is none or it was made before backups could hold it. */
export function keyForBackup(name: string, lock: CryptoKey): Promise<Uint8Array<ArrayBuffer> | null> {
  return withRing(name, async (db) => {
    const [locked, keeper] = await Promise.all([db.get('key', 'locked'), db.get('key', 'keeper')]);
    if (!(locked instanceof Uint8Array) || !(keeper instanceof CryptoKey)) return null;
    const readable = await crypto.subtle.unwrapKey('raw', locked as Uint8Array<ArrayBuffer>, keeper, 'AES-KW', HMAC, true, ['sign']);
    return new Uint8Array(await crypto.subtle.wrapKey('raw', readable, lock, 'AES-KW'));
  });
}

/** Puts the key of a backup in the place of the one here; false when the lock does not fit. */
export async function keyFromBackup(name: string, locked: Uint8Array<ArrayBuffer>, lock: CryptoKey): Promise<boolean> {
  const readable = await crypto.subtle.unwrapKey('raw', locked, lock, 'AES-KW', HMAC, true, ['sign']).catch(() => null);
  if (!readable) return false;
  const ring = await ringOf(readable);
  await withRing(name, async (db) => {
    const writing = db.transaction('key', 'readwrite', STRICT);
    await Promise.all([...Object.entries(ring).map(([part, value]) => writing.store.put(value, part)), writing.done]);
  });
  return true;
}
