import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LwoSignal } from '../../../src/domain/inspection/lwo-signal.ts';
import { FIRST_LIMITS, type Pick } from '../../../src/domain/inspection/plan.ts';
import { FIRST_WEIGHTS, SCORE_PARTS, type ScorePart } from '../../../src/domain/inspection/weights.ts';
import type { FactId } from '../../../src/domain/work/fact.ts';
import { type FactBody, judgeFact, type WorkFact } from '../../../src/domain/work/work-fact.ts';
import { foldInspections } from '../../../src/workflow/inspection/fold/fold-inspections.ts';
import { pickOf, pickRow, siteOf, siteRow } from '../../../src/workflow/inspection/fold/rows.ts';
import { lwoTable } from '../../../src/workflow/inspection/learn/lwo-table.ts';
import { pickKey } from '../../../src/workflow/inspection/learn/outcomes.ts';
import { planOutcomes } from '../../../src/workflow/inspection/learn/plan-outcomes.ts';
import { siteAt } from './sites.ts';

let counter = 0;
const fact = (about: string, body: FactBody, minute: number): WorkFact =>
  ({
    id: `fact-${String(++counter).padStart(5, '0')}` as FactId,
    at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    role: 'ATOM',
    device: 'd',
    about,
    ...body,
  }) as WorkFact;

const points = Object.fromEntries(SCORE_PARTS.map((part, i) => [part, i])) as Record<ScorePart, number>;
const pick = (site: string, part: Pick['part'], day: number, order: number): Pick => ({
  site,
  part,
  units: 1,
  numbers: [],
  day,
  order,
  points,
});
const quality = { points: 1, pointsBound: 1, metres: 1, metresBound: 1, missing: 0, reason: 'none' } as const;
const planned = (picks: readonly Pick[], minute: number): WorkFact =>
  fact(
    'plan:1',
    { kind: 'inspection.planned', title: '2026', asOf: '2026-01-05', limits: FIRST_LIMITS, weights: 1, picks: picks.map(pickRow), quality },
    minute,
  );
const result = (key: string, site: string, found: number, minute: number, date = '2026-02-01'): WorkFact =>
  fact(
    'plan:1',
    {
      kind: 'inspection.result',
      pick: key,
      site,
      part: 'scored',
      date,
      time: '10:15',
      outcome: found > 0 ? 'finding' : 'nothing',
      units: 1,
      found,
      findings: found > 0 ? ['hennep'] : [],
      actions: found > 0 ? ['sluiting'] : [],
      receivers: [],
      act: false,
      municipality: '',
    },
    minute,
  );

const a = pick('a', 'scored', 0, 0);
const b = pick('b', 'random', 0, 1);
const sites = fact('locaties.csv', { kind: 'sites.imported', rows: ['a', 'b', 'c'].map((id) => siteRow(siteAt(id, 176_000, 318_000))) }, 0);

const STORY: readonly WorkFact[] = [
  sites,
  planned([a, b], 1),
  fact('plan:1', { kind: 'inspection.locked', pick: pickKey(a), locked: true }, 2),
  fact('plan:1', { kind: 'inspection.swapped', pick: pickKey(b), site: 'c', units: 1, why: 'gesloten', reason: 'poort op slot' }, 3),
  result(pickKey(a), 'a', 0, 4),
  result(pickKey(a), 'a', 1, 5),
  fact('lwo:1', { kind: 'lwo.signalled', type: 'hennep', date: '2026-01-02', lng: 5.7, lat: 50.85 }, 6),
  fact('lwo:1', { kind: 'lwo.enriched', partner: 'politie' }, 7),
  fact('lwo:1', { kind: 'lwo.passedOn', outcome: 'atom', on: '2026-01-20' }, 8),
  fact('2', { kind: 'weights.set', reason: 'meer drugs', ...FIRST_WEIGHTS, version: 2 }, 9),
];

describe('facts about inspections', () => {
  it('are all good to the judge of facts, also after a way through a file', () => {
    for (const one of STORY) expect(judgeFact(JSON.parse(JSON.stringify(one))), one.kind).toBe('good');
  });

  it('are refused with a field too many, a wrong word or a place off the earth', () => {
    const [bad] = STORY;
    expect(judgeFact({ ...bad, owner: 'x' })).toBe('bad');
    expect(judgeFact({ ...STORY[4], outcome: 'misschien' })).toBe('bad');
    expect(judgeFact({ ...STORY[6], lat: 500 })).toBe('bad');
  });

  it('lose nothing as rows', () => {
    const site = siteAt('x', 176_000, 318_000, { branch: 'metaal', lastInspected: '2024-02-03', units: 7, terrain: 'Karosseer' });
    const back = siteOf(siteRow(site));
    expect({ ...back, lng: 0, lat: 0 }).toEqual({ ...site, lng: 0, lat: 0 });
    expect(Math.abs(back.lng - site.lng)).toBeLessThan(1e-6);
    expect(pickOf(pickRow(a))).toEqual(a);
  });

  it('stay small: a list of 1,400 sites is under 150 kB', () => {
    const rows = Array.from({ length: 1400 }, (_, i) =>
      siteRow(siteAt(`G${i}`, 176_000 + i, 318_000, { name: 'Garageboxen Wyckerpoort', branch: 'opslag' })),
    );
    expect(JSON.stringify(rows).length).toBeLessThan(150_000);
  });
});

describe('the fold', () => {
  it('holds the plan with its swap, lock and the last word on each visit', () => {
    const work = foldInspections(STORY);
    const [plan] = work.plans;
    expect(plan!.picks.map(({ pick: { site, part }, locked, said }) => [site, part, locked, said])).toEqual([
      ['a', 'scored', true, 2],
      ['c', 'hand', false, 0],
    ]);
    expect(plan!.picks[0]!.result).toMatchObject({ found: 1, outcome: 'finding' });
    expect(plan!.swaps[0]).toMatchObject({ into: 'c', why: 'gesloten', out: { site: 'b' } });
    expect(work.sites.find(({ id }) => id === 'a')!.lastInspected).toBe('2026-02-01');
    expect(work.weights.map(({ version }) => version)).toEqual([1, 2]);
    expect(work.signals).toEqual([
      { id: 'lwo:1', kind: 'hennep', date: '2026-01-02', lng: 5.7, lat: 50.85, enriched: ['politie'], outcome: 'atom' },
    ]);
  });

  it('counts a lot that was swapped out as missed, not as never drawn', () => {
    const missed = planOutcomes(foldInspections(STORY).plans).filter(({ pick: { part } }) => part === 'random');
    expect(missed).toHaveLength(1);
    expect(missed[0]!.result).toBeNull();
  });

  it('is the same for any order and any repeat of the facts, so that two profiles merge without loss', () => {
    const once = foldInspections(STORY);
    const shuffled = fc.shuffledSubarray([...STORY, ...STORY], { minLength: 2 * STORY.length });
    fc.assert(
      fc.property(shuffled, (facts) => {
        expect(foldInspections(facts)).toEqual(once);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('keeps a result on a pick that a later version of the plan does not know', () => {
    const key = pickKey(a);
    const work = foldInspections([planned([a, b], 1), result(key, 'a', 1, 2), planned([b], 3)]);
    expect(work.plans[0]!.picks.map(({ pick: { site } }) => site)).toEqual(['a', 'b']);
    expect(work.results).toHaveLength(1);
  });

  it('takes no access for no inspection', () => {
    const closed = { ...result(pickKey(a), 'a', 0, 2), outcome: 'no-access' } as WorkFact;
    expect(foldInspections([sites, planned([a], 1), closed]).sites[0]!.lastInspected).toBeNull();
  });
});

describe('the register', () => {
  it('has the table of the plan: 45 cases in 2023 and 68 in 2024', () => {
    const register = JSON.parse(readFileSync(new URL('../../../public/demo/inspections/register.json', import.meta.url), 'utf8')) as {
      signals: LwoSignal[];
    };
    const table = lwoTable(foldInspections([], { sites: [], results: [], signals: register.signals }).signals);
    expect(table.map(({ year, total }) => [year, total])).toEqual([
      [2023, 45],
      [2024, 68],
    ]);
    expect(table[1]!.byOutcome.atom).toBe(8);
  });
});

describe('the sites of a plan', () => {
  const kept = (id: string, demo: boolean, minute: number): WorkFact =>
    fact('plan:1', { kind: 'inspection.sites', rows: [siteRow(siteAt(id, 176_000, 318_000))], demo }, minute);

  it('stay with it when the list of sites is another one, also of a site that came in by a swap', () => {
    const swapped = fact('plan:1', { kind: 'inspection.swapped', pick: pickKey(a), site: 'c', units: 1, why: 'gesloten', reason: '' }, 3);
    const facts = [planned([a], 1), kept('a', true, 2), swapped, kept('c', true, 4)];
    expect(facts.map(judgeFact)).toEqual(['good', 'good', 'good', 'good']);
    const { sites: listed, plans } = foldInspections(facts);
    expect(listed).toEqual([]);
    expect(plans[0]!.sites.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(plans[0]!.isDemo).toBe(true);
    expect(foldInspections([...facts].reverse())).toEqual(foldInspections(facts));
  });

  it('are no sites to be inspected by themselves, and none were kept of older plans', () => {
    const { sites: listed, plans } = foldInspections([sites, planned([a, b], 1)]);
    expect(listed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(plans[0]).toMatchObject({ sites: [], isDemo: false });
    // Without a plan of that number the record says nothing.
    expect(foldInspections([kept('z', false, 1)])).toMatchObject({ sites: [], plans: [] });
  });
});
