import type { DossierFact } from '../../domain/work/dossier-facts.ts';
import type { FactId } from '../../domain/work/fact.ts';
import type { Dossier } from './dossier.ts';
import { foldDossiers } from './fold-dossiers.ts';

type Opened = Extract<DossierFact, { kind: 'dossier.opened' }>;

/** The dossier that an opening would make, to show before anyone opened it. */
export function draftDossier(id: string, opened: Opened, now: Date): Dossier {
  const base = { id: `draft-${id}`.slice(0, 64) as FactId, at: now.toISOString(), role: '', device: '', about: id };
  return foldDossiers([{ ...base, ...opened }])[0]!;
}
