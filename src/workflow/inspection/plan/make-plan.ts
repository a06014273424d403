import type { Pick, PlanLimits, PlanQuality } from '../../../domain/inspection/plan.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import type { SiteScore } from '../../../domain/inspection/site-score.ts';
import { SCORE_PARTS, type ScorePart } from '../../../domain/inspection/weights.ts';
import { type AreaOf, type Choice, chooseUnits } from './choose.ts';
import { eligibleSites } from './eligible.ts';
import { spreadOverDays } from './spread-days.ts';
import { type Visit, visitsOf } from './visit.ts';

export interface PlanRequest {
  readonly sites: readonly InspectionSite[];
  readonly scores: readonly SiteScore[];
  readonly limits: PlanLimits;
  /** ISO date of the plan. */
  readonly asOf: string;
  /** Where each day begins and ends, degrees WGS84; the middle of the sites when left out. */
  readonly base?: readonly [lng: number, lat: number];
  /** Picks of the plan before that stay: locked or done. */
  readonly kept?: readonly Pick[];
  /** First day that can still change. */
  readonly fromDay?: number;
  /** Sites that are not to be chosen, such as those swapped out. */
  readonly barred?: readonly string[];
  /** Buurt of a site without terrain, for the spread. */
  readonly areas?: Readonly<Record<string, string>>;
  readonly rounds?: number;
}

export interface MadePlan {
  /** In order of day and route. */
  readonly picks: readonly Pick[];
  readonly quality: PlanQuality;
}

/** More than any score can weigh: the lot may not be left out because it is far. */
const LOT_POINTS = 1000;

const NO_POINTS = Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Readonly<Record<ScorePart, number>>;

const pointsOf = (score: SiteScore | undefined): Readonly<Record<ScorePart, number>> =>
  score
    ? (Object.fromEntries(score.parts.map(({ part, points }) => [part, Math.round(points * 100) / 100])) as Record<ScorePart, number>)
    : NO_POINTS;

/**
 * Makes a plan: who is eligible, the lot, the highest scores, the days and the routes. The same request gives the same plan. When a plan
 * is made again, what is locked or done keeps its day, days before `fromDay` stay as they were, and the rest is chosen anew.
 */
export function makePlan(request: PlanRequest): MadePlan {
  const { sites, limits, asOf, kept = [], fromDay = 0, barred = [], areas = {} } = request;
  const scores = new Map(request.scores.map((score) => [score.site, score]));
  const total = (site: InspectionSite): number => scores.get(site.id)?.points ?? 0;
  const areaOf: AreaOf = (site) => site.terrain || (areas[site.id] ?? '');
  const taken = new Set([...kept.map(({ site }) => site), ...barred]);
  const eligible = eligibleSites(sites, limits, asOf).filter(({ id }) => !taken.has(id));
  const chosen = chooseUnits(eligible, total, limits, kept, areaOf);
  const spread = spreadOverDays([...nailed(sites, kept, fromDay), ...visitsOf(chosen.choices)], {
    limits,
    base: request.base ?? middleOf(sites),
    closed: Array.from({ length: Math.min(fromDay, limits.days) }, (_, day) => day),
    loss: ({ items, site }) => items.reduce((sum, { part, units }) => sum + units * (part === 'random' ? LOT_POINTS : 1 + total(site)), 0),
    promise: ({ items, site }) => items.reduce((sum, { part, units }) => sum + (part === 'scored' ? units * total(site) : 0), 0),
    ...(request.rounds !== undefined && { rounds: request.rounds }),
  });
  const left = spread.absent.flatMap(({ items }) => items);
  const lost = left.reduce((sum, { units }) => sum + units, 0);
  const picks = [
    ...kept.filter(({ day }) => day < fromDay),
    ...spread.days.flatMap((visits, day) => picksOfDay(visits, day, kept, (site) => pointsOf(scores.get(site.id)))),
  ];
  return {
    picks: picks.sort((a, b) => a.day - b.day || a.order - b.order),
    quality: {
      points: chosen.points - left.reduce((sum, { part, site, units }) => sum + (part === 'scored' ? units * total(site) : 0), 0),
      pointsBound: chosen.points,
      metres: spread.metres,
      metresBound: spread.metresBound,
      missing: chosen.missing + lost,
      reason: lost > 0 ? 'hours' : chosen.reason,
    },
  };
}

/** What is kept on a day that can still change, as visits that are nailed to it. */
function nailed(sites: readonly InspectionSite[], kept: readonly Pick[], fromDay: number): Visit[] {
  const bySite = new Map(sites.map((site) => [site.id, site]));
  const groups = new Map<string, { site: InspectionSite; items: Choice[]; day: number }>();
  for (const pick of kept) {
    const site = bySite.get(pick.site);
    if (!site || pick.day < fromDay) continue;
    const key = `${pick.site} ${pick.day}`;
    const group = groups.get(key) ?? { site, items: [], day: pick.day };
    group.items.push({ site, part: pick.part, units: pick.units, numbers: pick.numbers });
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, units: group.items.reduce((sum, { units }) => sum + units, 0) }));
}

function picksOfDay(
  visits: readonly Visit[],
  day: number,
  kept: readonly Pick[],
  points: (site: InspectionSite) => Pick['points'],
): Pick[] {
  return visits.flatMap(({ site, items }, order) =>
    items.map(({ part, units, numbers }) => {
      const before = kept.find((pick) => pick.site === site.id && pick.part === part && pick.day === day);
      return before ? { ...before, order } : { site: site.id, part, units, numbers, day, order, points: points(site) };
    }),
  );
}

function middleOf(sites: readonly InspectionSite[]): [number, number] {
  const own = sites.filter(({ municipality }) => municipality === '');
  const mean = (of: (site: InspectionSite) => number): number => own.reduce((sum, site) => sum + of(site), 0) / Math.max(1, own.length);
  return [mean(({ lng }) => lng), mean(({ lat }) => lat)];
}
