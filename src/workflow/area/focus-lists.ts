import type { BuurtCode } from '../../domain/area.ts';
import { type FocusList, focusOf } from '../../domain/focus-list.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

/** A list and whether people changed it, when and in which role. */
export interface StandingFocus extends FocusList {
  readonly changed: { readonly at: string; readonly role: string } | null;
}

/** `about` of the facts of a list. */
export const focusAbout = (id: string): string => `focus:${id}`;

/** The focus lists as they stand: those of the plan, changed or added to by facts; the last word on a list holds. */
export function focusLists(facts: readonly WorkFact[], municipality: string): StandingFocus[] {
  const lists = new Map<string, StandingFocus>(focusOf(municipality).map((list) => [list.id, { ...list, changed: null }]));
  for (const fact of facts) {
    if (fact.kind !== 'focus.listed') continue;
    const id = fact.about.replace(/^focus:/, '');
    const { label, source, at, role } = fact;
    lists.set(id, { id, label, source, buurten: fact.buurten as readonly BuurtCode[], changed: { at, role } });
  }
  return [...lists.values()];
}
