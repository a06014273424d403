import { openDB } from 'idb';

/**
 * The key with which reporters are hashed: drawn on this device, stored as a key that no script can read
 * out, in a database of its own. Two tabs that ask at once get the same one.
 */
export async function hashKey(name: string): Promise<CryptoKey> {
  const db = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('key') });
  try {
    const drawn = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const writing = db.transaction('key', 'readwrite', { durability: 'strict' });
    const known: CryptoKey | undefined = await writing.store.get('reporter');
    if (!known) writing.store.put(drawn, 'reporter').catch(() => undefined);
    await writing.done;
    return known ?? drawn;
  } finally {
    db.close();
  }
}
