import type { WorkFact } from '../domain/work/work-fact.ts';
import type { Dossier } from '../workflow/dossier/dossier.ts';
import { foldDossiers } from '../workflow/dossier/fold-dossiers.ts';
import { localDay } from '../workflow/dossier/local-day.ts';

const folded = new WeakMap<readonly WorkFact[], readonly Dossier[]>();

/** All dossiers, folded once for each set of facts. */
export function dossiersOf({ facts }: { readonly facts: readonly WorkFact[] }): readonly Dossier[] {
  let known = folded.get(facts);
  if (!known) {
    known = foldDossiers(facts);
    folded.set(facts, known);
  }
  return known;
}

/** The day it is, in the Netherlands. */
export const todayOf = ({ deps }: { readonly deps: { readonly now: () => Date } }): string => localDay(deps.now().toISOString());
