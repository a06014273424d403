import { useMemo } from 'react';
import type { EffectEntry } from '../../../domain/effect/effect-answer.ts';
import type { EffectAsk } from '../../../domain/effect/effect-ask.ts';
import { dossiersOf, todayOf } from '../../../state/dossiers.ts';
import { useApp } from '../../../state/use-app.ts';
import { useEffectOf } from '../../../state/use-effect-of.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { askOfDossier } from '../../../workflow/effect/dossier-ask.ts';

/** What is measured of a dossier, and the answer so far; both null where there is no place on the map. */
export function useDossierEffect(dossier: Dossier, ring?: number): { readonly ask: EffectAsk | null; readonly entry: EffectEntry | null } {
  const facts = useApp((s) => s.facts);
  const today = useApp(todayOf);
  const ask = useMemo(() => {
    const proposed = askOfDossier(dossier, dossiersOf({ facts }), today);
    return proposed && ring !== undefined ? { ...proposed, ring } : proposed;
  }, [dossier, facts, today, ring]);
  const entry = useEffectOf(ask);
  return ask ? { ask, entry } : { ask, entry: null };
}
