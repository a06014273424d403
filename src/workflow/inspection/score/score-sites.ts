import type { InspectionSite } from '../../../domain/inspection/site.ts';
import type { PartScore, SiteScore } from '../../../domain/inspection/site-score.ts';
import { NEARBY_PARTS, type NearbyPart, SCORE_PARTS, type ScorePart, type ScoreWeights } from '../../../domain/inspection/weights.ts';
import { wgs84ArraysToRd } from '../../../geo/rd.ts';
import { distanceDecay } from '../../../stats/distance-decay.ts';
import { type Points, type Surroundings, yearsBetween } from './surroundings.ts';

/** Everything that decides the scores, to be sent to a worker. */
export interface ScoreRequest {
  readonly sites: readonly InspectionSite[];
  readonly around: Surroundings;
  readonly weights: ScoreWeights;
}

export const scoreRequest = ({ sites, around, weights }: ScoreRequest): SiteScore[] => scoreSites(sites, around, weights);

type Metres = { readonly x: Float64Array; readonly y: Float64Array };
const metresOf = ({ lng, lat }: Points): Metres => wgs84ArraysToRd(lng, lat);

interface Nearby {
  readonly sum: Float64Array;
  readonly count: Int32Array;
}

function nearbyOf(at: Metres, around: Surroundings, weights: ScoreWeights): Readonly<Record<NearbyPart, Nearby>> {
  const { incidents, unusual, lwo, finds } = around;
  const of = (part: NearbyPart, points: Points, strength?: Float64Array): Nearby =>
    distanceDecay(at, metresOf(points), weights.reach[part], strength);
  return {
    meldingen: of('meldingen', incidents.meldingen),
    drugs: of('drugs', incidents.drugs),
    diefstal: of('diefstal', incidents.diefstal),
    ongewoon: of('ongewoon', unusual, unusual.strength),
    lwo: of('lwo', lwo, lwo.strength),
    vondsten: of('vondsten', finds, finds.strength),
  };
}

/** Incidents that the city lends to every site, so that three at night do not make a night place. */
const LENT = 10;

interface Nights {
  readonly fraction: Float64Array;
  readonly count: Int32Array;
}

/** How far the share at night around a site lies above that of the city: 0 at or under it, 1 at twice it or more. */
function nightsOf(at: Metres, { hours }: Surroundings, reach: number): Nights {
  const events = metresOf(hours);
  const all = distanceDecay(at, events, reach);
  const night = distanceDecay(at, events, reach, hours.night);
  const city = hours.night.length === 0 ? 0 : hours.night.reduce((sum, one) => sum + one, 0) / hours.night.length;
  const fraction = all.sum.map((sum, i) => {
    if (city === 0) return 0;
    const ratio = (night.sum[i]! + LENT * city) / (sum + LENT) / city;
    return Math.min(1, Math.max(0, ratio - 1));
  });
  return { fraction, count: all.count };
}

const filling = (sum: number, half: number): number => sum / (sum + half);

const sinceFraction = (site: InspectionSite, asOf: string, yearsForAll: number): number =>
  site.lastInspected === null ? 1 : Math.min(1, Math.max(0, yearsBetween(site.lastInspected, asOf) / yearsForAll));

/**
 * Points of every site: a sum of parts, each between 0 and what the weights give it at most. What lies around counts
 * `sum / (sum + half)` with `sum` of `exp(-distance / reach)`: the first signals count most, and no number of them counts
 * for more than the part. `lastInspected` of the sites is the last inspection known on the day of the plan.
 */
export function scoreSites(sites: readonly InspectionSite[], around: Surroundings, weights: ScoreWeights): SiteScore[] {
  const at = metresOf({ lng: Float64Array.from(sites, (site) => site.lng), lat: Float64Array.from(sites, (site) => site.lat) });
  const nearby = nearbyOf(at, around, weights);
  const nights = nightsOf(at, around, weights.reach.meldingen);
  const isNearby = (part: ScorePart): part is NearbyPart => (NEARBY_PARTS as readonly ScorePart[]).includes(part);
  const most = SCORE_PARTS.reduce((sum, part) => sum + weights.points[part], 0);
  return sites.map((site, i) => {
    const parts = SCORE_PARTS.map((part): PartScore => {
      const full = weights.points[part];
      if (isNearby(part)) {
        const [sum, count] = [nearby[part].sum[i]!, nearby[part].count[i]!];
        return { part, points: full * filling(sum, weights.half[part]), most: full, count, weighted: sum };
      }
      if (part === 'nacht') return { part, points: full * nights.fraction[i]!, most: full, count: nights.count[i]!, weighted: null };
      const fraction = part === 'branche' ? weights.branches[site.branch] : sinceFraction(site, around.asOf, weights.yearsForAll);
      return { part, points: full * fraction, most: full, count: null, weighted: null };
    });
    return { site: site.id, points: parts.reduce((sum, one) => sum + one.points, 0), most, parts };
  });
}
