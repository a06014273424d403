import { describe, expect, it } from 'vitest';
import { hitDispersion, lotNeeded, pooledLift } from '../../../src/stats/effect/pooled-lift.ts';
import { seededRandom } from '../../../src/stats/random.ts';

// Values of scripts/golden/pooled-lift.R.
describe('the pooled lift', () => {
  it('of one plan equals poisson.test of R', () => {
    const { lift, interval, p } = pooledLift([{ chosen: [11, 800], random: [21, 3011] }]);
    expect(lift).toBeCloseTo(1.9714880952, 9);
    expect(interval[0]).toBeCloseTo(0.8584264034, 9);
    expect(interval[1]).toBeCloseTo(4.2772659437, 9);
    expect(p).toBeCloseTo(0.056008659788, 11);
  });

  it('of three plans equals the sum of binomials worked out in R', () => {
    const { lift, interval, p, chosen, random } = pooledLift([
      { chosen: [5, 160], random: [1, 40] },
      { chosen: [2, 300], random: [1, 60] },
      { chosen: [7, 90], random: [2, 80] },
    ]);
    expect([chosen, random]).toEqual([
      [14, 550],
      [4, 180],
    ]);
    expect(lift).toBeCloseTo(1.804292815, 8);
    expect(interval[0]).toBeCloseTo(0.535126091, 8);
    expect(interval[1]).toBeCloseTo(7.842637379, 7);
    expect(p).toBeCloseTo(0.228406632726, 10);
  });

  it('is open above when the lot found nothing, and says nothing without a hit', () => {
    const open = pooledLift([{ chosen: [4, 160], random: [0, 40] }]);
    expect(open.lift).toBe(Number.POSITIVE_INFINITY);
    expect(open.interval[0]).toBeCloseTo(0.165031005, 8);
    expect(open.interval[1]).toBe(Number.POSITIVE_INFINITY);
    const none = pooledLift([{ chosen: [0, 160], random: [0, 40] }]);
    expect(none.interval).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(none.p).toBe(1);
  });

  it('leaves out a plan without a lot: it says nothing about chance', () => {
    const plain = { chosen: [5, 160], random: [2, 40] } as const;
    expect(pooledLift([plain, { chosen: [90, 100], random: [0, 0] }])).toEqual(pooledLift([plain]));
  });

  it('covers the true lift in at least 95 of 100 worlds of five small plans, and 1 where there is none', () => {
    for (const truth of [1, 3]) {
      const random = seededRandom(11);
      const draw = (of: number, rate: number): number => Array.from({ length: of }, () => random()).filter((one) => one < rate).length;
      let covered = 0;
      for (let world = 0; world < 120; world++) {
        const { interval } = pooledLift(
          [0.01, 0.02, 0.015, 0.03, 0.01].map((rate) => ({ chosen: [draw(160, truth * rate), 160], random: [draw(40, rate), 40] })),
        );
        if (interval[0] <= truth && truth <= interval[1]) covered++;
      }
      expect(covered).toBeGreaterThanOrEqual(114);
    }
  });

  it('is wider by the root of the spread on the log scale', () => {
    const strata = [{ chosen: [11, 800], random: [21, 3011] }] as const;
    const [one, four] = [pooledLift(strata), pooledLift(strata, 4)];
    expect(Math.log(four.interval[1] / four.lift)).toBeCloseTo(2 * Math.log(one.interval[1] / one.lift), 9);
    expect(Math.log(four.interval[0] / four.lift)).toBeCloseTo(2 * Math.log(one.interval[0] / one.lift), 9);
  });
});

describe('the spread between sites', () => {
  it('is by hand 5 for four boxes found together in one of five complexes of four', () => {
    // rate 0.2: (4 - 0.8)^2 / 0.64 + 4 x 0.8^2 / 0.64 = 16 + 4 = 20 over 4; 20 / 4 = 5
    const sites = [4, 0, 0, 0, 0].map((hits) => ({ group: 'a', hits, of: 4 }));
    expect(hitDispersion(sites)).toBeCloseTo(5, 12);
  });

  it('is never under 1, and 1 without finds', () => {
    expect(
      hitDispersion([
        { group: 'a', hits: 1, of: 4 },
        { group: 'a', hits: 1, of: 4 },
      ]),
    ).toBe(1);
    expect(hitDispersion([{ group: 'a', hits: 0, of: 4 }])).toBe(1);
  });
});

it('needs 1,224 units by lot to see a doubling of 1.5 in 100 with four chosen for each', () => {
  expect(Math.abs(lotNeeded(0.015, 2, 4) - 1224)).toBeLessThanOrEqual(2);
});
