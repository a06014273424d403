import { foldLabel } from '../../domain/fold-label.ts';
import type { InspectionSite } from '../../domain/inspection/site.ts';
import type { SitePlan, SiteRejection, SiteRole } from '../../domain/inspection/site-reading.ts';
import { personalInText } from '../../domain/personal/personal-in-text.ts';
import { rdPoint } from '../../domain/place.ts';
import { rdToWgs84 } from '../../geo/rd.ts';
import { parseMoment } from '../values/moment.ts';
import { parseNumber, parseWhole } from '../values/number.ts';
import { gridOf, isSwapped, kindOfPoint } from '../values/point.ts';
import { BRANCH_WORDS, KIND_WORDS, wordOf } from './site-words.ts';

/** A row that was read: the site, and whether it named its own number and units. */
export interface ReadRow {
  readonly line: number;
  readonly site: InspectionSite;
  readonly numbered: boolean;
  readonly counted: boolean;
  readonly masked: number;
}

/** A point may lie across the border for an ACT! inspection, but not in another country's other end. */
const FAR = { west: 4.5, south: 50.2, east: 7.2, north: 53.7 } as const;

/** A site may be called by its address, because that is where the team goes; anything that points at a person is left out. */
export function harmless(text: string, most: number): string {
  const short = text.trim().slice(0, most);
  return personalInText(short).some(({ kind }) => kind !== 'address') ? '' : short;
}

/** The degrees of a pair of coordinates under the grid that was decided for the list; null when it is none. */
export function pointOf(
  xText: string,
  yText: string,
  { crs, decimal }: Pick<SitePlan, 'crs' | 'decimal'>,
): readonly [number, number] | null {
  const [x, y] = [parseNumber(xText, decimal), parseNumber(yText, decimal)];
  if (Number.isNaN(x) || Number.isNaN(y)) return null;
  const kind = kindOfPoint(x, y);
  if (gridOf[kind] !== crs) return null;
  const [a, b] = isSwapped(kind) ? [y, x] : [x, y];
  return crs === 'rd' ? ([...rdToWgs84(rdPoint(a, b))] as [number, number]) : [a, b];
}

/** Whether a point lies beyond where any inspection goes. */
export const isFar = (lng: number, lat: number): boolean => lng < FAR.west || lng > FAR.east || lat < FAR.south || lat > FAR.north;

/** A day as ISO, null for an empty cell, undefined when it is none. */
export function dateOf(text: string, { dateOrder }: Pick<SitePlan, 'dateOrder'>): string | null | undefined {
  if (text === '') return null;
  const moment = parseMoment(text, dateOrder);
  return moment ? new Date(moment.local * 60_000).toISOString().slice(0, 10) : undefined;
}

/** Reads one row by the plan: a site, or why it is none. */
export function readSite(cells: readonly string[], line: number, plan: SitePlan, ownMunicipality: string): ReadRow | SiteRejection {
  const at = (role: SiteRole): string => (cells[plan.roles.indexOf(role)] ?? '').trim();
  const point = pointOf(at('x'), at('y'), plan);
  if (!point) return 'place';
  const [lng, lat] = point;
  if (isFar(lng, lat)) return 'far';
  const unitsText = at('units');
  const units = unitsText === '' ? 1 : parseWhole(unitsText, 1, 5000);
  if (units < 1) return 'units';
  const last = dateOf(at('last'), plan);
  if (last === undefined) return 'date';
  const [kindText, branchText] = [foldLabel(at('kind')), foldLabel(at('branch'))];
  const id = at('id').slice(0, 60);
  if (id !== '' && harmless(id, 60) === '') return 'personal';
  const [name, note] = [harmless(at('name'), 120), harmless(at('note'), 200)];
  const municipality = at('municipality').slice(0, 60);
  const isOwn = foldLabel(municipality) === foldLabel(ownMunicipality);
  const site: InspectionSite = {
    id,
    kind: wordOf(kindText, KIND_WORDS) ?? plan.kind,
    name,
    terrain: harmless(at('terrain'), 80),
    units,
    branch: branchText === '' ? 'onbekend' : (wordOf(branchText, BRANCH_WORDS) ?? 'overig'),
    lng: Math.round(lng * 1e6) / 1e6,
    lat: Math.round(lat * 1e6) / 1e6,
    lastInspected: last,
    municipality: isOwn ? '' : municipality,
    note,
  };
  const masked = Number(name === '' && at('name') !== '') + Number(note === '' && at('note') !== '');
  return { line, site, numbered: id !== '', counted: unitsText !== '', masked };
}
