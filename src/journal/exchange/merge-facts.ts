import type { FactId } from '../../domain/work/fact.ts';
import type { AboutAccount, MergeAccount, Refusal } from '../../domain/work/merge-account.ts';
import { inOrder } from '../../domain/work/standing-facts.ts';
import { judgeFact, type WorkFact } from '../../domain/work/work-fact.ts';
import type { FactMaps } from '../fact-shelf.ts';

/** Facts from elsewhere by the name they came under, not judged yet. */
export interface Incoming {
  readonly facts: ReadonlyMap<string, unknown>;
  readonly erased: readonly string[];
}

/** Clocks differ; a fact further ahead would push every later one ahead of it. */
const MOST_AHEAD = 24 * 3600_000;

/** The same text for the same content, whatever the order of the fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

type Fate = 'added' | 'unknown' | 'known' | 'erased' | Refusal;

function fateOf(id: string, fact: unknown, { facts, erased }: FactMaps, gone: ReadonlySet<string>, now: number): Fate {
  const verdict = judgeFact(fact);
  if (verdict === 'bad' || (fact as WorkFact).id !== id) return 'damaged';
  if (erased.has(id) || gone.has(id)) return 'erased';
  const here = facts.get(id);
  if (here !== undefined) return canonical(here) === canonical(fact) ? 'known' : 'different';
  if (Date.parse((fact as WorkFact).at) > now + MOST_AHEAD) return 'future';
  return verdict === 'unknown' ? 'unknown' : 'added';
}

const aboutOf = (fact: unknown): string => {
  const about = (fact as { about?: unknown } | null)?.about;
  return typeof about === 'string' ? about.slice(0, 160) : '';
};

/**
 * Adds facts from elsewhere by union. A name that is here keeps its content; what was erased stays away, and erasures travel
 * along. Whatever is refused is counted, per what it is about. `change` wraps the writing in one transaction.
 */
export function mergeFacts(maps: FactMaps, incoming: Incoming, now: Date, change: (work: () => void) => void): MergeAccount {
  const gone = new Set(incoming.erased.filter((id) => /^[\w.-]{8,64}$/.test(id)));
  const newlyGone = [...gone].filter((id) => !maps.erased.has(id as FactId));
  const erasedHere = newlyGone.flatMap((id) => maps.facts.get(id) ?? []);
  const erasedAbout: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const fact of erasedHere) erasedAbout[aboutOf(fact)] = (erasedAbout[aboutOf(fact)] ?? 0) + 1;
  const judged = [...incoming.facts].map(([id, fact]) => ({ id, fact, fate: fateOf(id, fact, maps, gone, now.getTime()) }));
  const welcome = judged.filter(({ fate }) => fate === 'added' || fate === 'unknown');
  if (welcome.length > 0 || newlyGone.length > 0)
    change(() => {
      for (const id of newlyGone) {
        maps.facts.delete(id);
        maps.erased.set(id, true);
      }
      for (const { id, fact } of welcome) maps.facts.set(id, fact as WorkFact);
    });
  const about = new Map<string, AboutAccount>();
  for (const { fact, fate } of judged) about.set(aboutOf(fact), counted(about.get(aboutOf(fact)), aboutOf(fact), fate));
  const added = inOrder(welcome.filter(({ fate }) => fate === 'added').map(({ fact }) => fact as WorkFact));
  return { about: [...about.values()], added, unknown: welcome.length - added.length, erasedHere: erasedHere.length, erasedAbout };
}

function counted(before: AboutAccount | undefined, about: string, fate: Fate): AboutAccount {
  const now = before ?? { about, added: 0, known: 0, erased: 0, refused: {} };
  if (fate === 'added' || fate === 'unknown') return { ...now, added: now.added + 1 };
  if (fate === 'known' || fate === 'erased') return { ...now, [fate]: now[fate] + 1 };
  return { ...now, refused: { ...now.refused, [fate]: (now.refused[fate] ?? 0) + 1 } };
}
