import type { PlanLimits, PlanQuality } from '../../../domain/inspection/plan.ts';
import type { PickPart } from '../../../domain/inspection/result.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { seededRandom } from '../../../stats/random.ts';
import { drawNumbers, drawUnits, randomUnits } from './draw-random.ts';

/** Units of a site that are to be inspected, before they have a day. */
export interface Choice {
  readonly site: InspectionSite;
  readonly part: PickPart;
  readonly units: number;
  /** Which units; empty for all of the site. */
  readonly numbers: readonly number[];
}

export interface Chosen {
  readonly choices: readonly Choice[];
  /** Points of the scored units: no choice within the limits has more. */
  readonly points: number;
  readonly missing: number;
  readonly reason: PlanQuality['reason'];
}

/** Choices that stay as they are when a plan is made again: locked or done. */
export interface Kept {
  readonly site: string;
  readonly part: PickPart;
  readonly units: number;
  readonly numbers: readonly number[];
}

/** What counts as one area for the spread: the terrain, else the buurt. */
export type AreaOf = (site: InspectionSite) => string;

/**
 * Chooses the units of a plan: first the lot among everything eligible, with its seed; then the highest scores, as far as number and area
 * allow. Units of one site have the same points and the limits are nested (an area within the whole), so taking the highest first
 * cannot be beaten (a greedy choice is best in a matroid). The lot is drawn free of the limit per area, or it would be no fair lot.
 *
 * @param eligible sites that may be inspected, without those in `kept`
 * @param points points of a site
 */
export function chooseUnits(
  eligible: readonly InspectionSite[],
  points: (site: InspectionSite) => number,
  limits: PlanLimits,
  kept: readonly Kept[] = [],
  areaOf: AreaOf = (site) => site.terrain,
): Chosen {
  const sumOf = (part: (one: Kept) => boolean): number => kept.filter(part).reduce((sum, { units }) => sum + units, 0);
  const wantedRandom = Math.max(
    0,
    Math.min(randomUnits(limits) - sumOf(({ part }) => part === 'random'), limits.units - sumOf(() => true)),
  );
  const drawn = drawUnits(eligible, wantedRandom, limits.seed);
  const random = drawn.map(
    ({ site, numbers }): Choice => ({
      site,
      part: 'random',
      units: numbers.length,
      numbers: numbers.length === site.units ? [] : numbers,
    }),
  );
  const drawnUnits = random.reduce((sum, { units }) => sum + units, 0);
  const wanted = Math.max(0, limits.units - sumOf(() => true) - drawnUnits);
  const scored = takeHighest(eligible, points, limits, wanted, new Map(drawn.map(({ site, numbers }) => [site.id, numbers])), areaOf);
  const missing = limits.units - sumOf(() => true) - drawnUnits - scored.units;
  return {
    choices: [...random, ...scored.choices],
    points: scored.choices.reduce((sum, { site, units }) => sum + units * points(site), 0),
    missing: Math.max(0, missing),
    reason: missing <= 0 ? 'none' : scored.areaFull ? 'area' : 'too-few-sites',
  };
}

interface Taken {
  readonly choices: Choice[];
  readonly units: number;
  readonly areaFull: boolean;
}

function takeHighest(
  sites: readonly InspectionSite[],
  points: (site: InspectionSite) => number,
  { areaShare, terrain, seed }: PlanLimits,
  wanted: number,
  drawn: ReadonlyMap<string, readonly number[]>,
  areaOf: AreaOf,
): Taken {
  const ranked = [...sites].sort((a, b) => points(b) - points(a) || (a.id < b.id ? -1 : 1));
  // With one chosen terrain everything lies in one area: then there is nothing to spread.
  const perArea = terrain !== null || areaShare >= 1 ? wanted : Math.max(1, Math.floor(wanted * areaShare));
  const random = seededRandom(seed + 1);
  const used = new Map<string, number>();
  const choices: Choice[] = [];
  let units = 0;
  let areaFull = false;
  for (const site of ranked) {
    if (units === wanted) break;
    const already = drawn.get(site.id) ?? [];
    const area = areaOf(site);
    const room = perArea - (used.get(area) ?? 0);
    const free = site.units - already.length;
    const take = Math.min(free, wanted - units, room);
    if (room < Math.min(free, wanted - units)) areaFull = true;
    if (take <= 0) continue;
    const left = Array.from({ length: site.units }, (_, i) => i + 1).filter((number) => !already.includes(number));
    const numbers = take === site.units ? [] : drawNumbers(random, left.length, take).map((at) => left[at]!);
    choices.push({ site, part: 'scored', units: take, numbers });
    used.set(area, (used.get(area) ?? 0) + take);
    units += take;
  }
  return { choices, units, areaFull };
}
