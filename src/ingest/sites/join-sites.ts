import type { InspectionSite } from '../../domain/inspection/site.ts';
import type { SiteAccount } from '../../domain/inspection/site-reading.ts';
import type { ReadRow } from './site-reader.ts';

export interface JoinedSites {
  readonly sites: readonly InspectionSite[];
  readonly accepted: number;
  readonly duplicates: number;
  readonly joined: number;
  readonly twice: SiteAccount['rejectedRows'];
}

const say = (site: InspectionSite): string => JSON.stringify(site);

/** About a metre: boxes of one complex stand at the same point in a list. */
const pointKey = ({ kind, lng, lat, municipality }: InspectionSite): string =>
  `${kind} ${lng.toFixed(5)} ${lat.toFixed(5)} ${municipality}`;

/** A number for a site that has none, from where it lies: the same in every file. */
const madeId = ({ kind, lng, lat }: InspectionSite): string =>
  `${kind.slice(0, 1).toUpperCase()}${lat.toFixed(5)}-${lng.toFixed(5)}`.replaceAll('.', '');

/**
 * Rows become sites: a number that comes again with the same contents counts once, with other contents it is not guessed which holds; boxes at one
 * point, a row each, become one stop with so many units.
 * @param stored sites that stand already: a row that says the same adds nothing
 */
export function joinSites(rows: readonly ReadRow[], stored: readonly InspectionSite[]): JoinedSites {
  const byId = new Map<string, ReadRow>();
  const twice: { line: number; why: 'twice'; text: string }[] = [];
  const single: ReadRow[] = [];
  let duplicates = 0;
  for (const row of rows) {
    const before = row.numbered ? byId.get(row.site.id) : undefined;
    if (before && say(before.site) === say(row.site)) duplicates++;
    else if (before) twice.push({ line: row.line, why: 'twice', text: row.site.id });
    else {
      if (row.numbered) byId.set(row.site.id, row);
      single.push(row);
    }
  }
  const groups = Map.groupBy(single, (row) => (row.counted || row.site.kind !== 'storage' ? `line ${row.line}` : pointKey(row.site)));
  const known = new Map(stored.map((site) => [site.id, say(site)]));
  const sites: InspectionSite[] = [];
  let [accepted, joined] = [0, 0];
  for (const group of groups.values()) {
    const site = oneStop(group);
    if (known.get(site.id) === say(site)) {
      duplicates += group.length;
      continue;
    }
    accepted += group.length;
    joined += group.length - 1;
    sites.push(site);
  }
  return { sites: withoutDoubles(sites), accepted, duplicates, joined, twice };
}

/** The boxes of a group as one site: its first number, the latest inspection of any of them. */
function oneStop(group: readonly ReadRow[]): InspectionSite {
  const sites = group.map(({ site }) => site);
  const first = [...sites].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!;
  const dates = sites.flatMap(({ lastInspected }) => lastInspected ?? []).sort();
  return {
    ...first,
    id: first.id === '' ? madeId(first) : first.id,
    units: sites.reduce((sum, { units }) => sum + units, 0),
    lastInspected: dates.at(-1) ?? null,
  };
}

/** Made numbers can meet when two kinds of rows lie at one point: the later one gets a tail. */
function withoutDoubles(sites: readonly InspectionSite[]): InspectionSite[] {
  const seen = new Map<string, number>();
  return sites.map((site) => {
    const times = (seen.get(site.id) ?? 0) + 1;
    seen.set(site.id, times);
    return times === 1 ? site : { ...site, id: `${site.id}-${times}` };
  });
}
