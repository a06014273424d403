import { describe, expect, it } from 'vitest';
import type { InspectionResult, PickPart, ResultKind } from '../../../src/domain/inspection/result.ts';
import { FIRST_WEIGHTS, SCORE_PARTS, type ScorePart } from '../../../src/domain/inspection/weights.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { coverageOf } from '../../../src/workflow/inspection/learn/coverage.ts';
import { inspectionIndicators } from '../../../src/workflow/inspection/learn/indicators.ts';
import { liftOverPlans } from '../../../src/workflow/inspection/learn/lift-over-plans.ts';
import type { Outcome } from '../../../src/workflow/inspection/learn/outcomes.ts';
import { weightAdvice } from '../../../src/workflow/inspection/learn/shift-weights.ts';
import { siteAt } from './sites.ts';

const noPoints = Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Record<ScorePart, number>;

const resultOf = (site: string, rest: Partial<InspectionResult> = {}): InspectionResult => ({
  site,
  part: 'scored',
  plan: 'p1',
  date: '2026-02-03',
  time: '',
  outcome: (rest.found ?? 0) > 0 ? 'finding' : 'nothing',
  units: 1,
  found: 0,
  findings: [],
  actions: [],
  receivers: [],
  act: false,
  municipality: '',
  ...rest,
});

function outcome(plan: string, site: string, part: PickPart, found: number, units = 1, kind?: ResultKind, points = noPoints): Outcome {
  const pick = { site, part, units, numbers: [], day: 0, order: 0, points };
  return { plan, pick, result: resultOf(site, { plan, part, found, units, ...(kind && { outcome: kind }) }) };
}

const many = (plan: string, part: PickPart, of: number, hits: number): Outcome[] =>
  Array.from({ length: of }, (_, i) => outcome(plan, `${plan}-${part}-${i}`, part, i < hits ? 1 : 0));

describe('what inspections teach', () => {
  it('says not yet for 40 by lot without a find, though the score found three', () => {
    const lift = liftOverPlans([...many('p1', 'scored', 160, 3), ...many('p1', 'random', 40, 0)]);
    expect(lift.verdict).toBe('unknown');
    expect(lift.random.interval[1]).toBeCloseTo(1 - 0.025 ** (1 / 40), 9);
    expect(lift.lotForDoubling).toBeGreaterThan(1000);
  });

  it('pools plans of different years and says better when the interval lies clear of 1', () => {
    const outcomes = ['p1', 'p2', 'p3'].flatMap((plan) => [...many(plan, 'scored', 160, 20), ...many(plan, 'random', 80, 2)]);
    const lift = liftOverPlans(outcomes);
    expect(lift.plans).toBe(3);
    // three equal plans: the common ratio is 60 / 480 over 6 / 240
    expect(lift.pooled.lift).toBeCloseTo(5, 6);
    expect(lift.verdict).toBe('better');
    expect([lift.scored.hits, lift.scored.of, lift.random.hits, lift.random.of]).toEqual([60, 480, 6, 240]);
  });

  it('is not fooled by a plan with a high rate and a small lot (Simpson)', () => {
    // within each plan the rates are equal; thrown together the chosen would seem 3 times better
    const outcomes = [
      ...many('good', 'scored', 300, 60),
      ...many('good', 'random', 30, 6),
      ...many('poor', 'scored', 100, 2),
      ...many('poor', 'random', 300, 6),
    ];
    const lift = liftOverPlans(outcomes);
    expect(lift.scored.rate / lift.random.rate).toBeGreaterThan(3);
    expect(lift.pooled.lift).toBeCloseTo(1, 6);
    expect(lift.verdict).not.toBe('better');
  });

  it('counts neither no access nor what was put in by hand, and says how many lots were missed', () => {
    const lift = liftOverPlans([
      ...many('p1', 'scored', 50, 5),
      ...many('p1', 'random', 50, 5),
      outcome('p1', 'x', 'random', 0, 0, 'no-access'),
      outcome('p1', 'y', 'hand', 1),
      { plan: 'p1', pick: { site: 'z', part: 'random', units: 1, numbers: [], day: 0, order: 0, points: noPoints }, result: null },
    ]);
    expect(lift.random.of).toBe(50);
    expect(lift.hand.hits).toBe(1);
    expect(lift.lotMissed).toBe(2);
  });

  it('takes eight boxes found together for less than eight found apart', () => {
    const together = [
      outcome('p1', 'a', 'scored', 8, 10),
      ...Array.from({ length: 15 }, (_, i) => outcome('p1', `b${i}`, 'scored', 0, 10)),
    ];
    const apart = Array.from({ length: 16 }, (_, i) => outcome('p1', `c${i}`, 'scored', i < 8 ? 1 : 0, 10));
    const lot = many('p1', 'random', 160, 2);
    const width = ({ pooled }: ReturnType<typeof liftOverPlans>) => Math.log(pooled.interval[1] / pooled.interval[0]);
    expect(width(liftOverPlans([...together, ...lot]))).toBeGreaterThan(1.5 * width(liftOverPlans([...apart, ...lot])));
  });
});

describe('the advice on weights', () => {
  const world = (seed: number, effect: number): Outcome[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 400 }, (_, i) => {
      const points = { ...noPoints, drugs: random() * 20, branche: random() * 12 };
      const found = random() < 0.08 * (1 + (effect * (points.drugs - 10)) / 10) ? 1 : 0;
      return outcome(i % 2 ? 'p1' : 'p2', `s${i}`, i % 5 === 0 ? 'random' : 'scored', found, 1, undefined, points);
    });
  };

  it('is none where finds fall at random: at most 3 of 15 worlds', () => {
    const advised = Array.from({ length: 15 }, (_, seed) => weightAdvice(world(seed, 0), FIRST_WEIGHTS)).filter(
      ({ points }) => points !== null,
    );
    expect(advised.length).toBeLessThanOrEqual(3);
  });

  it('raises drugs by a quarter and leaves the rest where only drugs go with finds', () => {
    const { points, evidence } = weightAdvice(world(3, 0.95), FIRST_WEIGHTS);
    expect(points).toEqual({ ...FIRST_WEIGHTS.points, drugs: 25 });
    expect(evidence.find(({ part }) => part === 'drugs')!.difference).toBeGreaterThan(0);
  });

  it('says nothing on fewer than ten finds', () => {
    expect(weightAdvice([...many('p1', 'scored', 200, 9)], FIRST_WEIGHTS)).toMatchObject({ finds: 9, evidence: [], points: null });
  });
});

describe('coverage and indicators', () => {
  const sites = [
    siteAt('a', 0, 400_000, { terrain: 'Beatrixhaven', units: 10 }),
    siteAt('b', 0, 400_000, { terrain: 'Beatrixhaven', units: 5 }),
  ];
  const results = [
    resultOf('a', { date: '2025-03-01', units: 6, found: 1, outcome: 'finding', actions: ['sluiting', 'boete'], receivers: ['politie'] }),
    resultOf('a', { date: '2025-09-01', units: 6 }),
    resultOf('b', { date: '2026-01-10', units: 5, act: true, municipality: 'Meerssen' }),
    resultOf('b', { date: '2026-04-01', units: 0, outcome: 'no-access' }),
  ];

  it('covers a unit once a year: 10 of 15 in 2025, 5 of 15 in 2026', () => {
    expect(coverageOf(results, sites)).toEqual([
      { terrain: 'Beatrixhaven', year: 2026, inspected: 5, units: 15, found: 0 },
      { terrain: 'Beatrixhaven', year: 2025, inspected: 10, units: 15, found: 1 },
    ]);
  });

  it('counts by hand what the plan asks, per period', () => {
    expect(inspectionIndicators(results, { from: '2025-01-01', to: '2025-12-31' })).toEqual({
      locations: 12,
      sites: 1,
      noAccess: 0,
      found: 1,
      enforcementActions: 2,
      actInspections: 0,
      municipalities: [],
      passedOn: 1,
    });
    expect(inspectionIndicators(results, { from: '2026-01-01', to: '2026-06-30' })).toMatchObject({
      locations: 5,
      noAccess: 1,
      actInspections: 1,
      municipalities: ['Meerssen'],
    });
  });
});
