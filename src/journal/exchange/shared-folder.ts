import type { Issue } from '../../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../../domain/text/exchange-issues.ts';
import { TEAM_FILE } from '../../domain/work/exchange-file.ts';
import { type FileAccount, totalsOf } from '../../domain/work/merge-account.ts';
import type { FolderState } from '../../domain/work/shared-folder.ts';
import type { Bench, Exchange } from './exchange.ts';
import { askPermission, canPickFolder, isPermitted, keepFolder, keptFolder, type PermittedFolder, pickFolder } from './folder-handle.ts';

/** Each browser writes one file of its own and reads those of the others. */
export interface SharedFolder {
  state(): FolderState;
  listen(listener: () => void): () => void;
  /** Lets the user pick a folder and exchanges at once. */
  choose(passphrase: string | null): Promise<void>;
  /** The same with a folder that was picked elsewhere. */
  use(handle: PermittedFolder, passphrase: string | null): Promise<void>;
  /** After a restart: asks the browser again; must follow a click. */
  allow(passphrase: string | null): Promise<void>;
  /** Writes what is new here and reads what is new there. */
  exchange(): Promise<void>;
  /** Lets go of the folder; the files in it stay. */
  leave(): Promise<void>;
}

export interface FolderOptions {
  readonly bench: Bench;
  readonly exchange: Exchange;
  /** Name of the database in which the choice is kept. */
  readonly database: string;
  readonly app: string;
  /** Whether the work is about the demo city, asked at each writing. */
  readonly isDemo: () => boolean;
  /** Called for every file of another that brought something. */
  readonly onMerged: (account: FileAccount) => void;
}

const MOST_FILES = 200;
const OURS = /^brandpunt-[\w-]{1,64}\.team$/;

interface Linked {
  readonly handle: PermittedFolder;
  readonly passphrase: string | null;
}

const CHOICE = 'folder';

/** The folder as it was chosen before, exchanged with at once when the browser does not want to be asked. */
export async function openSharedFolder(options: FolderOptions): Promise<SharedFolder> {
  const folder = new Folder(options);
  await folder.resume();
  return folder;
}

class Folder implements SharedFolder {
  readonly #options: FolderOptions;
  readonly #listeners = new Set<() => void>();
  /** Size and time of the files of others that were merged. */
  readonly #seen = new Map<string, string>();
  #linked: Linked | null = null;
  #state: FolderState = canPickFolder() ? { kind: 'none' } : { kind: 'unsupported' };
  /** There is something here that the own file may lack. */
  #dirty = true;
  #running: Promise<void> | null = null;

  constructor(options: FolderOptions) {
    this.#options = options;
    options.bench.onChange(() => {
      this.#dirty = true;
    });
  }

  state(): FolderState {
    return this.#state;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async choose(passphrase: string | null): Promise<void> {
    const handle = await pickFolder();
    if (handle) await this.use(handle, passphrase);
  }

  async use(handle: PermittedFolder, passphrase: string | null): Promise<void> {
    const { database, bench } = this.#options;
    await keepFolder(database, { handle, sealed: passphrase !== null });
    bench.shelves().choices.set(CHOICE, handle.name);
    await this.#link({ handle, passphrase });
  }

  async resume(): Promise<void> {
    const kept = await keptFolder(this.#options.database).catch(() => null);
    if (!kept) return;
    if (!kept.sealed && (await isPermitted(kept.handle))) await this.#link({ handle: kept.handle, passphrase: null });
    else this.#show({ kind: 'asks', name: kept.handle.name, sealed: kept.sealed });
  }

  async allow(passphrase: string | null): Promise<void> {
    const kept = await keptFolder(this.#options.database);
    if (kept && (await askPermission(kept.handle))) await this.#link({ handle: kept.handle, passphrase });
  }

  exchange(): Promise<void> {
    this.#running ??= this.#round().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async leave(): Promise<void> {
    this.#linked = null;
    await keepFolder(this.#options.database, null);
    this.#options.bench.shelves().choices.delete(CHOICE);
    this.#show({ kind: 'none' });
  }

  async #link(linked: Linked): Promise<void> {
    this.#linked = linked;
    this.#dirty = true;
    this.#seen.clear();
    const { handle, passphrase } = linked;
    this.#show({ kind: 'linked', name: handle.name, sealed: passphrase !== null, last: null, others: 0, added: 0, issue: null });
    await this.exchange();
  }

  /** One round; another tab of this browser that is at it already does it for both. */
  async #round(): Promise<void> {
    const now = this.#linked;
    if (!now) return;
    await navigator.locks.request(`${this.#options.database}-round`, { ifAvailable: true }, async (mine) => {
      if (!mine) return;
      try {
        const read = await this.#readOthers(now);
        await this.#writeOwn(now);
        this.#progress({ ...read, last: this.#options.bench.now().toISOString() });
      } catch (cause) {
        this.#progress({ issue: issueOf(cause) });
      }
    });
  }

  #ownName(): string {
    return `brandpunt-${this.#options.bench.device()}${TEAM_FILE}`;
  }

  /** Written beside the old one and put in its place when it is whole. */
  async #writeOwn({ handle, passphrase }: Linked): Promise<void> {
    if (!this.#dirty) return;
    this.#dirty = false;
    try {
      const { exchange, app, isDemo } = this.#options;
      const file = await exchange.write({ contents: 'team', app, demo: isDemo(), passphrase });
      const stream = await (await handle.getFileHandle(this.#ownName(), { create: true })).createWritable();
      await stream.write(file);
      await stream.close();
    } catch (cause) {
      this.#dirty = true;
      throw cause;
    }
  }

  async #readOthers({ handle, passphrase }: Linked): Promise<{ others: number; issue: Issue | null }> {
    let issue: Issue | null = null;
    let others = 0;
    for await (const [name, entry] of handle.entries()) {
      if (entry.kind !== 'file' || !OURS.test(name) || name === this.#ownName() || others >= MOST_FILES) continue;
      others++;
      // A file that goes or is replaced while it is read is looked at again the next time.
      const file = await (entry as FileSystemFileHandle).getFile().catch(() => null);
      if (file) issue = (await this.#readOther(name, file, passphrase)) ?? issue;
    }
    return { others, issue };
  }

  /** Merges the file of another; an issue when it cannot be read, and then it is tried again the next time. */
  async #readOther(name: string, file: File, passphrase: string | null): Promise<Issue | null> {
    const { exchange, onMerged } = this.#options;
    const mark = `${file.size} ${file.lastModified}`;
    if (this.#seen.get(name) === mark) return null;
    const read = await exchange.open(file);
    if (!read.ok) return read.issue.code === EXCHANGE_ISSUES.newerFile.code ? read.issue : EXCHANGE_ISSUES.folderFile;
    const inside = read.value.stage === 'locked' && passphrase !== null ? await read.value.unlock(passphrase) : read;
    if (!inside.ok || inside.value.stage !== 'open') return EXCHANGE_ISSUES.folderFile;
    const taken = await exchange.take(name, inside.value, true);
    if (!taken.ok) return taken.issue;
    this.#seen.set(name, mark);
    const { added, refused } = totalsOf(taken.value);
    if (added + refused + taken.value.erasedHere > 0) onMerged(taken.value);
    if (this.#state.kind === 'linked') this.#progress({ added: this.#state.added + added });
    return null;
  }

  #progress(change: Partial<Extract<FolderState, { kind: 'linked' }>>): void {
    if (this.#state.kind === 'linked') this.#show({ ...this.#state, ...change });
  }

  #show(next: FolderState): void {
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

function issueOf(cause: unknown): Issue {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError' || name === 'NoModificationAllowedError') return EXCHANGE_ISSUES.folderFull;
  if (name === 'NotFoundError' || name === 'NotAllowedError' || name === 'NotReadableError' || name === 'InvalidStateError')
    return EXCHANGE_ISSUES.folderGone;
  throw cause;
}
