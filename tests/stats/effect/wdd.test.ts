import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/stats/effect/normal-quantile.ts';
import { weightedDisplacementDifference } from '../../../src/stats/effect/wdd.ts';
import { displacementQuotient } from '../../../src/stats/effect/wdq.ts';

describe('weighted displacement difference', () => {
  it('is the example of Wheeler & Ratcliffe (2018)', () => {
    const { total } = weightedDisplacementDifference({ control: [130, 150], treated: [120, 100] });
    expect(total.estimate).toBe(-40);
    expect(total.se).toBeCloseTo(22.36, 2);
    expect(total.interval[0]).toBeCloseTo(-76.8, 1);
    expect(total.interval[1]).toBeCloseTo(-3.2, 1);
  });

  it('is the case with displacement of the same paper: -118, variance 1568, z -2.98, 95 % interval -196 to -40', () => {
    const result = weightedDisplacementDifference({
      control: [308, 318],
      treated: [207, 110],
      bufferControl: [150, 140],
      buffer: [178, 157],
      confidence: 0.95,
    });
    expect(result.total.estimate).toBe(-118);
    expect(result.total.se ** 2).toBeCloseTo(1568, 9);
    expect(result.total.z).toBeCloseTo(-2.98, 2);
    expect(result.total.interval.map(Math.round)).toEqual([-196, -40]);
    expect(result.local.estimate).toBe(-107);
    expect(result.displacement!.estimate).toBe(-11);
  });

  it('divides by the length of unequal periods: -20, variance 115 (Wheeler 2021)', () => {
    const { total } = weightedDisplacementDifference({ control: [100, 50], treated: [80, 20], time: [2, 1] });
    expect(total.estimate).toBe(-20);
    expect(total.se ** 2).toBeCloseTo(115, 9);
  });

  it('divides by the size of unequal areas (Wheeler 2021)', () => {
    const { total } = weightedDisplacementDifference({
      control: [308, 318],
      treated: [207, 110],
      bufferControl: [150, 140],
      buffer: [178, 157],
      area: { control: 0.9, treated: 1.2, bufferControl: 1.6, buffer: 1.5 },
      confidence: 0.95,
    });
    expect(total.estimate).toBeCloseTo(-99.69444444, 6);
    expect(total.se).toBeCloseTo(35.4280755, 6);
    expect(total.interval[0]).toBeCloseTo(-169.1321965, 6);
    expect(total.interval[1]).toBeCloseTo(-30.25669241, 6);
  });
});

describe('weighted displacement quotient', () => {
  it.each([
    [[100, 60], [50, 60], -0.25, 'displacement'],
    [[100, 60], [50, 30], 0.5, 'diffusion'],
    [[100, 90], [50, 30], 2, 'diffusion-beyond'],
    [[100, 90], [50, 70], -2, 'displacement-all'],
    [[100, 60], [50, 50], 0, 'nothing'],
  ] as const)('by hand: treated %j, buffer %j beside 200 -> 200 is %d', (treated, buffer, expected, reading) => {
    const got = displacementQuotient({ treated, buffer, control: [200, 200] });
    expect(got.wdq).toBeCloseTo(expected, 12);
    expect(got.reading).toBe(reading);
  });

  it('is not given without a success: no fall, no displacement', () => {
    expect(displacementQuotient({ treated: [100, 110], buffer: [50, 70], control: [200, 200] })).toMatchObject({
      wdq: null,
      reading: 'no-success',
    });
    expect(displacementQuotient({ treated: [10, 5], buffer: [5, 5], control: [0, 20] }).wdq).toBeNull();
  });

  it('counts what was prevented against the course of the control: (100 + 50) x 0.9 - 60 - 40', () => {
    expect(displacementQuotient({ treated: [100, 60], buffer: [50, 40], control: [200, 180] }).netPrevented).toBeCloseTo(35, 12);
  });
});

it('normal quantiles are those of R', () => {
  expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 11);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});
