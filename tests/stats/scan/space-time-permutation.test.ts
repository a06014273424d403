import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/stats/random.ts';
import { circleZones } from '../../../src/stats/scan/circle-zones.ts';
import { scanLikelihood } from '../../../src/stats/scan/log-likelihood.ts';
import { type SpaceTimeOptions, spaceTimePermutation } from '../../../src/stats/scan/space-time-permutation.ts';
import { goldenJson } from '../golden-json.ts';

interface Best {
  readonly likelihood: number;
  readonly count: number;
  readonly expected: number;
  readonly locations: number[];
  readonly window: [number, number];
  readonly nullMean: number;
  readonly nullSd: number;
  readonly nullDraws: number;
}

const golden = goldenJson<{
  x: number[];
  y: number[];
  location: number[];
  step: number[];
  steps: number;
  retrospective: Best;
  prospective: Best;
}>('scan/space-time.json');

const perLocation = golden.x.map((_, i) => golden.location.filter((l) => l === i).length);
const cases = {
  location: Int32Array.from(golden.location),
  step: Int32Array.from(golden.step),
  steps: golden.steps,
  zones: circleZones(golden, perLocation),
};
const run = (options: Partial<SpaceTimeOptions>) => spaceTimePermutation(cases, { random: seededRandom(1), draws: 499, ...options })!;

describe.each(['retrospective', 'prospective'] as const)('%s, against every cylinder written out in R', (kind) => {
  const best = golden[kind];
  const result = run({ prospective: kind === 'prospective', longest: 5 });

  it('the same cylinder', () => {
    const [first] = result.clusters;
    expect(first!.likelihood).toBeCloseTo(best.likelihood, 9);
    expect([first!.count, first!.firstStep, first!.lastStep]).toEqual([best.count, ...best.window]);
    expect(first!.expected).toBeCloseTo(best.expected, 9);
    expect([...first!.locations]).toEqual(best.locations);
  });

  it('the same maxima when the dates are shuffled', () => {
    const mean = result.maxima.reduce((a, b) => a + b, 0) / 499;
    const error = best.nullSd * Math.sqrt(1 / best.nullDraws + 1 / 499);
    expect(Math.abs(mean - best.nullMean)).toBeLessThan(3.5 * error);
  });
});

it('finds 20 cases planted in two steps at three neighbouring places of a busy city', () => {
  const random = seededRandom(4);
  const places = Array.from({ length: 400 }, () => Math.floor(random() ** 2 * 40));
  const times = Array.from({ length: 400 }, () => Math.floor(random() * 20));
  const location = Int32Array.from([...places, ...Array.from({ length: 20 }, (_, k) => 30 + (k % 3))]);
  const step = Int32Array.from([...times, ...Array.from({ length: 20 }, (_, k) => 11 + (k % 2))]);
  const x = Float64Array.from({ length: 40 }, (_, i) => i);
  const counts = Array.from(x, (i) => location.filter((l) => l === i).length);
  const zones = circleZones({ x, y: new Float64Array(40) }, counts);
  const [first] = spaceTimePermutation({ location, step, steps: 20, zones }, { random, longest: 4 })!.clusters;
  expect(first!.p).toBe(0.001);
  expect([first!.firstStep, first!.lastStep]).toEqual([11, 12]);
  expect([...first!.locations]).toEqual(expect.arrayContaining([30, 31, 32]));
  expect(first!.locations.length).toBeLessThan(6);
});

it('has the ratio of its example: 8 of 100 where 10 x 20 / 100 were expected', () => {
  expect(scanLikelihood(8, 2, 100)).toBeCloseTo(8 * Math.log(4) + 92 * Math.log(92 / 98), 12);
  expect(scanLikelihood(8, 2, 100)).toBeCloseTo(5.278, 3);
});

it('is blind to a rise that the whole city shares', () => {
  const random = seededRandom(8);
  const location = Int32Array.from({ length: 600 }, () => Math.floor(random() ** 2 * 30));
  const step = Int32Array.from({ length: 600 }, (_, k) => (k < 300 ? 11 : Math.floor(random() * 11)));
  const x = Float64Array.from({ length: 30 }, (_, i) => i);
  const counts = Array.from(x, (i) => location.filter((l) => l === i).length);
  const zones = circleZones({ x, y: new Float64Array(30) }, counts);
  const [first] = spaceTimePermutation({ location, step, steps: 12, zones }, { random, prospective: true })!.clusters;
  expect(first!.p).toBeGreaterThan(0.05);
});

it('refuses a case outside its locations or steps, and can be stopped', () => {
  const bad = { ...cases, step: cases.step.map(() => 99) };
  expect(() => spaceTimePermutation(bad, { random: seededRandom(1) })).toThrow(/outside 0\.\.9/);
  expect(spaceTimePermutation(cases, { random: seededRandom(1), shouldStop: () => true })).toBeNull();
});
