import type { FlaggedPlace } from '../../../domain/analysis.ts';
import { dossierLinks } from '../../../state/dossier-links.ts';
import { useApp } from '../../../state/use-app.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';

/** The place of the dossier in the period on view, null when it is not flagged there. */
export function useLinkedPlace(dossier: Dossier): FlaggedPlace | null {
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const facts = useApp((s) => s.facts);
  const categories = useApp((s) => s.categories);
  return dossierLinks({ analysis, drawing, facts, categories }).ofDossier.get(dossier.id) ?? null;
}
