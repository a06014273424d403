import { describe, expect, it } from 'vitest';
import { annealRoutes } from '../../../scripts/inspection/anneal-routes.ts';
import { routeCase } from '../../../scripts/inspection/route-case.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { lengthBound } from '../../../src/workflow/inspection/plan/length-bound.ts';
import { Distances, type Stop } from '../../../src/workflow/inspection/plan/stop.ts';

const stop = (x: number, y: number, units = 1): Stop => ({ x, y, units, minutes: 10, day: -1 });

/** The shortest division over days by trying every order and every cut: only for a handful of stops. */
function shortest(stops: readonly Stop[], days: number, units: number): number {
  const distances = new Distances(stops, [0, 0]);
  let best = Number.POSITIVE_INFINITY;
  const visit = (order: number[], left: number[]): void => {
    if (left.length === 0) {
      for (let cuts = 0; cuts < 2 ** (order.length - 1); cuts++) {
        const routes: number[][] = [[]];
        order.forEach((i, at) => {
          routes[routes.length - 1]!.push(i);
          if (at < order.length - 1 && (cuts >> at) & 1) routes.push([]);
        });
        const fits = routes.length <= days && routes.every((route) => route.reduce((sum, i) => sum + stops[i]!.units, 0) <= units);
        if (fits) best = Math.min(best, distances.total(routes));
      }
      return;
    }
    for (const next of left)
      visit(
        [...order, next],
        left.filter((i) => i !== next),
      );
  };
  visit([], [...stops.keys()]);
  return best;
}

describe('the length of a plan', () => {
  it('is within 10 % of slow annealing that shares no code with it: 200 units of 1,400 over 20 days', () => {
    const { plan, stops, limits } = routeCase(1);
    const slow = annealRoutes(stops, limits, seededRandom(2), 1_500_000);
    expect(slow.feasible).toBe(true);
    expect(stops).toHaveLength(200);
    expect(plan.quality.missing).toBe(0);
    expect(plan.quality.metres / slow.metres).toBeLessThan(1.1);
  });

  it('is at least the bound and the bound at most the shortest there is', () => {
    const random = seededRandom(4);
    for (let round = 0; round < 15; round++) {
      const stops = Array.from({ length: 6 }, () => stop((random() - 0.5) * 4000, (random() - 0.5) * 4000));
      const [days, units] = [1 + (round % 3), [6, 3, 2][round % 3]!];
      const least = shortest(stops, days, units);
      const bound = lengthBound(new Distances(stops, [0, 0]), Math.ceil(6 / units), days);
      expect(bound).toBeLessThanOrEqual(least + 1e-9);
      expect(bound).toBeGreaterThan(0.3 * least);
    }
  });

  it('has by hand: stops at 1 and 2 km, one day: bound 3 km, two days: 1 + 2 x 1 or 2 (1 + 2), whichever is less', () => {
    const line = new Distances([stop(1000, 0), stop(2000, 0)], [0, 0]);
    expect(lengthBound(line, 1, 1)).toBeCloseTo(3000, 9);
    expect(lengthBound(line, 2, 2)).toBeCloseTo(6000, 9);
    expect(lengthBound(line, 1, 2)).toBeCloseTo(3000, 9);
  });
});
