import { describe, expect, it } from 'vitest';
import { betaTail } from '../../src/stats/beta-tail.ts';
import { ratioInterval } from '../../src/stats/ratio-interval.ts';

describe('ratioInterval', () => {
  // R: poisson.test(x, T)$conf.int
  it.each([
    [41, 11.8, 2.493416, 4.713655],
    [19, 7.8, 1.466569, 3.803956],
    [10, 7.3, 0.656903, 2.519227],
  ])('is the exact Poisson interval for %f where %f is known to be expected', (count, expected, low, high) => {
    const found = ratioInterval(count, expected);
    expect(found[0]).toBeCloseTo(low, 5);
    expect(found[1]).toBeCloseTo(high, 5);
  });

  it('is the exact conditional interval of two counts when the expectation is one: R poisson.test(c(26, 20))', () => {
    const [low, high] = ratioInterval(26, 20, 20);
    expect(low).toBeCloseTo(0.697999, 5);
    expect(high).toBeCloseTo(2.456102, 5);
  });

  it('rounds an aoristic weight outward and begins at 0 where nothing was seen', () => {
    expect(ratioInterval(4.6, 2)[0]).toBeCloseTo(ratioInterval(4, 2)[0], 12);
    expect(ratioInterval(4.6, 2)[1]).toBeCloseTo(ratioInterval(5, 2)[1], 12);
    expect(ratioInterval(0, 2)[0]).toBe(0);
    expect(ratioInterval(0, 2)[1]).toBeCloseTo(-Math.log(0.025) / 2, 5);
  });
});

describe('betaTail', () => {
  // R: pbeta(x, a, b)
  it.each([
    [0.5, 3, 3, 0.5],
    [0.2, 2, 5, 0.34464],
    [0.9, 10, 2, 0.6973568802],
  ])('pbeta(%f, %f, %f)', (x, a, b, expected) => expect(betaTail(x, a, b)).toBeCloseTo(expected, 9));
});
