import { eraseEverything } from './erase.ts';
import { judge, SCHEMA, type Sentinel } from './judge.ts';
import { digestOf, entryTexts, manifestDb } from './manifest-db.ts';
import { opfsFiles } from './opfs-files.ts';
import { SENTINEL_FILE, sentinelsOf } from './sentinels.ts';
import type { Manifest, Vault } from './vault.ts';

async function noteOf({ storeId, generation, entries }: Manifest, digest: string): Promise<Sentinel> {
  const rows = entries.reduce((sum, entry) => sum + entry.rows, 0);
  return { schema: SCHEMA, storeId, generation, batches: entries.length, rows, digest };
}

/** The vault of a browser: files in the origin's private file system, the list in IndexedDB, sentinels beside both. */
export function browserVault(name: string): Vault {
  const files = opfsFiles(`${name}-batches`);
  const db = manifestDb(`${name}-store`);
  const sentinels = sentinelsOf(`${name}-store`, files);
  const fileNames = async () => (await files.names()).filter((file) => file !== SENTINEL_FILE && !file.endsWith('.crswap'));
  const unreadable = { note: null, manifest: null, digest: '', readable: false };
  return {
    async read() {
      const found = await sentinels.read();
      const listed = await db.read().catch(() => unreadable);
      return judge({ listed, sentinels: found, files: (await fileNames()).length });
    },
    writeFile: files.write,
    readFile: files.read,
    removeFile: files.remove,
    fileNames,
    async commit(next, after) {
      const digest = await digestOf(entryTexts(next));
      const note = await noteOf(next, digest);
      await db.commit(next, note, after);
      await sentinels.write(note);
    },
    erase: () => eraseEverything(name),
  };
}
