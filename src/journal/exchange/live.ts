import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { FactId } from '../../domain/work/fact.ts';
import type { LiveState } from '../../domain/work/live.ts';
import { mergedAfter, NOTHING_MERGED } from '../../domain/work/merge-account.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import type { FactMaps } from '../fact-shelf.ts';
import { SCHEMA } from '../schema.ts';
import type { Bench } from './exchange.ts';
import { mergeFacts } from './merge-facts.ts';
import { plainCopy } from './payload.ts';

/** A connection with others who work at the same time. */
export interface Live {
  state(): LiveState;
  listen(listener: () => void): () => void;
  leave(): void;
}

/**
 * Joins a room on a y-websocket server. The journal itself is never synchronised: facts cross a document of their own, and what
 * comes in is judged and merged one by one as from a file, so that nothing here can be changed or brought back from outside.
 */
export function joinLive(bench: Bench, origin: string, room: string): Live {
  const wire = new Y.Doc();
  const maps: FactMaps = { facts: wire.getMap<WorkFact>('facts'), erased: wire.getMap<true>('erased') };
  const provider = new WebsocketProvider(`${origin}/brandpunt`, `${SCHEMA}-${room}`, wire, { disableBc: true });
  const listeners = new Set<() => void>();
  let state: Extract<LiveState, { kind: 'on' }> = { kind: 'on', room, connected: false, account: NOTHING_MERGED };
  let left = false;

  const show = (change: Partial<typeof state>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const send = (): void => {
    if (!left && !bench.isReadOnly()) sayOnWire(wire, maps, bench.shelves());
  };
  const refusedBefore = new Set<string>();
  const receive = (): void => {
    if (left || bench.isReadOnly()) return;
    const { facts, erased } = bench.shelves();
    const fresh = [...maps.facts].filter(([id]) => !facts.has(id) && !erased.has(id) && !refusedBefore.has(id));
    const gone = [...maps.erased.keys()].filter((id) => !erased.has(id));
    if (fresh.length === 0 && gone.length === 0) return;
    const incoming = { facts: new Map(fresh.map(([id, fact]) => [id, plainCopy(fact)])), erased: gone };
    const merged = mergeFacts(bench.shelves(), incoming, bench.now(), bench.change);
    for (const [id] of fresh) if (!bench.shelves().facts.has(id)) refusedBefore.add(id);
    show({ account: mergedAfter(state.account, merged) });
    if (merged.erasedHere > 0) void bench.compact().catch(() => undefined);
  };

  provider.on('status', ({ status }) => show({ connected: status === 'connected' }));
  provider.on('sync', (synced: boolean) => {
    if (!synced) return;
    receive();
    send();
  });
  wire.on('update', (_update: Uint8Array, from: unknown) => {
    if (from === provider) receive();
  });
  const stop = bench.onChange(send);
  return {
    state: () => (left ? { kind: 'off' } : state),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave() {
      left = true;
      stop();
      provider.destroy();
      wire.destroy();
      show({});
    },
  };
}

/** Puts on the wire what it lacks, and takes off what was erased here. */
function sayOnWire(wire: Y.Doc, maps: FactMaps, here: FactMaps): void {
  const facts = [...here.facts].filter(([id]) => !maps.facts.has(id) && !maps.erased.has(id as FactId) && !here.erased.has(id as FactId));
  const gone = [...here.erased.keys()].filter((id) => !maps.erased.has(id));
  if (facts.length === 0 && gone.length === 0) return;
  wire.transact(() => {
    for (const [id, fact] of facts) maps.facts.set(id, fact);
    for (const id of gone) {
      maps.facts.delete(id);
      maps.erased.set(id, true);
    }
  });
}
