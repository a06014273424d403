import { readAddress, writeAddress } from '../state/address.ts';
import type { AppStore } from '../state/app-store.ts';

/** Keeps the address bar and the settings of the view equal, both ways. Returns how to stop. */
export function followAddress(store: AppStore): () => void {
  store.getState().openAddress(readAddress(window.location.hash));
  let known = window.location.hash;
  const write = (): void => {
    // A link was clicked and its event has yet to come: writing now would undo the click.
    if (window.location.hash !== known) return;
    const wanted = writeAddress(store.getState().address());
    if (wanted !== known) window.history.replaceState(null, '', wanted);
    known = window.location.hash;
  };
  const read = (): void => {
    const { hash } = window.location;
    known = hash;
    if (hash !== writeAddress(store.getState().address())) store.getState().openAddress(readAddress(hash));
  };
  const unsubscribe = store.subscribe(write);
  window.addEventListener('hashchange', read);
  return () => {
    unsubscribe();
    window.removeEventListener('hashchange', read);
  };
}
