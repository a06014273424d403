import { VaultFull } from './vault.ts';

/** Files of one folder in the origin's private file system; the folder is made when something is written. */
export interface OpfsFiles {
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Null when it is not there. */
  read(name: string): Promise<Uint8Array | null>;
  remove(name: string): Promise<void>;
  names(): Promise<string[]>;
}

const isNamed = (cause: unknown, name: string): boolean => cause instanceof DOMException && cause.name === name;

/** Null instead of a missing file or folder. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (cause) {
    if (isNamed(cause, 'NotFoundError')) return null;
    throw cause;
  }
}

export function opfsFiles(folder: string): OpfsFiles {
  const open = async (create: boolean) => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create });
  return {
    async write(name, bytes) {
      const directory = await open(true);
      await writeWhole(directory, name, bytes);
    },
    async read(name) {
      const directory = await orNull(open(false));
      const handle = directory && (await orNull(directory.getFileHandle(name)));
      const buffer = handle && (await orNull(handle.getFile().then((file) => file.arrayBuffer())));
      return buffer ? new Uint8Array(buffer) : null;
    },
    async remove(name) {
      const directory = await orNull(open(false));
      if (directory) await removeWhenFree(directory, name);
    },
    async names() {
      const directory = await orNull(open(false));
      const names: string[] = [];
      if (directory) for await (const name of directory.keys()) names.push(name);
      return names;
    },
  };
}

/** A file that was just written can be locked for a moment longer. */
async function removeWhenFree(directory: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await orNull(directory.removeEntry(name));
      return;
    } catch (cause) {
      if (attempt === 16 || !isNamed(cause, 'NoModificationAllowedError')) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

/** What is written becomes visible at `close` and not before; a failed write leaves no file. */
async function writeWhole(directory: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const existed = await orNull(directory.getFileHandle(name));
  try {
    const handle = await directory.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes as Uint8Array<ArrayBuffer>);
      await stream.close();
    } catch (cause) {
      await stream.abort().catch(() => undefined);
      throw cause;
    }
    const { size } = await handle.getFile();
    if (size !== bytes.length) throw new VaultFull(`${size} of ${bytes.length} bytes were written`);
  } catch (cause) {
    if (!existed) await removeWhenFree(directory, name).catch(() => undefined);
    throw isNamed(cause, 'QuotaExceededError') ? new VaultFull('no room for the file', { cause }) : cause;
  }
}
