import { FIRST_LIMITS } from '../../src/domain/inspection/plan.ts';
import type { InspectionSite } from '../../src/domain/inspection/site.ts';
import type { SiteScore } from '../../src/domain/inspection/site-score.ts';
import { SCORE_PARTS } from '../../src/domain/inspection/weights.ts';
import { rdPoint } from '../../src/domain/place.ts';
import { rdToWgs84 } from '../../src/geo/rd.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { type MadePlan, makePlan } from '../../src/workflow/inspection/plan/make-plan.ts';
import { dayLimitsOf, stopsOf } from '../../src/workflow/inspection/plan/spread-days.ts';
import type { DayLimits, Stop } from '../../src/workflow/inspection/plan/stop.ts';
import { visitsOf } from '../../src/workflow/inspection/plan/visit.ts';

interface RouteCase {
  readonly plan: MadePlan;
  readonly milliseconds: number;
  readonly stops: readonly Stop[];
  readonly limits: DayLimits;
}

/** The hardest size: 1,400 single units spread over the city in clusters, 200 chosen, so 200 stops over 20 days. */
export function routeCase(seed: number, count = 1400): RouteCase {
  const random = seededRandom(seed);
  const centres = Array.from({ length: 40 }, () => [172_500 + random() * 9000, 313_500 + random() * 9000] as const);
  const sites = Array.from({ length: count }, (_, i): InspectionSite => {
    const [x, y] = centres[Math.floor(random() * centres.length)]!;
    const [lng, lat] = rdToWgs84(rdPoint(x + (random() - 0.5) * 800, y + (random() - 0.5) * 800));
    return {
      id: `b${i}`,
      kind: 'storage',
      name: '',
      terrain: '',
      units: 1,
      branch: 'opslag',
      lng,
      lat,
      lastInspected: null,
      municipality: '',
      note: '',
    };
  });
  const scores = sites.map((site): SiteScore => {
    const points = random() * 100;
    return {
      site: site.id,
      points,
      most: 100,
      parts: SCORE_PARTS.map((part) => ({ part, points: 0, most: 1, count: null, weighted: null })),
    };
  });
  const limits = { ...FIRST_LIMITS, areaShare: 1, seed };
  const start = performance.now();
  const plan = makePlan({ sites, scores, limits, asOf: '2026-01-05', base: [5.69, 50.85] });
  const milliseconds = performance.now() - start;
  const byId = new Map(sites.map((site) => [site.id, site]));
  const visits = visitsOf(plan.picks.map(({ site, part, units, numbers }) => ({ site: byId.get(site)!, part, units, numbers })));
  return { plan, milliseconds, stops: stopsOf(visits, limits), limits: dayLimitsOf({ limits, base: [5.69, 50.85] }) };
}
