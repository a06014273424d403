import type { FlaggedPlace } from '../domain/analysis.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Issue } from '../domain/issue.ts';
import { categoryOf } from '../domain/reference.ts';
import type { DossierFact, DossierPlace } from '../domain/work/dossier-facts.ts';
import type { FactDraft } from '../domain/work/work-fact.ts';
import { refusal } from '../workflow/dossier/refused-text.ts';
import type { AppState } from './app-store.ts';
import { categoryIds, flaggedAgain } from './dossier-links.ts';

/** Says facts about one dossier, unless a text in them points at a person: then nothing is said and the reason comes back. */
export function sayInDossier(state: AppState, about: string, facts: readonly DossierFact[]): Issue | null {
  return sayAll(
    state,
    facts.map((fact) => ({ about, ...fact })),
  );
}

/** The same for facts about several dossiers in one step. */
export function sayAll(state: AppState, drafts: readonly FactDraft[]): Issue | null {
  const refused = refusal(drafts);
  if (!refused) state.say(drafts);
  return refused;
}

const newId = (): string => crypto.randomUUID();

/** Where a flagged place lies, as a dossier keeps it. */
export function placeOfFlag(state: AppState, place: FlaggedPlace): DossierPlace {
  const { analysis, boundaries } = state;
  const buurt = boundaries.buurten.find(({ name }) => name === place.buurt);
  const { resolution, period } = analysis!.request;
  return { buurt: buurt?.code ?? '', resolution, cells: place.ids, from: period.from, to: period.to };
}

export interface Opening {
  readonly id: string;
  readonly fact: Extract<DossierFact, { kind: 'dossier.opened' }>;
}

/** What would be said to open a dossier for a flagged place; nothing is said yet. Of a home, the place has no name. */
export function openingOf(state: AppState, place: FlaggedPlace): Opening {
  const categories = categoryIds(place.categories, state.categories);
  const isHome = categoryOf(categories[0] as CategoryId)?.theme === 'woonoverlast';
  return {
    id: newId(),
    fact: {
      kind: 'dossier.opened',
      title: isHome ? '' : place.place,
      type: isHome ? 'woonoverlast' : 'openbaar',
      place: placeOfFlag(state, place),
      categories,
      flagged: { count: place.count, expected: place.expected },
    },
  };
}

/** Opens a dossier for a flagged place, and says its id. */
export function openDossier(state: AppState, place: FlaggedPlace): string {
  const { id, fact } = openingOf(state, place);
  state.say([{ about: id, ...fact }]);
  return id;
}

/** Opens a case of woonoverlast in a buurt, and says its id. */
export function openHomeCase(state: AppState, buurt: string): string {
  const id = newId();
  const month = state.lastComplete ?? state.filter.period.to;
  const place = { buurt, resolution: state.filter.resolution, cells: [], from: month, to: month };
  state.say([
    { about: id, kind: 'dossier.opened', title: '', type: 'woonoverlast', place, categories: ['melding.woonoverlast'], flagged: null },
  ]);
  return id;
}

/** Writes in every dossier that the places on view flag again that they do; says how many. */
export function recordFlags(state: AppState): number {
  const again = flaggedAgain(state);
  state.say(
    again.map(({ dossier, place }) => ({
      about: dossier.id,
      kind: 'dossier.seen' as const,
      place: placeOfFlag(state, place),
      flagged: { count: place.count, expected: place.expected },
    })),
  );
  return again.length;
}

/** Ends a dossier and lets chosen cells and the rest go on in two new ones. */
export function splitDossier(
  state: AppState,
  from: { readonly id: string; readonly place: DossierPlace; readonly categories: readonly string[] },
  parts: readonly { readonly title: string; readonly cells: readonly string[] }[],
  reason: string,
): Issue | null {
  const named = parts.map((part) => ({ ...part, id: newId() }));
  return sayAll(state, [
    ...named.map(
      ({ id, title, cells }): FactDraft => ({
        about: id,
        kind: 'dossier.opened',
        title,
        type: 'openbaar',
        place: { ...from.place, cells },
        categories: from.categories,
        flagged: null,
      }),
    ),
    { about: from.id, kind: 'dossier.split', into: named.map(({ id }) => id), reason },
  ]);
}
