import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/stats/random.ts';
import { circleZones } from '../../../src/stats/scan/circle-zones.ts';
import { scanLikelihood } from '../../../src/stats/scan/log-likelihood.ts';
import { gumbelP, monteCarloP } from '../../../src/stats/scan/monte-carlo.ts';
import { dealer } from '../../../src/stats/scan/multinomial.ts';
import { poissonScan } from '../../../src/stats/scan/poisson-scan.ts';
import { ringZones, zoneMembers } from '../../../src/stats/scan/zones.ts';
import { hexArea } from '../../fixtures/hex-area.ts';
import { goldenJson } from '../golden-json.ts';

interface Golden {
  readonly x: number[];
  readonly y: number[];
  readonly count: number[];
  readonly population: number[];
  readonly best: { share: number; likelihood: number; count: number; expected: number; locations: number[] }[];
  readonly nullMean: number;
  readonly nullSd: number;
  readonly nullDraws: number;
}

describe.each(['new-york', 'carolina'])('circles on %s, against every zone written out in R', (name) => {
  const golden = goldenJson<Golden>(`scan/${name}.json`);

  it.each(golden.best)('share $share: the same most likely cluster', ({ share, likelihood, count, expected, locations }) => {
    const zones = circleZones(golden, golden.population, { share });
    const [first] = poissonScan(
      { count: golden.count, expected: golden.population, zones },
      { random: seededRandom(1), draws: 1 },
    )!.clusters;
    expect(first!.likelihood).toBeCloseTo(likelihood, 9);
    expect(first!.count).toBe(count);
    expect(first!.expected).toBeCloseTo(expected, 9);
    expect([...first!.locations]).toEqual(locations);
  });

  it('the same maxima where nothing is going on', () => {
    const zones = circleZones(golden, golden.population, { share: golden.best[0]!.share });
    const { maxima } = poissonScan({ count: golden.count, expected: golden.population, zones }, { random: seededRandom(1), draws: 499 })!;
    const mean = maxima.reduce((a, b) => a + b, 0) / 499;
    const error = golden.nullSd * Math.sqrt(1 / golden.nullDraws + 1 / 499);
    expect(Math.abs(mean - golden.nullMean)).toBeLessThan(3.5 * error);
  });
});

it('finds the counties of Kulldorff (1997) in North Carolina: Bladen, Columbus, Hoke, Robeson and Scotland', () => {
  const golden = goldenJson<Golden>('scan/carolina.json');
  const zones = circleZones(golden, golden.population);
  const { clusters } = poissonScan({ count: golden.count, expected: golden.population, zones }, { random: seededRandom(1) })!;
  expect([...clusters[0]!.locations]).toEqual(golden.best[0]!.locations);
  expect(clusters[0]!.p).toBe(0.001);
  expect(clusters[0]!.gumbelP).toBeLessThan(0.001);
});

describe('the likelihood ratio', () => {
  it('is 14.78 for 106 of 552 where 62.13 were expected, as published for New York', () => {
    expect(scanLikelihood(106, 62.13, 552)).toBeCloseTo(14.78, 2);
  });

  it('is 0 where there are no more than expected, and c ln C/m where everything lies inside', () => {
    expect(scanLikelihood(3, 3, 10)).toBe(0);
    expect(scanLikelihood(1, 3, 10)).toBe(0);
    expect(scanLikelihood(10, 5, 10)).toBeCloseTo(10 * Math.log(2), 12);
  });
});

describe('zones', () => {
  it('are disks of 1, 7 and 19 cells in the middle of a field', () => {
    const zones = ringZones(hexArea(9, 9).neighbours, 2);
    const middle = 4 * 9 + 4;
    const sizes = [0, 1, 2].map((ring) => zoneMembers(zones, middle, zones.first[middle]! + ring).length);
    expect(sizes).toEqual([1, 7, 19]);
  });

  it('take locations at one distance together, and stop at the share', () => {
    const zones = circleZones({ x: [0, 1, -1, 5], y: [0, 0, 0, 0] }, [1, 1, 1, 3], { share: 0.5 });
    expect([...zones.radius.slice(zones.first[0], zones.first[1])]).toEqual([0, 1]);
    expect([...zoneMembers(zones, 0, zones.first[0]! + 1)]).toEqual([0, 1, 2]);
  });

  it('measure degrees over the globe: a degree of latitude is 111.195 km', () => {
    const zones = circleZones({ x: [5.7, 5.7], y: [50, 51], degrees: true }, [1, 1], { share: 1 });
    expect(zones.radius[1]).toBeCloseTo(111_195, 0);
  });
});

it('the largest simulated ratio is that of a search without shortcuts', () => {
  const area = hexArea(5, 5);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 25, maxLength: 25 }),
      fc.integer({ min: 1, max: 1000 }),
      (count, seed) => {
        const total = count.reduce((a, b) => a + b, 0);
        fc.pre(total > 2);
        const zones = ringZones(area.neighbours, 3);
        const expected = Float64Array.from({ length: 25 }, (_, i) => 1 + (i % 4));
        const { maxima } = poissonScan({ count, expected, zones }, { random: seededRandom(seed), draws: 1 })!;
        const drawn = new Int32Array(25);
        dealer(
          expected.map((e) => (e * total) / expected.reduce((a, b) => a + b)),
          total,
          seededRandom(seed),
        )(drawn);
        const again = poissonScan({ count: drawn, expected, zones }, { random: seededRandom(seed), draws: 1 })!;
        expect(maxima[0]!).toBeCloseTo(again.clusters[0]?.likelihood ?? 0, 9);
      },
    ),
    { numRuns: 50 },
  );
});

describe('chances', () => {
  it('count the simulations that reach it, and itself', () => {
    expect(monteCarloP(3, Float64Array.of(1, 2, 3, 4))).toBeCloseTo(3 / 5, 12);
  });

  it('fit a Gumbel: mean 2, SD pi / sqrt 6, so that exp(-exp(-(x - mu))) at mu = 2 - 0.5772', () => {
    const sd = Math.PI / Math.sqrt(6);
    const maxima = Float64Array.of(2 - sd, 2 + sd, 2 - sd, 2 + sd);
    const beta = Math.sqrt(4 / 3);
    expect(gumbelP(2, maxima)).toBeCloseTo(1 - Math.exp(-Math.exp(-0.5772156649 * 1)), 6);
    expect(gumbelP(2 + beta, maxima)).toBeCloseTo(1 - Math.exp(-Math.exp(-1 - 0.5772156649)), 6);
  });

  it('deal in proportion to the weights', () => {
    const into = new Int32Array(3);
    dealer([1, 2, 7], 100_000, seededRandom(5))(into);
    expect([...into].map((c) => Math.round(c / 1000))).toEqual([10, 20, 70]);
  });
});

describe('secondary clusters', () => {
  it('are found apart from the first and share nothing with it', () => {
    const area = hexArea(20, 20);
    const random = seededRandom(3);
    const count = new Int32Array(400);
    for (let k = 0; k < 600; k++) count[Math.floor(random() * 400)]!++;
    count[5 * 20 + 5]! += 18;
    count[14 * 20 + 14]! += 12;
    const expected = new Float64Array(400).fill(1);
    const { clusters } = poissonScan({ count, expected, zones: ringZones(area.neighbours, 4) }, { random })!;
    expect(clusters[0]!.locations).toContain(5 * 20 + 5);
    expect(clusters[1]!.locations).toContain(14 * 20 + 14);
    expect(clusters[1]!.p).toBeLessThan(0.05);
    expect(clusters[2]!.p).toBeGreaterThan(0.05);
    const all = clusters.flatMap(({ locations }) => [...locations]);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('refuses incidents where none are expected, and can be stopped', () => {
  const zones = circleZones({ x: [0, 1], y: [0, 0] }, [1, 1]);
  expect(() => poissonScan({ count: [1, 2], expected: [0, 1], zones }, { random: seededRandom(1) })).toThrow(/none are expected/);
  expect(poissonScan({ count: [1, 2], expected: [1, 1], zones }, { random: seededRandom(1), shouldStop: () => true })).toBeNull();
});
