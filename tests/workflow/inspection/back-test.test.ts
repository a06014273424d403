import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../scripts/demo-city/city.ts';
import { demoBoundaries } from '../../../scripts/demo-city/demo-boundaries.ts';
import type { FindWorld } from '../../../scripts/demo-city/inspections/plant-finds.ts';
import { landOf } from '../../../scripts/demo-city/land.ts';
import { backTest } from '../../../scripts/evaluation/inspection-backtest.ts';
import { liftOverPlans } from '../../../src/workflow/inspection/learn/lift-over-plans.ts';

const boundaries = demoBoundaries();
const land = landOf(boundaries);
const LONG = process.env['BRANDPUNT_LONG'] === '1';

/** The long form makes another city for every seed; the short one other places, signals, finds and lots in one city. */
const cities = new Map<number, ReturnType<typeof makeCity>['incidents']>();
function incidentsOf(seed: number) {
  const city = LONG ? seed : 0;
  const known = cities.get(city) ?? makeCity(city + 1, boundaries).incidents;
  if (!LONG) cities.set(city, known);
  return known;
}
/** 50 seeds of four years; the short form 10. */
const SEEDS = LONG ? 50 : 10;
const pooled = (kind: FindWorld) => {
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed + 1);
  return liftOverPlans(seeds.flatMap((seed) => backTest(seed, land, incidentsOf(seed), kind)));
};

describe('a back-test over many seeds', () => {
  it('has a lift above 1 where finds follow what is known', { timeout: 900_000 }, () => {
    const lift = pooled('real');
    expect(lift.random.of).toBe(SEEDS * 160);
    expect(lift.verdict).toBe('better');
    expect(lift.pooled.interval[0]).toBeGreaterThan(1);
  });

  it('has a lift that covers 1 where finds fall anywhere: no imagined skill', { timeout: 900_000 }, () => {
    const { interval } = pooled('random').pooled;
    expect(interval[0]).toBeLessThan(1);
    expect(interval[1]).toBeGreaterThan(1);
  });
});
