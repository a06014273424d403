import type { Boundaries } from '../domain/area.ts';
import type { Category } from '../domain/category.ts';
import { bad, good, type Outcome } from '../domain/issue.ts';
import type { ColumnMapping } from '../domain/mapping.ts';
import { postcodePlaces } from '../domain/postcode-table.ts';
import { CATEGORIES } from '../domain/reference.ts';
import { POSTCODE_ISSUES } from '../domain/text/postcodes.ts';
import { existingKeys } from '../queries/quality/existing-keys.ts';
import type { ImportContext } from '../workers/client-types.ts';
import type { Deps } from './deps.ts';

type Bounds = ImportContext['bounds'];

/** West, south, east, north of all buurten. */
export function boundsOf(boundaries: Boundaries): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of boundaries.shapes.flat(3)) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The categories of the app with those that earlier files brought. */
function knownCategories(stored: readonly Category[]): Category[] {
  const ids = new Set(CATEGORIES.map((category) => category.id));
  return [...CATEGORIES, ...stored.filter((category) => !ids.has(category.id))];
}

/** What reading a file needs to know; `withRows` also fetches what is stored, to skip duplicates. */
export async function importContext(deps: Deps, boundaries: Boundaries, withRows: boolean): Promise<ImportContext> {
  const { db, journal } = deps;
  const rows = withRows ? await db.run(existingKeys()) : { key: new BigUint64Array(0), content: new BigUint64Array(0) };
  return {
    categories: knownCategories(db.categories()),
    existing: { keys: rows.key, contents: rows.content },
    hmacKey: await journal.hmacKey(),
    buurten: boundaries.buurten,
    bounds: boundsOf(boundaries),
    postcodes: null,
    remembered: journal.mappings(),
    thisYear: deps.now().getFullYear(),
  };
}

/** Where postcodes lie, for a file that needs to know; a table that was loaded and is lost is no reason to leave rows off the map unasked. */
export async function postcodesFor({ columns }: ColumnMapping, { journal }: Deps): Promise<Outcome<ImportContext['postcodes']>> {
  if (!journal.postcodes() || !columns.some(({ role }) => role === 'postcode')) return good(null);
  const table = await journal.postcodeTable();
  return table ? good(postcodePlaces(table)) : bad(POSTCODE_ISSUES.lost);
}
