import type { StoreHealth } from '../store.ts';
import { type Entry, type Manifest, type Trouble, type Vault, VaultMoved } from '../vault/vault.ts';
import { healthOf } from './health.ts';
import { changed, emptyManifest, expiredEntries } from './next-manifest.ts';

/**
 * What is stored, as this tab knows it: the list, what is wrong with it, which files turned out lost.
 * Every change is on the disk before it is in here.
 */
export class Stock {
  readonly #vault: Vault;
  #manifest: Manifest | null = null;
  #trouble: Trouble | null = null;
  #at: number | null = null;
  #highest = 0;
  #lost: readonly Entry[] = [];

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  get entries(): readonly Entry[] {
    return this.#manifest?.entries ?? [];
  }
  get generation(): number {
    return this.#manifest?.generation ?? 0;
  }
  get storeId(): string | null {
    return this.#manifest?.storeId ?? null;
  }
  get health(): StoreHealth {
    return healthOf(this.#manifest, this.#trouble, this.#lost);
  }
  get newer(): boolean {
    return this.#trouble?.kind === 'newer-version';
  }

  /** Reads the list again. Trouble is looked at twice: another tab may have been in the middle of a change. */
  async read(): Promise<void> {
    let reading = await this.#vault.read();
    if (reading.trouble) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      reading = await this.#vault.read();
    }
    this.#manifest = reading.manifest;
    this.#trouble = reading.trouble;
    this.#at = reading.at;
    this.#highest = reading.highest;
    this.#lost = [];
  }

  markLost(lost: readonly Entry[]): void {
    this.#lost = lost;
  }

  /** Makes the empty list of a fresh store, so that a file without a list always means something is gone. */
  async begin(): Promise<Manifest> {
    if (!this.#manifest) await this.#commit(emptyManifest());
    return this.#manifest!;
  }

  async add(entry: Entry): Promise<void> {
    await this.#commitEntries([...this.entries, entry]);
  }

  /** The list first, the files after it. */
  async remove(entries: readonly Entry[]): Promise<void> {
    const gone = new Set(entries);
    await this.#commitEntries(this.entries.filter((entry) => !gone.has(entry)));
    for (const entry of entries) await this.#vault.removeFile(entry.file);
  }

  /** Goes on with what is left. */
  async acceptDamage(): Promise<void> {
    const lost = new Set(this.#lost);
    const left = this.entries.filter((entry) => !lost.has(entry));
    await this.#commit(changed(this.#manifest?.storeId ? this.#manifest : emptyManifest(), left, this.#highest));
    this.#trouble = null;
    this.#lost = [];
    await this.sweep();
  }

  /** Removes batches whose end date has passed, and gives them back. */
  async expire(today: string): Promise<readonly Entry[]> {
    const expired = expiredEntries(this.entries, today);
    if (expired.length > 0) await this.remove(expired);
    return expired;
  }

  /** Removes files that are on no list: what an interrupted import left. Only a store in order knows which those are. */
  async sweep(): Promise<void> {
    if (this.health.kind !== 'ok') return;
    const listed = new Set(this.entries.map((entry) => entry.file));
    for (const name of await this.#vault.fileNames()) if (!listed.has(name)) await this.#vault.removeFile(name);
  }

  forget(): void {
    this.#manifest = null;
    this.#trouble = null;
    this.#at = null;
    this.#highest = 0;
    this.#lost = [];
  }

  async #commitEntries(entries: readonly Entry[]): Promise<void> {
    if (!this.#manifest) throw new VaultMoved('there is no list to change');
    await this.#commit(changed(this.#manifest, entries, this.#highest));
  }

  async #commit(next: Manifest): Promise<void> {
    await this.#vault.commit(next, this.#at);
    this.#manifest = next;
    this.#at = next.generation;
    this.#highest = next.generation;
  }
}
