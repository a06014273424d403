import type { ReactNode } from 'react';
import type { DossierFilter } from '../board/dossier-filter.ts';

export function PaperView({ filter }: { readonly filter: DossierFilter }): ReactNode {
  return <div className="page">{filter.area}</div>;
}
