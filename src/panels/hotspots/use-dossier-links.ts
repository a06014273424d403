import { type DossierLinks, dossierLinks } from '../../state/dossier-links.ts';
import { useApp } from '../../state/use-app.ts';

/** Which dossiers the places on view belong to. */
export function useDossierLinks(): DossierLinks {
  const analysis = useApp((s) => s.analysis);
  const drawing = useApp((s) => s.drawing);
  const facts = useApp((s) => s.facts);
  const categories = useApp((s) => s.categories);
  return dossierLinks({ analysis, drawing, facts, categories });
}
