import { openDB } from 'idb';

/** A folder with the permissions that browsers add to the standard. */
export interface PermittedFolder extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** What is remembered of the folder that was chosen; the passphrase never is. */
export interface KeptFolder {
  readonly handle: PermittedFolder;
  readonly sealed: boolean;
}

const STORE = 'folder';
const KEY = 'chosen';

async function within<T>(name: string, work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const db = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export const keptFolder = (name: string): Promise<KeptFolder | null> => within(name, async (db) => (await db.get(STORE, KEY)) ?? null);

export const keepFolder = (name: string, folder: KeptFolder | null): Promise<void> =>
  within(name, async (db) => {
    await (folder ? db.put(STORE, folder, KEY) : db.delete(STORE, KEY));
  });

const WRITE = { mode: 'readwrite' } as const;

/** Whether the folder may be read and written without asking. */
export const isPermitted = async (handle: PermittedFolder): Promise<boolean> =>
  ((await handle.queryPermission?.(WRITE)) ?? 'granted') === 'granted';

/** Asks the user; only works right after a click. */
export const askPermission = async (handle: PermittedFolder): Promise<boolean> =>
  ((await handle.requestPermission?.(WRITE)) ?? 'granted') === 'granted';

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<PermittedFolder>;

const picker = (): Picker | null => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker ?? null;

/** Whether this browser can open a folder at all. */
export const canPickFolder = (): boolean => picker() !== null;

/** The folder that the user picks, null when the user thinks better of it. */
export async function pickFolder(): Promise<PermittedFolder | null> {
  try {
    return (await picker()?.call(globalThis, { id: 'brandpunt', mode: 'readwrite' })) ?? null;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null;
    throw cause;
  }
}
