import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../../src/stats/random.ts';
import { type BatchCounts, dataChanges } from '../../../src/stats/reports/data-change.ts';
import { shareChange } from '../../../src/stats/reports/share-change.ts';
import { drawGamma, drawPoisson } from '../../fixtures/simulated-city.ts';

const SHARES = [0.3, 0.25, 0.2, 0.1, 0.08, 0.05, 0.02];

/** A batch of some 400 records whose shares wander from batch to batch more than chance alone. */
function batch(random: Random, change: { without?: number; late?: number; fresh?: number; phone?: number } = {}): BatchCounts {
  const around = (mean: number): number => drawPoisson(random, mean * drawGamma(random, 40));
  const counts = SHARES.map((share) => around(400 * share));
  const records = counts.reduce((a, b) => a + b, 0);
  const categories = new Map(counts.map((count, i) => [`c${i}`, count]));
  if (change.fresh) categories.set('new', change.fresh);
  const delays = Array.from({ length: records }, () => -Math.log(1 - random()) * 600 * (change.late ?? 1));
  const phone = change.phone ?? 0.4;
  const channels = new Map([
    ['phone', around(records * phone)],
    ['web', around(records * (1 - phone))],
  ]);
  return { records, categories, channels, withoutPlace: Math.min(records, around(records * (change.without ?? 0.05))), delays };
}

const seen = (random: Random) => Array.from({ length: 12 }, () => batch(random));

describe('dataChanges', () => {
  it.each([
    ['withoutPlace', { without: 0.2 }],
    ['delay', { late: 4 }],
    ['category', { fresh: 40 }],
    ['channel', { phone: 0.9 }],
  ] as const)('notices %s', (kind, change) => {
    const random = seededRandom(9);
    const alarms = dataChanges(seen(random), batch(random, change)).filter(({ alarm }) => alarm);
    expect(alarms.length).toBeGreaterThan(0);
    expect(alarms[0]!.what.kind).toBe(kind);
  });

  it('raises an alarm in at most 1 % of batches in which nothing changed', () => {
    const random = seededRandom(2);
    let alarms = 0;
    for (let run = 0; run < 400; run++) if (dataChanges(seen(random), batch(random)).some(({ alarm }) => alarm)) alarms++;
    expect(alarms).toBeLessThanOrEqual(8);
  });

  it('corrects by Holm: the smallest p times the number of checks', () => {
    const random = seededRandom(3);
    const checks = dataChanges(seen(random), batch(random, { without: 0.15 }));
    expect(checks[0]!.adjusted).toBeCloseTo(Math.min(1, checks[0]!.p * checks.length), 12);
    expect(checks.map(({ adjusted }) => adjusted)).toEqual([...checks.map(({ adjusted }) => adjusted)].sort((a, b) => a - b));
  });

  it('has nothing to say without a past', () => {
    expect(dataChanges([], batch(seededRandom(1)))).toEqual([]);
  });
});

describe('shareChange', () => {
  it('has the dispersion of Pearson by hand: shares 0.1, 0.3, 0.2 of 100', () => {
    const past = [10, 30, 20].map((hits) => ({ hits, of: 100 }));
    // p 0.2: (100 + 100 + 0) / 16 over 2 degrees of freedom.
    expect(shareChange(past, { hits: 20, of: 100 }).dispersion).toBeCloseTo(6.25, 12);
    expect(shareChange(past, { hits: 20, of: 100 }).p).toBe(1);
  });

  it('is Student with the variance of both shares, by hand', () => {
    const past = Array.from({ length: 12 }, () => ({ hits: 100, of: 1000 }));
    const got = shareChange(past, { hits: 150, of: 1000 });
    const common = 1350.5 / 13_001;
    const t = 49.5 / Math.sqrt(1000 * common * (1 - common) * (1 + 1 / 12));
    // R: 2 * pt(-t, 11)
    expect(t).toBeCloseTo(4.92925548, 7);
    expect(got.p).toBeCloseTo(0.00045019708, 9);
  });

  it('takes little for nothing: 2 of 10 where 1 of 100 was usual is not beyond chance at 1 %', () => {
    const past = Array.from({ length: 6 }, () => ({ hits: 1, of: 100 }));
    expect(shareChange(past, { hits: 2, of: 10 }).p).toBeGreaterThan(0.005);
  });
});
