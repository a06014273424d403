import { standingFacts } from './standing-facts.ts';
import type { WorkFact } from './work-fact.ts';

/** What goes into a pack for a wijk. */
export interface PackWork {
  /** Dossiers whose facts go along. */
  readonly about: ReadonlySet<string>;
  /** Facts of those dossiers, and what withdraws or restores one of them. */
  readonly ids: ReadonlySet<string>;
  /** Dossiers of woonoverlast that stay behind, by buurt. */
  readonly homes: ReadonlyMap<string, number>;
}

interface Opened {
  readonly buurt: string;
  readonly home: boolean;
}

/** Where every dossier lies by its last word on that. */
function placesOf(facts: readonly WorkFact[]): ReadonlyMap<string, Opened> {
  const places = new Map<string, Opened>();
  for (const fact of facts) {
    if (fact.kind === 'dossier.opened') places.set(fact.about, { buurt: fact.place.buurt, home: fact.type === 'woonoverlast' });
    const known = places.get(fact.about);
    if (fact.kind === 'dossier.seen' && known) places.set(fact.about, { ...known, buurt: fact.place.buurt });
  }
  return places;
}

/**
 * The work on dossiers in these buurten. Woonoverlast is about a home: unless `withHomes`, nothing of it goes along but how many
 * dossiers a buurt has. Facts are never cut down, because the same name must mean the same content everywhere.
 */
export function packWork(facts: readonly WorkFact[], buurten: ReadonlySet<string>, withHomes: boolean): PackWork {
  const about = new Set<string>();
  const homes = new Map<string, number>();
  const stands = placesOf(standingFacts(facts));
  for (const [id, { buurt, home }] of placesOf(facts)) {
    if (!buurten.has(buurt)) continue;
    if (!home || withHomes) about.add(id);
    else if (stands.has(id)) homes.set(buurt, (homes.get(buurt) ?? 0) + 1);
  }
  const isMeta = (fact: WorkFact): boolean => fact.kind === 'work.withdrawn' || fact.kind === 'work.restored';
  const ids = new Set<string>(facts.filter((fact) => about.has(fact.about) && !isMeta(fact)).map((fact) => fact.id));
  for (const fact of facts)
    if ((fact.kind === 'work.withdrawn' || fact.kind === 'work.restored') && fact.of.some((id) => ids.has(id))) ids.add(fact.id);
  return { about, ids, homes };
}
