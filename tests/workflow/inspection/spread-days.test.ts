import { describe, expect, it } from 'vitest';
import { FIRST_LIMITS } from '../../../src/domain/inspection/plan.ts';
import { spreadOverDays } from '../../../src/workflow/inspection/plan/spread-days.ts';
import { visitsOf } from '../../../src/workflow/inspection/plan/visit.ts';
import { siteAt } from './sites.ts';

const [BASE_X, BASE_Y] = [176_000, 318_000];
const base = siteAt('base', BASE_X, BASE_Y);

describe('days and routes', () => {
  it('finds the best by hand: two groups of three on either side, three a day, each in a line', () => {
    const xs = [1000, 2000, 3000, -1000, -2000, -3000];
    const sites = [2, 0, 4, 1, 5, 3].map((i) => siteAt(`s${i}`, BASE_X + xs[i]!, BASE_Y));
    const spread = spreadOverDays(visitsOf(sites.map((site) => ({ site, part: 'scored', units: 1, numbers: [] }))), {
      limits: { ...FIRST_LIMITS, days: 2, unitsPerDay: 3 },
      base: [base.lng, base.lat],
      loss: () => 1,
    });
    expect(spread.absent).toEqual([]);
    expect(spread.metres).toBeCloseTo(12_000, 0);
    const days = spread.days
      .map((visits) =>
        visits
          .map(({ site }) => site.id)
          .sort()
          .join(' '),
      )
      .sort();
    expect(days).toEqual(['s0 s1 s2', 's3 s4 s5']);
  });

  it('makes one stop of one site, whatever the reasons', () => {
    const site = siteAt('a', BASE_X, BASE_Y, { units: 9 });
    const visits = visitsOf([
      { site, part: 'random', units: 2, numbers: [3, 7] },
      { site, part: 'scored', units: 4, numbers: [1, 2, 4, 5] },
    ]);
    expect(visits).toHaveLength(1);
    expect(visits[0]!.units).toBe(6);
  });
});
