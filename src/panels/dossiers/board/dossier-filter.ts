import type { Boundaries } from '../../../domain/area.ts';
import type { BoardFilter } from '../../../state/board-filter.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';
import { overdueOf } from '../../../workflow/dossier/overdue.ts';

const isInArea = (buurt: string, area: string, { buurten }: Pick<Boundaries, 'buurten'>): boolean =>
  area === '' || buurt === area || buurten.find(({ code }) => code === buurt)?.wijk === area;

export const filtered = (
  dossiers: readonly Dossier[],
  { area, kind, onlyLate }: BoardFilter,
  boundaries: Pick<Boundaries, 'buurten'>,
  today: string,
): Dossier[] =>
  dossiers.filter(
    (dossier) =>
      isInArea(dossier.place.buurt, area, boundaries) &&
      (kind === 'alle' || dossier.type === kind) &&
      (!onlyLate || overdueOf(dossier, today).length > 0),
  );
