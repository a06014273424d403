import { createStore } from './core/incident-store.ts';
import { startWasm } from './engine/wasm-connection.ts';
import type { Locate, Store } from './store.ts';
import { browserVault } from './vault/browser-vault.ts';
import { webLocksTurn } from './web-locks-turn.ts';

export interface StoreOptions {
  readonly locate: Locate;
  /** Prefix of everything kept on the device; another name is another store. */
  readonly name?: string;
  /** Local ISO date, for batches with an end date. */
  readonly today?: () => string;
  /** Called with the worker of every engine that is started. */
  readonly onWorker?: (worker: Worker) => void;
}

function localDate(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Opens what is stored and starts the engine behind it; returns as soon as it is known what there is. */
export async function openStore({ locate, name = 'brandpunt', today = localDate, onWorker }: StoreOptions): Promise<Store> {
  return createStore({
    vault: browserVault(name),
    turn: await webLocksTurn(name),
    start: () => startWasm({ onWorker }),
    locate,
    today,
    persist: () => navigator.storage.persist(),
  });
}
