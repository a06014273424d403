import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/domain/category.ts';
import type { InspectionResult } from '../../../src/domain/inspection/result.ts';
import { earlierInPlans } from '../../../src/workflow/inspection/learn/earlier.ts';
import { askOfTerrain, inspectedTerrains } from '../../../src/workflow/inspection/learn/terrain-ask.ts';
import { aroundFromRows } from '../../../src/workflow/inspection/score/around-from-rows.ts';
import { siteAt } from './sites.ts';

const result = (site: string, date: string, rest: Partial<InspectionResult> = {}): InspectionResult => ({
  site,
  part: 'scored',
  plan: '',
  date,
  time: '',
  outcome: 'nothing',
  units: 1,
  found: 0,
  findings: [],
  actions: [],
  receivers: [],
  act: false,
  municipality: '',
  ...rest,
});
const sites = [
  siteAt('a', 177_900, 321_300, { terrain: 'Beatrixhaven' }),
  siteAt('b', 178_000, 321_300, { terrain: 'Beatrixhaven' }),
  siteAt('c', 176_000, 318_000),
];

describe('what is known around sites on the day of a plan', () => {
  const categories = ['politie.handel-harddrugs', 'melding.jeugd', 'politie.zwervers'] as CategoryId[];
  const rows = {
    lng: Float64Array.of(5.7, 5.71, 5.72, 5.73),
    lat: Float64Array.of(50.85, 50.85, 50.85, 50.85),
    category: Int32Array.of(0, 1, 2, 0),
    hour: Int32Array.of(23, 12, 3, -1),
  };
  const signal = (date: string) => ({ id: date, kind: 'drugs', date, lng: 5.7, lat: 50.85, enriched: [], outcome: 'open' }) as const;
  const around = aroundFromRows('2026-01-01', rows, categories, [{ lng: 5.7, lat: 50.85, ratio: 1.5 }], {
    sites,
    signals: [signal('2024-01-01'), signal('2026-01-01'), signal('2026-03-01')],
    results: [result('a', '2025-12-31', { found: 2 }), result('a', '2026-02-01', { found: 1 }), result('b', '2025-01-01')],
  });

  it('puts incidents in their parts and leaves out what may not count', () => {
    expect([...around.incidents.drugs.lng]).toEqual([5.7, 5.73]);
    expect([...around.incidents.meldingen.lng]).toEqual([5.71]);
    expect(around.incidents.diefstal.lng).toHaveLength(0);
  });

  it('knows the night only where the hour is known', () => {
    expect([...around.hours.night]).toEqual([1, 0]);
  });

  it('sees nothing of the day itself or later: signals and finds are from before, faded', () => {
    expect(around.lwo.strength).toHaveLength(1);
    expect(around.lwo.strength[0]).toBeCloseTo(0.5, 2);
    expect(around.finds.strength).toHaveLength(1);
    expect(around.finds.strength[0]).toBeCloseTo(2, 2);
  });

  it('takes how far a place is above what was expected', () => {
    expect([...around.unusual.strength]).toEqual([0.5]);
  });
});

describe('around an inspected terrain', () => {
  it('measures from the first inspection of the last year, around the points of that year', () => {
    const [terrain, ...others] = inspectedTerrains(
      [
        result('a', '2024-05-01'),
        result('b', '2025-03-04'),
        result('a', '2025-02-01'),
        result('c', '2025-01-01'),
        result('b', '2026-01-01', { outcome: 'no-access', units: 0 }),
      ],
      sites,
    );
    expect(others).toEqual([]);
    expect(terrain).toMatchObject({ terrain: 'Beatrixhaven', on: '2025-02-01' });
    const ask = askOfTerrain(terrain!, 10);
    expect(ask.target.kind === 'points' && ask.target.points).toHaveLength(2);
    expect(ask).toMatchObject({ on: '2025-02-01', before: 12, after: 12, flagged: [] });
  });
});

describe('days earlier in a plan', () => {
  it('counts by hand: a find on day 0 of days 0, 2 and 4 came 2 days earlier than the mean', () => {
    const outcomes = ['2026-02-02', '2026-02-04', '2026-02-06'].map((date, i) => ({
      plan: 'p',
      pick: { site: `s${i}`, part: 'scored', units: 1, numbers: [], day: i, order: 0, points: {} as never } as const,
      result: result(`s${i}`, date, { found: i === 0 ? 1 : 0 }),
    }));
    expect(earlierInPlans(outcomes).days).toBe(2);
  });
});
