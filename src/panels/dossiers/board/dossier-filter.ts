import type { Boundaries } from '../../../domain/area.ts';
import type { DossierKind } from '../../../domain/work/dossier-facts.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { overdueOf } from '../../../workflow/dossier/overdue.ts';

/** Which dossiers are shown. */
export interface DossierFilter {
  /** Code of a wijk or buurt; empty is the whole municipality. */
  readonly area: string;
  readonly kind: DossierKind | 'alle';
  readonly onlyLate: boolean;
}

export const EVERY_DOSSIER: DossierFilter = { area: '', kind: 'alle', onlyLate: false };

const isInArea = (buurt: string, area: string, { buurten }: Pick<Boundaries, 'buurten'>): boolean =>
  area === '' || buurt === area || buurten.find(({ code }) => code === buurt)?.wijk === area;

export const filtered = (
  dossiers: readonly Dossier[],
  { area, kind, onlyLate }: DossierFilter,
  boundaries: Pick<Boundaries, 'buurten'>,
  today: string,
): Dossier[] =>
  dossiers.filter(
    (dossier) =>
      isInArea(dossier.place.buurt, area, boundaries) &&
      (kind === 'alle' || dossier.type === kind) &&
      (!onlyLate || overdueOf(dossier, today).length > 0),
  );
