import { useMemo } from 'react';
import { useApp } from '../../state/use-app.ts';
import type { Dossier } from '../../workflow/dossier/dossier.ts';
import { foldDossiers } from '../../workflow/dossier/fold-dossiers.ts';

/** All dossiers as they stand. */
export function useDossiers(): readonly Dossier[] {
  const facts = useApp((s) => s.facts);
  return useMemo(() => foldDossiers(facts), [facts]);
}
