import type { ColumnMapping, ColumnRole } from '../../domain/mapping.ts';
import type { Inspection } from '../../state/inspection.ts';

type Part = Inspection['missing'][number];

/** Combinations of roles of which one must be complete. */
const NEEDED: Record<Exclude<Part, 'dateOrder' | 'shortYears' | 'year'>, readonly (readonly ColumnRole[])[]> = {
  time: [['begin'], ['beginDate'], ['monthOfYear'], ['weekOfYear']],
  place: [['lng', 'lat'], ['rdX', 'rdY'], ['point'], ['postcode'], ['buurtCode']],
  category: [['category'], ['categoryCode']],
};

/** `orderChosen`: the user said which comes first, day or month. What is still missing before the file can be read by a mapping. */
export function missingOf(mapping: ColumnMapping, inspection: Inspection, orderChosen: boolean): Part[] {
  const roles = new Set(mapping.columns.map((column) => column.role));
  const has = (part: keyof typeof NEEDED): boolean => NEEDED[part].some((set) => set.every((role) => roles.has(role)));
  const missing: Part[] = [];
  if (!has('time')) missing.push('time');
  if (needsYear(mapping) && mapping.fixedYear == null) missing.push('year');
  if (mapping.crs !== 'none' && !has('place')) missing.push('place');
  if (!has('category') && mapping.fixedCategory === null) missing.push('category');
  if (inspection.missing.includes('dateOrder') && !orderChosen) missing.push('dateOrder');
  if (inspection.dates.short && mapping.shortYears === undefined) missing.push('shortYears');
  return missing;
}

/** Whether the file only says the month or the week: then it is asked of which year it is. */
export function needsYear({ columns }: ColumnMapping): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  if (roles.has('begin') || roles.has('beginDate') || roles.has('year')) return false;
  return roles.has('monthOfYear') || roles.has('weekOfYear');
}

/** Why the rows will have no place on the map, null when they will. */
export function placelessOf(mapping: ColumnMapping, { place }: Inspection): 'unknown' | 'none' | null {
  const byTable = mapping.columns.some(({ role }) => role === 'postcode' || role === 'buurtCode');
  if (mapping.crs !== 'none' || byTable) return null;
  return place.kind === 'unknown' ? 'unknown' : 'none';
}

/** Whether some rows have only a postcode to say where they belong. */
export function needsPostcodes(mapping: ColumnMapping, { place }: Inspection): boolean {
  const roles = new Set(mapping.columns.map(({ role }) => role));
  const grid = mapping.crs !== 'none' && NEEDED.place.slice(0, 3).some((set) => set.every((role) => roles.has(role)));
  return roles.has('postcode') && (!grid || place.missing > 0);
}
