import { foldLabel } from '../../domain/fold-label.ts';
import type { SiteChoice, SitePlan, SiteReading, SiteRole } from '../../domain/inspection/site-reading.ts';
import { DateTally, dateEvidence } from '../guess/date-evidence.ts';
import { PlaceTally } from '../guess/place-evidence.ts';
import { rolesByHeader } from '../guess/roles-by-header.ts';
import type { HeldRows } from '../held-rows.ts';
import { PERSON_HEADERS, SITE_HEADERS } from './site-words.ts';

export const isPersonColumn = (header: string): boolean => PERSON_HEADERS.test(foldLabel(header));

const columnOf = (roles: readonly SiteRole[], role: SiteRole): number => roles.indexOf(role);

export interface GuessedSites extends Pick<SiteReading, 'missing'> {
  readonly plan: SitePlan;
}

/** Order of days, grid and decimal sign are decided from all rows of the columns that have these roles; an order that no row proves is asked. */
export function guessSites({ headers, rows }: HeldRows, chosen?: SiteChoice): GuessedSites {
  const roles = (chosen?.roles ?? rolesByHeader(headers, SITE_HEADERS, isPersonColumn)).map(
    (role, i): SiteRole => (isPersonColumn(headers[i] ?? '') ? 'ignore' : role),
  );
  const [x, y, last] = [columnOf(roles, 'x'), columnOf(roles, 'y'), columnOf(roles, 'last')];
  const places = new PlaceTally();
  const dates = new DateTally();
  for (const { cells } of rows) {
    if (x >= 0 && y >= 0) places.add(cells[x] ?? '', cells[y] ?? '');
    if (last >= 0) dates.add(cells[last] ?? '');
  }
  const evidence = dateEvidence([dates]);
  const asks = evidence.kind === 'ambiguous' || evidence.kind === 'mixed';
  return {
    plan: {
      roles,
      kind: chosen?.kind ?? 'storage',
      crs: places.evidence.kind === 'wgs84' ? 'wgs84' : 'rd',
      decimal: places.decimal,
      dateOrder: asks ? (chosen?.dateOrder ?? evidence.order) : evidence.order,
    },
    missing: [...(x < 0 || y < 0 ? (['place'] as const) : []), ...(asks && !chosen?.dateOrder ? (['dateOrder'] as const) : [])],
  };
}
