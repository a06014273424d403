import { readAddress, writeAddress } from '../state/address.ts';
import type { AppStore } from '../state/app-store.ts';

/** Keeps the address bar and the settings of the view equal, both ways. Returns how to stop. */
export function followAddress(store: AppStore): () => void {
  store.getState().openAddress(readAddress(window.location.hash));
  const write = (): void => {
    const wanted = writeAddress(store.getState().address());
    if (wanted !== window.location.hash) window.history.replaceState(null, '', wanted);
  };
  const read = (): void => {
    const { hash } = window.location;
    if (hash !== writeAddress(store.getState().address())) store.getState().openAddress(readAddress(hash));
  };
  const unsubscribe = store.subscribe(write);
  window.addEventListener('hashchange', read);
  return () => {
    unsubscribe();
    window.removeEventListener('hashchange', read);
  };
}
