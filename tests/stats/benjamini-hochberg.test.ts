import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedP, stepUpThreshold } from '../../src/stats/benjamini-hochberg.ts';

/** The 15 p-values of Benjamini & Hochberg (1995), section 3.3: four are significant at 5 %. */
const PAPER = Float64Array.of(
  0.0001,
  0.0004,
  0.0019,
  0.0095,
  0.0201,
  0.0278,
  0.0298,
  0.0344,
  0.0459,
  0.324,
  0.4262,
  0.5719,
  0.6528,
  0.759,
  1,
);

describe('Benjamini-Hochberg', () => {
  it('rejects the four of the paper', () => {
    expect(adjustedP(PAPER).filter((q) => q <= 0.05)).toHaveLength(4);
    expect(stepUpThreshold(PAPER, 0.05)).toBe(0.0095);
  });

  it('counts tests that are not listed as p = 1', () => {
    const listed = PAPER.slice(0, 9);
    const all = Float64Array.of(...listed, 1, 1, 1, 1, 1, 1);
    expect([...adjustedP(listed, 15)]).toEqual([...adjustedP(all)].slice(0, 9));
    expect(() => adjustedP(PAPER, 14)).toThrow(RangeError);
  });

  it('has nothing to reject without tests', () => {
    expect(adjustedP(new Float64Array(0))).toHaveLength(0);
    expect(stepUpThreshold(new Float64Array(0), 0.05)).toBe(0);
  });

  it('says the same by q and by threshold, whatever the order and the ties', () => {
    const chance = fc.oneof(fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }), fc.constantFrom(0.001, 0.01, 0.02, 0.05, 1));
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 40 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (list, alpha) => {
        const p = Float64Array.from(list);
        const threshold = stepUpThreshold(p, alpha);
        const near = Array.from(adjustedP(p)).some((q) => Math.abs(q - alpha) < 1e-12);
        fc.pre(!near);
        expect([...adjustedP(p)].map((q) => q <= alpha)).toEqual(list.map((one) => one <= threshold && threshold > 0));
      }),
    );
  });
});
