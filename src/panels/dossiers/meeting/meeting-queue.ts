import type { FlaggedPlace } from '../../../domain/analysis.ts';
import type { Boundaries } from '../../../domain/area.ts';
import type { BoardFilter } from '../../../state/board-filter.ts';
import type { DossierLinks } from '../../../state/dossier-links.ts';
import type { Dossier } from '../../../workflow/dossier/dossier.ts';

/** Something to judge: a flagged place, a dossier, or both. */
export interface MeetingItem {
  readonly key: string;
  readonly place: FlaggedPlace | null;
  readonly dossierId: string | null;
}

const isUndecided = (dossier: Dossier): boolean => dossier.state === 'potentieel' || dossier.state === 'in-beoordeling';

/**
 * What a meeting has to judge: first the flagged places in their order that have no dossier or one without a decision, then the
 * dossiers without a decision that are not flagged now. Places whose dossier was decided on are left out.
 */
export function meetingQueue(
  places: readonly FlaggedPlace[],
  dossiers: readonly Dossier[],
  links: DossierLinks,
  { area, kind }: BoardFilter,
  { buurten }: Pick<Boundaries, 'buurten'>,
): MeetingItem[] {
  const isIn = (code: string | undefined): boolean =>
    area === '' || code === area || buurten.find((buurt) => buurt.code === code)?.wijk === area;
  const codeOf = (name: string): string | undefined => buurten.find((buurt) => buurt.name === name)?.code;
  const flagged = places
    .filter((place) => place.state !== 'uitgedoofd' && isIn(codeOf(place.buurt)) && kind !== 'woonoverlast')
    .flatMap((place): MeetingItem[] => {
      const dossier = links.ofPlace.get(place.id)?.[0];
      if (!dossier || dossier.ending?.how === 'gesloten') return [{ key: place.id, place, dossierId: null }];
      return isUndecided(dossier) ? [{ key: place.id, place, dossierId: dossier.id }] : [];
    });
  const known = new Set(flagged.map(({ dossierId }) => dossierId));
  const waiting = dossiers.filter(
    (dossier) => isUndecided(dossier) && !known.has(dossier.id) && isIn(dossier.place.buurt) && (kind === 'alle' || dossier.type === kind),
  );
  return [...flagged, ...waiting.map(({ id }) => ({ key: id, place: null, dossierId: id }))];
}
