import { describe, expect, it } from 'vitest';
import { eventEffect } from '../../src/stats/event-effect.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';

const FIRST = 19_723; // 2024-01-01, a Monday
const none = new Set<number>();

describe('eventEffect', () => {
  it('equals R poisson.test for one weekday', () => {
    // Four Mondays off one another by 10 weeks would each be a stratum: take one Monday, 8 matched with 6 in all.
    const counts = new Array(63).fill(9);
    for (const [week, n] of [1, 0, 1, 1, 5, 1, 0, 1, 1].entries()) counts[week * 7] = n;
    const found = eventEffect({ counts, firstDay: FIRST, event: [{ from: FIRST + 28, to: FIRST + 28 }], special: none });
    expect(found).toMatchObject({ days: 1, matchedDays: 8, count: 5, expected: 0.75, dispersion: 1 });
    // R: poisson.test(c(5, 6), c(1, 8), alternative = "greater")$p.value; two-sided $conf.int
    expect(found.p).toBeCloseTo(0.0043876502, 8);
    expect(found.interval[0]).toBeCloseTo(1.6094721805, 4);
    expect(found.interval[1]).toBeCloseTo(26.2182167523, 4);
  });

  it('takes the same weekday and season of other years, and no special or event days', () => {
    const counts = new Array(3 * 366).fill(1);
    const monday = FIRST + 26 * 7;
    const event = [{ from: monday, to: monday }];
    expect(eventEffect({ counts, firstDay: FIRST, event, special: none }).matchedDays).toBe(8 + 9 + 9);
    expect(eventEffect({ counts, firstDay: FIRST, event, special: new Set([monday + 7, monday + 8]) }).matchedDays).toBe(25);
    const twice = [...event, { from: monday + 364, to: monday + 364 }];
    expect(eventEffect({ counts, firstDay: FIRST, event: twice, special: none })).toMatchObject({ days: 2, matchedDays: 25 });
  });

  it('says nothing when the event lies outside the data or nothing ever happens', () => {
    const outside = eventEffect({ counts: [1, 1], firstDay: FIRST, event: [{ from: 0, to: 3 }], special: none });
    expect(outside).toMatchObject({ days: 0, p: 1 });
    const empty = eventEffect({
      counts: new Array(90).fill(0),
      firstDay: FIRST,
      event: [{ from: FIRST + 40, to: FIRST + 42 }],
      special: none,
    });
    expect(empty).toMatchObject({ days: 3, count: 0, p: 1 });
  });

  it('finds an effect in at most 5 % of events without one, also where days vary more than Poisson', () => {
    const random = seededRandom(9);
    const runs = 600;
    for (const shape of [0, 2]) {
      let alarms = 0;
      for (let run = 0; run < runs; run++) {
        const counts = Array.from({ length: 1096 }, (_, i) => poisson(random, (i % 7 > 3 ? 4 : 2) * gamma(random, shape)));
        const event = [0, 1, 2].map((y) => ({ from: FIRST + 235 + 365 * y, to: FIRST + 238 + 365 * y }));
        if (eventEffect({ counts, firstDay: FIRST, event, special: none }).p < 0.05) alarms++;
      }
      // 99 % upper bound of 600 runs at 5 %.
      expect(alarms / runs).toBeLessThan(0.073);
      expect(alarms).toBeGreaterThan(0);
    }
  });
});

function poisson(random: Random, mean: number): number {
  let n = -1;
  for (let left = mean; left > 0; n++) left += Math.log(1 - random());
  return Math.max(0, n);
}

/** Mean 1, variance 1 / shape for a whole shape; 1 for shape 0. */
function gamma(random: Random, shape: number): number {
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - random());
  return shape === 0 ? 1 : sum / shape;
}
