import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_LIMITS, type Pick, type PlanLimits } from '../../../src/domain/inspection/plan.ts';
import type { InspectionSite } from '../../../src/domain/inspection/site.ts';
import type { SiteScore } from '../../../src/domain/inspection/site-score.ts';
import { SCORE_PARTS } from '../../../src/domain/inspection/weights.ts';
import { lngLat } from '../../../src/domain/place.ts';
import { wgs84ToRd } from '../../../src/geo/rd.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { drawNumbers, drawUnits } from '../../../src/workflow/inspection/plan/draw-random.ts';
import { makePlan } from '../../../src/workflow/inspection/plan/make-plan.ts';
import { siteAt } from './sites.ts';

const AS_OF = '2026-01-05';
const TERRAINS = ['', 'Beatrixhaven', 'Karosseer'];

/** Sites of a seed: places, units, terrains and last inspections all differ. */
function citySites(seed: number, count: number, mostUnits = 20): InspectionSite[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) =>
    siteAt(`s${String(i).padStart(4, '0')}`, 172_000 + random() * 9000, 313_000 + random() * 9000, {
      units: 1 + Math.floor(random() ** 2 * mostUnits),
      terrain: TERRAINS[Math.floor(random() * 3)]!,
      lastInspected: random() < 0.3 ? (random() < 0.5 ? '2025-11-01' : '2022-03-01') : null,
      kind: random() < 0.8 ? 'storage' : 'business',
    }),
  );
}

const scoresOf = (sites: readonly InspectionSite[], seed: number): SiteScore[] => {
  const random = seededRandom(seed + 99);
  return sites.map((site) => {
    const points = random() * 100;
    return {
      site: site.id,
      points,
      most: 100,
      parts: SCORE_PARTS.map((part, i) => ({ part, points: i === 0 ? points : 0, most: 100, count: null, weighted: null })),
    };
  });
};

const unitsOf = (picks: readonly Pick[], which: (pick: Pick) => boolean = () => true): number =>
  picks.filter(which).reduce((sum, { units }) => sum + units, 0);

/** Length of a day in metres, added up again from the picks alone. */
function dayMetres(sites: readonly InspectionSite[], picks: readonly Pick[], day: number): number {
  const rd = (lng: number, lat: number) => wgs84ToRd(lngLat(lng, lat));
  const mean = (of: (site: InspectionSite) => number) => sites.reduce((sum, site) => sum + of(site), 0) / sites.length;
  const base = rd(
    mean((s) => s.lng),
    mean((s) => s.lat),
  );
  const orders = new Map(picks.filter((pick) => pick.day === day).map((pick) => [pick.order, pick.site]));
  const stops = [...orders].sort((a, b) => a[0] - b[0]).map(([, id]) => sites.find((site) => site.id === id)!);
  const route = [base, ...stops.map((site) => rd(site.lng, site.lat)), base];
  return route.slice(1).reduce((sum, point, i) => sum + Math.hypot(point[0] - route[i]![0], point[1] - route[i]![1]), 0);
}

const limitsArbitrary: fc.Arbitrary<PlanLimits> = fc.record({
  units: fc.integer({ min: 1, max: 120 }),
  kinds: fc.constantFrom(['storage'] as const, ['storage', 'business'] as const),
  terrain: fc.constantFrom(null, 'Beatrixhaven'),
  days: fc.integer({ min: 1, max: 12 }),
  unitsPerDay: fc.integer({ min: 1, max: 15 }),
  teamHours: fc.integer({ min: 2, max: 8 }),
  minutesPerStop: fc.integer({ min: 0, max: 20 }),
  minutesPerUnit: fc.integer({ min: 1, max: 30 }),
  areaShare: fc.constantFrom(0.3, 0.6, 1),
  minimumInterval: fc.constantFrom(0, 365, 2000),
  randomShare: fc.constantFrom(0, 0.1, 0.2, 0.5, 1),
  seed: fc.integer({ min: 0, max: 1000 }),
});

function checkLimits(sites: readonly InspectionSite[], picks: readonly Pick[], limits: PlanLimits): void {
  const byId = new Map(sites.map((site) => [site.id, site]));
  expect(unitsOf(picks)).toBeLessThanOrEqual(limits.units);
  for (let day = 0; day < limits.days; day++) {
    const today = picks.filter((pick) => pick.day === day);
    expect(unitsOf(today)).toBeLessThanOrEqual(limits.unitsPerDay);
    const stops = new Set(today.map(({ site }) => site)).size;
    const travel = (dayMetres(sites, picks, day) * 1.3) / (25_000 / 60);
    const work = stops * limits.minutesPerStop + unitsOf(today) * limits.minutesPerUnit;
    expect(work + travel).toBeLessThanOrEqual(limits.teamHours * 60 + 1e-6);
  }
  for (const { site: id, day, numbers, units } of picks) {
    const site = byId.get(id)!;
    expect(day).toBeLessThan(limits.days);
    expect(limits.kinds).toContain(site.kind);
    if (limits.terrain) expect(site.terrain).toBe(limits.terrain);
    const days = site.lastInspected ? (Date.parse(AS_OF) - Date.parse(site.lastInspected)) / 86_400_000 : Infinity;
    expect(days).toBeGreaterThanOrEqual(limits.minimumInterval);
    expect(numbers.length === 0 ? site.units : numbers.length).toBe(units);
  }
  for (const [id, site] of byId) {
    const own = picks.filter((pick) => pick.site === id);
    const numbers = own.flatMap((pick) => (pick.numbers.length > 0 ? pick.numbers : Array.from({ length: site.units }, (_, i) => i + 1)));
    expect(new Set(numbers).size, `no unit of ${id} twice`).toBe(numbers.length);
    for (const number of numbers) expect(number).toBeLessThanOrEqual(site.units);
  }
}

describe('a plan', () => {
  it('never breaks a limit, whatever they are', () => {
    fc.assert(
      fc.property(limitsArbitrary, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 500 }), (limits, count, seed) => {
        const sites = citySites(seed, count);
        const { picks, quality } = makePlan({ sites, scores: scoresOf(sites, seed), limits, asOf: AS_OF, rounds: 60 });
        checkLimits(sites, picks, limits);
        expect(quality.missing).toBe(limits.units - unitsOf(picks));
        expect(quality.reason === 'none').toBe(quality.missing === 0);
        expect(quality.metres).toBeGreaterThanOrEqual(quality.metresBound - 1e-6);
        expect(quality.points).toBeLessThanOrEqual(quality.pointsBound + 1e-6);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('draws at least the random share whenever the days hold the plan', () => {
    fc.assert(
      fc.property(limitsArbitrary, fc.integer({ min: 0, max: 500 }), (given, seed) => {
        const limits = {
          ...given,
          days: 20,
          unitsPerDay: 12,
          teamHours: 8,
          minutesPerUnit: 5,
          minutesPerStop: 5,
          minimumInterval: 0,
          terrain: null,
          areaShare: 1,
        };
        const sites = citySites(seed, 200);
        const { picks } = makePlan({ sites, scores: scoresOf(sites, seed), limits, asOf: AS_OF, rounds: 20 });
        const share = Math.max(0.1, limits.randomShare);
        expect(unitsOf(picks, ({ part }) => part === 'random')).toBeGreaterThanOrEqual(Math.ceil(limits.units * share - 1e-9));
        expect(unitsOf(picks)).toBe(limits.units);
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  it('takes the highest scores: no unit left out has more points than one taken (no limit per area)', () => {
    const sites = citySites(3, 150);
    const scores = scoresOf(sites, 3);
    const limits = { ...FIRST_LIMITS, areaShare: 1 };
    const { picks } = makePlan({ sites, scores, limits, asOf: AS_OF, rounds: 50 });
    const points = new Map(scores.map((score) => [score.site, score.points]));
    const lowest = Math.min(...picks.filter(({ part }) => part === 'scored').map(({ site }) => points.get(site)!));
    for (const site of sites) {
      if (site.kind !== 'storage' || site.lastInspected === '2025-11-01' || points.get(site.id)! <= lowest) continue;
      expect(
        unitsOf(picks, (pick) => pick.site === site.id),
        site.id,
      ).toBe(site.units);
    }
  });

  it('visits the days that promise most first', () => {
    const sites = citySites(5, 150);
    const scores = scoresOf(sites, 5);
    const { picks } = makePlan({ sites, scores, limits: FIRST_LIMITS, asOf: AS_OF, rounds: 50 });
    const points = new Map(scores.map((score) => [score.site, score.points]));
    const promise = Array.from({ length: FIRST_LIMITS.days }, (_, day) =>
      picks
        .filter((pick) => pick.day === day && pick.part === 'scored')
        .reduce((sum, { site, units }) => sum + units * points.get(site)!, 0),
    );
    expect(promise).toEqual([...promise].sort((a, b) => b - a));
    expect(promise[0]).toBeGreaterThan(promise.at(-1)!);
  });

  it('keeps the share per area for what is chosen by score', () => {
    const sites = citySites(4, 200);
    const limits = { ...FIRST_LIMITS, areaShare: 0.4 };
    const { picks } = makePlan({ sites, scores: scoresOf(sites, 4), limits, asOf: AS_OF, rounds: 20 });
    const terrain = new Map(sites.map((site) => [site.id, site.terrain]));
    for (const area of TERRAINS)
      expect(unitsOf(picks, ({ part, site }) => part === 'scored' && terrain.get(site) === area)).toBeLessThanOrEqual(0.4 * 160);
  });

  it('is the same for the same request and another draw for another seed', () => {
    const sites = citySites(8, 80);
    const plan = (seed: number) =>
      makePlan({ sites, scores: scoresOf(sites, 8), limits: { ...FIRST_LIMITS, units: 60, seed }, asOf: AS_OF, rounds: 100 });
    const lot = (seed: number) =>
      plan(seed)
        .picks.filter(({ part }) => part === 'random')
        .map(({ site, numbers }) => `${site} ${numbers}`)
        .sort();
    expect(plan(1)).toEqual(plan(1));
    expect(lot(1)).not.toEqual(lot(2));
  });

  it('made again keeps every locked pick on its day and every past day as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 6 }), (seed, fromDay) => {
        const sites = citySites(seed, 60);
        const limits = { ...FIRST_LIMITS, units: 60, days: 8, unitsPerDay: 10, teamHours: 8 };
        const first = makePlan({ sites, scores: scoresOf(sites, seed), limits, asOf: AS_OF, rounds: 30 });
        const kept = first.picks.filter((pick, i) => pick.day < fromDay || i % 3 === 0);
        const again = makePlan({
          sites,
          scores: scoresOf(sites, seed + 1),
          limits: { ...limits, seed: 77 },
          asOf: AS_OF,
          kept,
          fromDay,
          rounds: 30,
        });
        const where = ({ site, part, day, units }: Pick) => `${site} ${part} ${day} ${units}`;
        const now = new Set(again.picks.map(where));
        for (const pick of kept) expect(now).toContain(where(pick));
        expect(again.picks.filter(({ day }) => day < fromDay)).toEqual(kept.filter(({ day }) => day < fromDay));
        checkLimits(sites, again.picks, limits);
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it('cuts a complex that is larger than a day over several days', () => {
    const sites = [siteAt('big', 176_000, 318_000, { units: 30 })];
    const { picks } = makePlan({
      sites,
      scores: scoresOf(sites, 1),
      limits: { ...FIRST_LIMITS, units: 30, days: 4, areaShare: 1 },
      asOf: AS_OF,
    });
    expect(unitsOf(picks)).toBe(30);
    expect(new Set(picks.map(({ day }) => day)).size).toBeGreaterThanOrEqual(3);
  });

  it('says that the hours are too short, and leaves out the lowest scores, never the lot', () => {
    const sites = citySites(2, 100, 1).map((site) => ({ ...site, kind: 'storage' as const, lastInspected: null }));
    const limits = { ...FIRST_LIMITS, units: 100, days: 3, unitsPerDay: 40, teamHours: 6, minutesPerUnit: 15 };
    const { picks, quality } = makePlan({ sites, scores: scoresOf(sites, 2), limits, asOf: AS_OF, rounds: 300 });
    expect(quality.reason).toBe('hours');
    expect(unitsOf(picks, ({ part }) => part === 'random')).toBe(20);
    expect(quality.points).toBeLessThan(quality.pointsBound);
  });
});

describe('the lot', () => {
  it('gives every unit the same chance: 40 of 200 over 4,000 seeds, each unit 800 times within 5 standard deviations', () => {
    const sites = [siteAt('a', 0, 400_000, { units: 1 }), siteAt('b', 0, 400_000, { units: 59 }), siteAt('c', 0, 400_000, { units: 140 })];
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++)
      for (const { site, numbers } of drawUnits(sites, 40, seed))
        for (const number of numbers) drawn.set(`${site.id}${number}`, (drawn.get(`${site.id}${number}`) ?? 0) + 1);
    expect(drawn.size).toBe(200);
    for (const [unit, times] of drawn) expect(Math.abs(times - 800), unit).toBeLessThan(5 * Math.sqrt(4000 * 0.2 * 0.8));
  });

  it('draws different numbers, all when asked for all', () => {
    expect(drawNumbers(seededRandom(1), 5, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(drawNumbers(seededRandom(1), 5, 9)).toEqual([0, 1, 2, 3, 4]);
  });
});
