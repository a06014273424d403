import { describe, expect, it } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { seriesBand } from '../../src/stats/series-band.ts';

describe('seriesBand', () => {
  it('draws nothing for the first six months, then the mean of what went before', () => {
    const band = seriesBand([2, 4, 3, 5, 4, 6, 9, 7], month(2026, 1));
    expect([...band.expected.slice(0, 6)].every(Number.isNaN)).toBe(true);
    expect(band.expected[6]).toBe(4);
    expect(band.expected[7]).toBeCloseTo(33 / 7, 12);
    expect(Number.isNaN(band.low[5])).toBe(true);
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
    for (const extra of [0, 0.6]) {
      let inside = 0;
      let all = 0;
      for (let run = 0; run < 200; run++) {
        const counts = Array.from({ length: 60 }, () => poisson(6 * (1 + extra * (2 * random() - 1) * Math.sqrt(3))));
        const band = seriesBand(counts, month(2021, 1));
        for (let t = 6; t < 60; t++, all++) if (counts[t]! >= band.low[t]! && counts[t]! <= band.high[t]!) inside++;
      }
      expect(inside / all).toBeGreaterThan(0.8);
      expect(inside / all).toBeLessThan(0.95);
    }
  });
});
