import type * as Y from 'yjs';
import type { FactId } from '../domain/work/fact.ts';
import { inOrder } from '../domain/work/standing-facts.ts';
import { type FactDraft, judgeFact, type WorkFact } from '../domain/work/work-fact.ts';

/** Facts by name; a name that is there is never given another content. */
export interface FactShelf {
  /** In order; kinds of a newer version are kept in the document but left out here. */
  facts(): readonly WorkFact[];
  /** Says facts in one change, and gives them back as they are kept. */
  add(drafts: readonly FactDraft[], role: string, device: string): readonly WorkFact[];
  /** Takes the content of facts away for good, here and wherever this document is merged into. */
  erase(ids: readonly FactId[]): void;
}

export interface FactMaps {
  readonly facts: Y.Map<WorkFact>;
  /** Names of facts whose content is gone for good. */
  readonly erased: Y.Map<true>;
}

/** `maps` is asked anew each time, because a journal may go on with another document. */
export function createFactShelf(maps: () => FactMaps, change: (work: () => void) => void, now: () => Date): FactShelf {
  let known: { readonly of: Y.Map<WorkFact>; readonly list: readonly WorkFact[] } | null = null;
  let watched: Y.Map<WorkFact> | null = null;
  // Facts never change, so each is judged once.
  const judged = new WeakMap<WorkFact, boolean>();
  const isGood = (fact: WorkFact): boolean => {
    const known = judged.get(fact);
    if (known !== undefined) return known;
    const good = judgeFact(fact) === 'good';
    if (typeof fact === 'object' && fact !== null) judged.set(fact, good);
    return good;
  };
  const forget = (): void => {
    known = null;
  };
  const read = (): readonly WorkFact[] => {
    const { facts, erased } = maps();
    if (watched !== facts) {
      watched = facts;
      facts.observe(forget);
      erased.observe(forget);
      forget();
    }
    if (known?.of !== facts) {
      const good = [...facts.values()].filter((fact) => isGood(fact) && !erased.has(fact.id));
      known = { of: facts, list: inOrder(good) };
    }
    return known!.list;
  };
  return {
    facts: read,
    add(drafts, role, device) {
      const last = read().at(-1)?.at ?? '';
      let time = Math.max(now().getTime(), last === '' ? 0 : Date.parse(last) + 1);
      const said = drafts.map((draft) => {
        const id = crypto.randomUUID() as FactId;
        return { ...draft, id, at: new Date(time++).toISOString(), role, device } as WorkFact;
      });
      for (const fact of said) if (judgeFact(fact) !== 'good') throw new Error(`not a fact: ${JSON.stringify(fact).slice(0, 300)}`);
      change(() => {
        for (const fact of said) maps().facts.set(fact.id, fact);
      });
      return said;
    },
    erase(ids) {
      change(() => {
        const { facts, erased } = maps();
        for (const id of ids) {
          facts.delete(id);
          erased.set(id, true);
        }
      });
    },
  };
}
