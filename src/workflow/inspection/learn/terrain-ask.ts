import type { Resolution } from '../../../domain/cell.ts';
import type { EffectAsk } from '../../../domain/effect/effect-ask.ts';
import { EFFECT_MONTHS, EFFECT_RING } from '../../../domain/effect/effect-request.ts';
import type { InspectionResult } from '../../../domain/inspection/result.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { lngLat } from '../../../domain/place.ts';

/** Around an inspected point this much counts as the place that was acted on. */
const METRES = 150;

/** A terrain that was inspected, and since when: the first inspection of the last year in which there were any. */
export interface InspectedTerrain {
  readonly terrain: string;
  readonly on: string;
  readonly sites: readonly InspectionSite[];
}

/** Terrains with inspections, the latest first; sites outside any terrain have none to move away from. */
export function inspectedTerrains(results: readonly InspectionResult[], sites: readonly InspectionSite[]): InspectedTerrain[] {
  const bySite = new Map(sites.map((site) => [site.id, site]));
  const looked = results.flatMap((result) => {
    const site = bySite.get(result.site);
    return site && site.terrain !== '' && result.outcome !== 'no-access' ? [{ site, date: result.date }] : [];
  });
  return [...Map.groupBy(looked, ({ site }) => site.terrain)]
    .map(([terrain, visits]) => {
      const year = visits
        .map(({ date }) => date.slice(0, 4))
        .sort()
        .at(-1)!;
      const inYear = visits.filter(({ date }) => date.startsWith(year));
      const on = inYear.map(({ date }) => date).sort()[0]!;
      return { terrain, on, sites: [...new Set(inYear.map(({ site }) => site))] };
    })
    .sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.terrain < b.terrain ? -1 : 1));
}

/** What is to be measured around an inspected terrain: whether nuisance fell there, and whether it only moved (the waterbed). */
export const askOfTerrain = ({ on, sites }: InspectedTerrain, resolution: Resolution): EffectAsk => ({
  resolution,
  categories: [],
  target: { kind: 'points', points: sites.map(({ lng, lat }) => lngLat(lng, lat)), metres: METRES },
  on,
  flagged: [],
  before: EFFECT_MONTHS,
  after: EFFECT_MONTHS,
  ring: EFFECT_RING,
  comparison: { kind: 'matched', without: [] },
  except: [],
});
