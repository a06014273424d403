import { deleteDB } from 'idb';
import type { EraseProof } from '../store.ts';

/** A kind of place where a site can keep things: what of ours is in it, and how one of them is removed. */
interface Place {
  readonly label: string;
  list(): Promise<string[]>;
  remove(name: string): Promise<unknown>;
}

const inStorage = (label: string, storage: () => Storage): Place => ({
  label,
  list: async () => Object.keys(storage()),
  remove: async (key) => storage().removeItem(key),
});

/** Milliseconds that another tab gets to let go of a database. */
const PATIENCE = 3000;
/** Milliseconds that the browser gets to remove a database that nobody holds: a slow disk is no refusal. */
const MOST_PATIENCE = 60_000;

async function fileNames(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  return names;
}

/** Ends also when another tab does not let go: what is left is looked at afterwards. */
function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(resolve, MOST_PATIENCE);
    deleteDB(name, { blocked: () => void setTimeout(resolve, PATIENCE) })
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}

const PLACES: readonly Place[] = [
  inStorage('lokale opslag', () => localStorage),
  inStorage('sessie-opslag', () => sessionStorage),
  {
    label: 'bestand',
    list: fileNames,
    remove: async (name) => (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true }),
  },
  {
    label: 'database',
    list: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    remove: removeDatabase,
  },
  { label: 'cache', list: () => caches.keys(), remove: (name) => caches.delete(name) },
];

async function listed(prefix: string): Promise<string[]> {
  const lists = await Promise.all(
    PLACES.map(async ({ label, list }) => (await list()).filter((name) => name.startsWith(prefix)).map((name) => `${label}: ${name}`)),
  );
  return lists.flat();
}

/** Removes everything whose name starts with the prefix, wherever a site can keep things, and looks what is left. */
export async function eraseEverything(prefix: string): Promise<EraseProof> {
  const before = await listed(prefix);
  for (const place of PLACES) {
    const names = (await place.list()).filter((name) => name.startsWith(prefix));
    for (const name of names) await place.remove(name).catch(() => undefined);
  }
  const left = await listed(prefix);
  return { erased: before.filter((name) => !left.includes(name)), left };
}
