import type { Locate, Store } from './store.ts';

export interface StoreOptions {
  readonly locate: Locate;
  /** Prefix of everything kept on the device; another name is another store. */
  readonly name?: string;
  /** Local ISO date, for batches with an end date. */
  readonly today?: () => string;
}

/** Opens what is stored and starts the engine behind it; returns as soon as it is known what there is. */
export async function openStore(_options: StoreOptions): Promise<Store> {
  throw new Error('not built yet');
}
