import * as Y from 'yjs';
import type { FactId } from '../domain/work/fact.ts';
import { type Shelves, shelvesOf } from './document.ts';

type MapShelf = Exclude<keyof Shelves, 'log'>;
const MAPS: readonly MapShelf[] = ['facts', 'erased', 'mappings', 'settings', 'choices', 'packs'];

/**
 * A fresh document with everything that can be read of a damaged one. Updates build on each other, so one that is lost makes
 * Yjs hold back all that came later; a fact needs no other, and is taken out of the update that it came in.
 */
export function mended(damaged: Y.Doc, updates: readonly Uint8Array[]): Y.Doc {
  const fresh = new Y.Doc();
  const [from, to] = [shelvesOf(damaged), shelvesOf(fresh)];
  fresh.transact(() => {
    for (const shelf of MAPS) for (const [key, value] of from[shelf] as Y.Map<unknown>) (to[shelf] as Y.Map<unknown>).set(key, value);
    to.log.push(from.log.toArray());
    for (const update of updates) {
      for (const { shelf, key, value } of heldBack(update)) {
        const map = to[shelf] as Y.Map<unknown>;
        const isErased = shelf === 'facts' && to.erased.has(key as FactId);
        if (!map.has(key) && !isErased) map.set(key, value);
      }
    }
    for (const id of to.erased.keys()) to.facts.delete(id);
  });
  return fresh;
}

/** Values of maps that an update says by itself: where and under which key. */
function heldBack(update: Uint8Array): { readonly shelf: MapShelf; readonly key: string; readonly value: unknown }[] {
  try {
    return Y.decodeUpdate(update).structs.flatMap((struct) => {
      const shelf = MAPS.find((name) => 'parent' in struct && struct.parent === (name as unknown));
      if (!shelf || !('parentSub' in struct) || struct.parentSub === null) return [];
      const value: unknown = struct.content.getContent().at(-1);
      return value === undefined ? [] : [{ shelf, key: struct.parentSub, value }];
    });
  } catch {
    return [];
  }
}
