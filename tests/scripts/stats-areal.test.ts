import { describe, expect, it } from 'vitest';
import { runMethod } from '../../scripts/stats/run.ts';
import { goldenJson } from '../stats/golden-json.ts';

type Numbers = readonly (number | null)[];

interface Deviate {
  readonly value: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

interface Areal {
  readonly name: string;
  readonly values: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
  readonly base: 1;
  readonly style: 'B' | 'W';
  readonly moran: Deviate;
  readonly moranNormality: Deviate;
  readonly geary: Deviate;
  readonly gearyNormality: Deviate;
  readonly generalG: Deviate;
  readonly index: Numbers;
  readonly z: Numbers;
  readonly p: Numbers;
  readonly totalVariance: Numbers;
  readonly totalZ: Numbers;
  readonly gi: Numbers;
  readonly giStar: Numbers;
}

interface Rates {
  readonly name: string;
  readonly counts: readonly number[];
  readonly population: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
  readonly base: 1;
  readonly mean: number;
  readonly variance: number;
  readonly rate: Numbers;
  readonly local: Numbers;
}

const golden = goldenJson<{ areal: Areal[]; rates: Rates[] }>('published/areal.json');
const run = (name: string, input: unknown) => JSON.parse(runMethod(name, JSON.stringify(input))).result;

/** Largest difference, relative above 1; where one has no number the other must have none either. */
function apart(ours: Numbers, theirs: Numbers): number {
  expect(ours).toHaveLength(theirs.length);
  return theirs.reduce<number>((worst, value, i) => {
    if (value === null) expect(ours[i]).toBeNull();
    return value === null ? worst : Math.max(worst, Math.abs(ours[i]! - value) / Math.max(1, Math.abs(value)));
  }, 0);
}

const numbersOf = ({ value, expected, variance, z, p }: Deviate): Numbers => [value, expected, variance, z, p];

describe.each(golden.areal)('published areal data through the command equal spdep: $name', (theirs) => {
  const { values, neighbours, base, style } = theirs;
  const input = { values, neighbours, base, style };

  it("Moran's I under randomisation and normality", () => {
    const { global } = run('moran', input);
    const { index: value, expected } = global;
    expect(apart(numbersOf({ value, ...global }), numbersOf(theirs.moran))).toBeLessThan(1e-12);
    expect(apart(numbersOf({ value, expected, ...global.normality }), numbersOf(theirs.moranNormality))).toBeLessThan(1e-12);
  });

  it("Geary's C under both", () => {
    const found = run('geary', input);
    const { ratio: value, expected } = found;
    expect(apart(numbersOf({ value, ...found }), numbersOf(theirs.geary))).toBeLessThan(1e-12);
    expect(apart(numbersOf({ value, expected, ...found.normality }), numbersOf(theirs.gearyNormality))).toBeLessThan(1e-12);
  });

  it('the general G', () => {
    const found = run('general-g', { values, neighbours, base });
    expect(apart(numbersOf({ value: found.index, ...found }), numbersOf(theirs.generalG))).toBeLessThan(1e-12);
  });

  it('local Moran, conditional and total', () => {
    const { local } = run('localmoran', input);
    for (const key of ['index', 'z', 'p'] as const) expect(apart(local[key], theirs[key])).toBeLessThan(1e-12);
    const total = run('local-moran', { ...input, conditional: false }).local;
    expect(apart(total.variance, theirs.totalVariance)).toBeLessThan(1e-12);
    expect(apart(total.z, theirs.totalZ)).toBeLessThan(1e-12);
  });

  it('Gi and Gi*', () => {
    expect(apart(run('gi', { values, neighbours, base }).z, theirs.gi)).toBeLessThan(1e-12);
    expect(apart(run('Gi*', { values, neighbours, base }).z, theirs.giStar)).toBeLessThan(1e-12);
  });
});

describe.each(golden.rates)('empirical Bayes rates through the command equal EBest and EBlocal of spdep: $name', (theirs) => {
  const { counts, population, neighbours, base } = theirs;
  const found = run('eb-rates', { deaths: counts, pop: population, nb: neighbours, base });

  it('mean and variance between areas', () => {
    expect(found.mean).toBeCloseTo(theirs.mean, 15);
    expect(found.variance).toBeCloseTo(theirs.variance, 17);
  });

  it('global and local rates', () => {
    expect(apart(found.rate, theirs.rate)).toBeLessThan(1e-14);
    // spdep has no number where nothing happened in a whole neighbourhood; the rate is 0 there.
    for (const [i, rate] of theirs.local.entries()) expect(Math.abs(found.local.rate[i] - (rate ?? 0))).toBeLessThan(1e-14);
  });

  it('per 1,000', () => {
    const perThousand = run('eb-rates', { counts, population, per: 1000 });
    expect(perThousand.mean).toBeCloseTo(1000 * theirs.mean, 12);
    expect(
      apart(
        perThousand.rate,
        theirs.rate.map((rate) => 1000 * rate!),
      ),
    ).toBeLessThan(1e-12);
    expect(perThousand.local).toBeNull();
  });
});

it("published: Moran's I of crime in Columbus is 0.4858 with z 5.34, of used car prices 0.7836 with z 8.18", () => {
  const of = (name: string) => run('moran', pick(golden.areal.find((one) => one.name === name)!)).global;
  expect([of('columbus').index, of('columbus').z]).toEqual([expect.closeTo(0.48577, 5), expect.closeTo(5.3427, 4)]);
  expect([of('used-cars').index, of('used-cars').z]).toEqual([expect.closeTo(0.78356, 5), expect.closeTo(8.1752, 4)]);
});

const pick = ({ values, neighbours, base, style }: Areal) => ({ values, neighbours, base, style });
