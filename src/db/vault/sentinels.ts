import { readSentinel, type Sentinel } from './judge.ts';
import type { OpfsFiles } from './opfs-files.ts';

/** A note of what is stored, in two places apart from the list: a file, and local storage, which a browser short of room clears last. */
export interface Sentinels {
  read(): Promise<Sentinel[]>;
  /** Never fails: the list itself is on the disk already, and an older sentinel does no harm. */
  write(sentinel: Sentinel): Promise<void>;
}

export const SENTINEL_FILE = 'sentinel.json';

function parsed(text: string | null): Sentinel | null {
  try {
    return text === null ? null : readSentinel(JSON.parse(text));
  } catch {
    return null;
  }
}

export function sentinelsOf(name: string, files: OpfsFiles): Sentinels {
  const key = `${name}.sentinel`;
  return {
    async read() {
      const bytes = await files.read(SENTINEL_FILE).catch(() => null);
      const found = [parsed(bytes && new TextDecoder().decode(bytes)), parsed(localStorage.getItem(key))];
      return found.filter((sentinel) => sentinel !== null);
    },
    async write(sentinel) {
      const text = JSON.stringify(sentinel);
      await files.write(SENTINEL_FILE, new TextEncoder().encode(text)).catch(() => undefined);
      try {
        localStorage.setItem(key, text);
      } catch {
        // Local storage can be full or off; the file is the other witness.
      }
    },
  };
}
