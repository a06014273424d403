import type { ReactNode } from 'react';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';

export function PaperDossier({ dossier }: { readonly dossier: Dossier }): ReactNode {
  return <article className="paper">{dossier.title}</article>;
}
