import type { CategoryId } from '../domain/category.ts';
import type { CellId } from '../domain/cell.ts';
import { categoryOf } from '../domain/reference.ts';
import type { Pack, PackHotspot } from '../domain/work/pack.ts';
import { dossiersOfPlace } from '../workflow/dossier/belongs.ts';
import type { Dossier } from '../workflow/dossier/dossier.ts';
import type { AppState } from './app-store.ts';
import { dossiersOf } from './dossiers.ts';

/** The dossier that a place of a pack belongs to, best first; null when there is none. Cells weigh alike: there are no reports to weigh them. */
export function packDossier(state: Pick<AppState, 'facts'>, { cells, categories, resolution }: PackHotspot): Dossier | null {
  const place = { ids: cells as readonly CellId[], categories: categories.map(({ id }) => id) };
  return dossiersOfPlace(place, dossiersOf(state), { resolution, weight: () => 0 })[0] ?? null;
}

/** Opens a dossier for a place of a pack, and says its id; null while nothing may be said here. */
export function openPackDossier(state: Pick<AppState, 'say'>, pack: Pack, hotspot: PackHotspot): string | null {
  const { place, buurt, resolution, cells, categories, count, expected } = hotspot;
  const isHome = categoryOf(categories[0]?.id as CategoryId)?.theme === 'woonoverlast';
  const id = crypto.randomUUID();
  const said = state.say([
    {
      about: id,
      kind: 'dossier.opened',
      title: isHome ? '' : place,
      type: isHome ? 'woonoverlast' : 'openbaar',
      place: { buurt, resolution, cells, from: pack.from, to: pack.to },
      categories: categories.map((category) => category.id),
      flagged: { count, expected },
    },
  ]);
  return said.length > 0 ? id : null;
}
