import { describe, expect, it } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { seriesBand } from '../../src/stats/series-band.ts';

describe('seriesBand', () => {
  it('draws nothing for the first nine months, then the mean of what went before', () => {
    const band = seriesBand([2, 4, 3, 5, 4, 6, 9, 7, 5, 8, 2], month(2026, 1));
    expect([...band.expected.slice(0, 9)].every(Number.isNaN)).toBe(true);
    expect(band.expected[9]).toBe(5);
    expect(band.expected[10]).toBeCloseTo(5.3, 12);
    expect(Number.isNaN(band.low[8])).toBe(true);
  });

  it('passes over months that are exceptions', () => {
    const counts = Array.from({ length: 24 }, (_, i) => (i < 6 ? 100 : 8));
    const exceptions = new Set(Array.from({ length: 6 }, (_, i) => month(2021, 1 + i)));
    expect(seriesBand(counts, month(2021, 1), exceptions).expected[20]).toBe(8);
    expect(Number.isNaN(seriesBand(counts, month(2021, 1), exceptions).expected[14]!)).toBe(true);
  });

  it('takes the same month of earlier years once there are two', () => {
    const counts = Array.from({ length: 36 }, (_, i) => (i % 12 === 6 ? 40 : 10));
    const band = seriesBand(counts, month(2023, 1));
    expect(band.expected[18]).toBeCloseTo((10 * 17 + 40) / 18, 12);
    expect(band.expected[30]).toBe(40);
    expect(band.expected[31]).toBe(10);
    expect(band.low[30]).toBeGreaterThan(band.high[31]!);
  });

  it('looks back five years at most', () => {
    const counts = Array.from({ length: 73 }, (_, i) => (i < 12 ? 500 : 10));
    expect(seriesBand(counts, month(2020, 1)).expected[72]).toBe(10);
  });

  it('holds at least 80 of 100 ordinary months, with and without extra spread', () => {
    const random = seededRandom(4);
    const poisson = (mean: number): number => {
      let n = -1;
      for (let left = mean; left > 0; n++) left += Math.log(1 - random());
      return Math.max(0, n);
    };
    const gamma = (shape: number): number => {
      let sum = 0;
      for (let i = 0; i < shape; i++) sum -= Math.log(1 - random());
      return shape === 0 ? 1 : sum / shape;
    };
    for (const shape of [0, 10, 3]) {
      let inside = 0;
      let all = 0;
      for (let run = 0; run < 200; run++) {
        const counts = Array.from({ length: 60 }, () => poisson(6 * gamma(shape)));
        const band = seriesBand(counts, month(2021, 1));
        for (let t = 9; t < 60; t++, all++) if (counts[t]! >= band.low[t]! && counts[t]! <= band.high[t]!) inside++;
      }
      expect(inside / all).toBeGreaterThan(0.8);
      expect(inside / all).toBeLessThan(0.95);
    }
  });
});
