import { describe, expect, test } from 'vitest';
import type { Buurt } from '../../../src/domain/area.ts';
import type { ThemeFinding } from '../../../src/domain/theme/theme-finding.ts';
import { month } from '../../../src/domain/time/month.ts';
import { standingFacts } from '../../../src/domain/work/standing-facts.ts';
import { judgeFact, type WorkFact } from '../../../src/domain/work/work-fact.ts';
import { campaignAsk } from '../../../src/workflow/campaigns/campaign-ask.ts';
import { campaigns, campaignsRolledOut } from '../../../src/workflow/campaigns/campaigns.ts';
import { countedFact, countOf, identifiedIn, sumOf } from '../../../src/workflow/campaigns/identified.ts';

let made = 0;
const fact = (body: object): WorkFact => {
  made++;
  const id = `fact-${String(made).padStart(6, '0')}`;
  return { id, at: `2026-11-23T09:00:00.${String(made).padStart(3, '0')}Z`, role: 'analist', device: 'a', ...body } as unknown as WorkFact;
};
const campaign = (about: string, change: object = {}): WorkFact =>
  fact({
    kind: 'campaign.registered',
    about,
    theme: 'zakkenrollerij',
    title: 'Hou je tas dicht',
    area: 'WK093500',
    from: '2026-07-01',
    to: '2026-08-31',
    ...change,
  });
const counted = (theme: string, from: number, to: number, hotspots: number, hottimes: number): WorkFact =>
  fact({ kind: 'theme.counted', about: `theme:${theme}`, theme, from, to, hotspots, hottimes });

describe('the register of campaigns', () => {
  test('holds what was said last of each, the latest first', () => {
    const facts = [campaign('c1'), campaign('c2', { from: '2026-10-01', to: null }), campaign('c1', { title: 'Tas dicht' })];
    expect(campaigns(facts).map(({ id, title }) => [id, title])).toEqual([
      ['c2', 'Hou je tas dicht'],
      ['c1', 'Tas dicht'],
    ]);
  });

  test('loses one that was taken back, and has it again when that is undone', () => {
    const one = campaign('c1');
    const gone = fact({ kind: 'work.withdrawn', about: 'c1', of: [one.id] });
    const back = fact({ kind: 'work.restored', about: 'c1', of: [one.id] });
    expect(campaigns(standingFacts([one, gone]))).toEqual([]);
    expect(campaigns(standingFacts([one, gone, back]))).toHaveLength(1);
  });

  test('counts per theme those that ran on a day of the period', () => {
    const facts = [
      campaign('c1'),
      campaign('c2', { theme: 'woninginbraak', from: '2025-12-01', to: '2026-02-28' }),
      campaign('c3', { theme: 'woninginbraak', from: '2026-12-01', to: null }),
      campaign('c4', { theme: 'gedigitaliseerd', from: '2026-08-31', to: null }),
    ];
    expect(campaignsRolledOut(facts, '2026-07-01', '2026-08-31')).toEqual({
      woninginbraak: 0,
      voertuigcriminaliteit: 0,
      fietsendiefstal: 0,
      zakkenrollerij: 1,
      gedigitaliseerd: 1,
    });
    expect(campaignsRolledOut(facts, '2026-01-01', '2026-12-31')).toMatchObject({
      woninginbraak: 2,
      zakkenrollerij: 1,
      gedigitaliseerd: 1,
    });
    expect(campaignsRolledOut(facts, '2026-02-28', '2026-02-28').woninginbraak).toBe(1);
    expect(campaignsRolledOut(facts, '2026-03-01', '2026-03-01').woninginbraak).toBe(0);
  });

  test('takes only facts that are whole', () => {
    expect(judgeFact(campaign('c1'))).toBe('good');
    for (const bad of [{ area: 'Wyck' }, { theme: 'cyber' }, { from: '01-07-2026' }, { to: undefined }, { title: 'x'.repeat(121) }]) {
      expect(judgeFact(campaign('c1', bad)), JSON.stringify(bad)).toBe('bad');
    }
    expect(judgeFact(counted('gedigitaliseerd', 1, 1, 0, 0))).toBe('bad');
  });
});

describe('hotspots and hottimes that were identified', () => {
  const finding = (places: number | null, hottimes: number): ThemeFinding =>
    ({
      theme: 'zakkenrollerij',
      period: { from: month(2026, 10), to: month(2026, 10) },
      places: places === null ? null : Array.from({ length: places }, (_, i) => ({ id: String(i) })),
      search: hottimes === 0 ? { kind: 'none' } : { kind: 'found', hottimes: Array.from({ length: hottimes }) },
    }) as unknown as ThemeFinding;

  test('are the flagged places and the blocks that were found', () => {
    expect([finding(3, 2), finding(null, 1), finding(0, 0)].map(countOf)).toEqual([
      { hotspots: 3, hottimes: 2 },
      { hotspots: 0, hottimes: 1 },
      { hotspots: 0, hottimes: 0 },
    ]);
    expect(sumOf([finding(3, 2), finding(1, 1)].map(countOf))).toEqual({ hotspots: 4, hottimes: 3 });
  });

  test('are kept as a fact', () => {
    const kept = fact(countedFact(finding(3, 2)));
    expect(judgeFact(kept)).toBe('good');
    expect(identifiedIn([kept], { from: month(2026, 10), to: month(2026, 10) })).toEqual({ hotspots: 3, hottimes: 2, themes: 1 });
  });

  test('of a year are those of the last count of each theme in it: one hotspot of two months is one', () => {
    const [sep, oct, nov] = [month(2026, 9), month(2026, 10), month(2026, 11)];
    const facts = [
      counted('zakkenrollerij', oct, oct, 2, 1),
      counted('zakkenrollerij', sep, sep, 5, 3),
      counted('woninginbraak', sep, sep, 1, 0),
      counted('woninginbraak', nov, nov, 9, 9),
    ];
    expect(identifiedIn(facts, { from: month(2026, 1), to: month(2026, 10) })).toEqual({ hotspots: 3, hottimes: 1, themes: 2 });
    // Counted again, the later word holds.
    expect(identifiedIn([...facts, counted('zakkenrollerij', oct, oct, 4, 4)], { from: month(2026, 10), to: month(2026, 10) })).toEqual({
      hotspots: 4,
      hottimes: 4,
      themes: 1,
    });
    expect(identifiedIn(facts, { from: month(2025, 1), to: month(2025, 12) })).toBeNull();
  });
});

describe('the effect of a campaign', () => {
  const buurten = [
    { code: 'BU09350000', wijk: 'WK093500' },
    { code: 'BU09350001', wijk: 'WK093500' },
    { code: 'BU09350100', wijk: 'WK093501' },
  ] as unknown as readonly Buurt[];
  const askOf = (change: object) => campaignAsk(campaigns([campaign('c', change)])[0]!, buurten, 10);

  test('is measured in its buurten, for its theme, for as long as it lasted', () => {
    expect(askOf({})).toMatchObject({
      target: { kind: 'buurten', codes: ['BU09350000', 'BU09350001'] },
      categories: ['politie.zakkenrollerij'],
      on: '2026-07-01',
      after: 2,
    });
    expect(askOf({ area: 'BU09350100', to: null })).toMatchObject({ target: { codes: ['BU09350100'] }, after: 12 });
    expect(askOf({ from: '2024-01-01', to: '2026-01-01' })?.after).toBe(12);
    expect(askOf({ from: '2026-12-01', to: '2027-02-28' })?.after).toBe(3);
  });

  test('is not measured where nothing is left to compare with, or nothing has a place', () => {
    expect(askOf({ area: 'GM0935' })).toBeNull();
    expect(askOf({ theme: 'gedigitaliseerd' })).toBeNull();
    expect(askOf({ area: 'BU12340000' })).toBeNull();
  });
});
