import type { InspectionResult } from '../../../domain/inspection/result.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';

/** How much of a terrain was inspected in a year. */
export interface CoverageRow {
  /** '' for sites that belong to no terrain. */
  readonly terrain: string;
  readonly year: number;
  /** Units looked into, at most as many as there are; and units that the terrain has. */
  readonly inspected: number;
  readonly units: number;
  readonly found: number;
}

/** Coverage per terrain and year; a unit that was inspected twice in a year counts once as far as that can be known from numbers. */
export function coverageOf(results: readonly InspectionResult[], sites: readonly InspectionSite[]): CoverageRow[] {
  const bySite = new Map(sites.map((site) => [site.id, site]));
  const units = new Map<string, number>();
  for (const { terrain, units: own } of sites) units.set(terrain, (units.get(terrain) ?? 0) + own);
  const perSite = new Map<string, { terrain: string; year: number; units: number; found: number; most: number }>();
  for (const { site: id, date, outcome, units: looked, found } of results) {
    const site = bySite.get(id);
    if (!site || outcome === 'no-access') continue;
    const year = Number(date.slice(0, 4));
    const key = `${id}|${year}`;
    const sum = perSite.get(key) ?? { terrain: site.terrain, year, units: 0, found: 0, most: site.units };
    perSite.set(key, { ...sum, units: sum.units + looked, found: sum.found + found });
  }
  const rows = new Map<string, CoverageRow>();
  for (const { terrain, year, units: looked, found, most } of perSite.values()) {
    const key = `${terrain}|${year}`;
    const row = rows.get(key) ?? { terrain, year, inspected: 0, units: units.get(terrain) ?? 0, found: 0 };
    rows.set(key, { ...row, inspected: row.inspected + Math.min(looked, most), found: row.found + found });
  }
  return [...rows.values()].sort((a, b) => b.year - a.year || (a.terrain < b.terrain ? -1 : 1));
}
