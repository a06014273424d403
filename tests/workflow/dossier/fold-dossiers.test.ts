import { describe, expect, test } from 'vitest';
import type { DossierFact } from '../../../src/domain/work/dossier-facts.ts';
import { judgeFact, type WorkFact } from '../../../src/domain/work/work-fact.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import type { Dossier, DossierState } from '../../../src/workflow/dossier/dossier.ts';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { BODIES, factOf } from '../../fixtures/dossier-facts.ts';

const only = (facts: readonly WorkFact[]): Dossier => {
  const folded = foldDossiers(facts);
  expect(folded).toHaveLength(1);
  return folded[0]!;
};
const opened = factOf('dossier.opened', 0);
const judged = factOf('dossier.judged', 10);
const action = factOf('plan.action', 20, {}, { id: 'action-01' });
const started = factOf('plan.started', 30);
const done = factOf('plan.actionDone', 40, { action: 'action-01' });

test('every body of the fixtures is a good fact', () => {
  const kinds = Object.keys(BODIES) as DossierFact['kind'][];
  expect(kinds.map((kind) => judgeFact(factOf(kind, 0)))).toEqual(kinds.map(() => 'good'));
});

describe('the state of a dossier follows what was said', () => {
  const cases: readonly (readonly [DossierState, string, readonly WorkFact[]])[] = [
    ['potentieel', 'only opened', []],
    ['in-beoordeling', 'a partner added something', [factOf('dossier.enriched', 5)]],
    ['in-beoordeling', 'judged to keep watching', [factOf('dossier.judged', 10, { judgement: 'volgen' })]],
    ['afgesloten', 'judged not to be one', [factOf('dossier.judged', 10, { judgement: 'afgewezen' })]],
    ['actieplan', 'confirmed', [judged]],
    ['actieplan', 'confirmed, with actions', [judged, action]],
    ['uitvoering', 'the plan is being carried out', [judged, action, started]],
    ['evaluatie', 'nothing left to do', [judged, action, started, done]],
    ['evaluatie', 'dropped is done too', [judged, action, started, factOf('plan.actionDropped', 40, { action: 'action-01' })]],
    ['uitvoering', 'started without any action', [judged, started]],
    ['evaluatie', 'the last check says to close', [judged, action, started, factOf('plan.checked', 50, { next: 'afsluiten' })]],
    ['uitvoering', 'a new action after all were done', [judged, action, started, done, factOf('plan.action', 60, {}, { id: 'action-02' })]],
    ['afgesloten', 'closed', [judged, action, started, done, factOf('dossier.closed', 70)]],
    ['evaluatie', 'reopened', [judged, action, started, done, factOf('dossier.closed', 70), factOf('dossier.reopened', 80)]],
    ['afgesloten', 'goes on elsewhere', [judged, factOf('dossier.merged', 70)]],
    ['actieplan', 'rejected at first', [factOf('dossier.judged', 5, { judgement: 'afgewezen' }), judged]],
    ['afgesloten', 'closing holds against a later judgement', [factOf('dossier.closed', 5), judged]],
  ];
  test.each(cases)('%s: %s', (state, _why, facts) => {
    expect(only([opened, ...facts]).state).toBe(state);
  });
  test('the goal, the start and the comparison of the last word count, and the earlier ones stay', () => {
    const dossier = only([opened, judged, factOf('plan.goal', 11), factOf('plan.goal', 12, { goal: 12 })]);
    expect(dossier.goal?.goal).toBe(12);
    expect(dossier.goals.map(({ goal }) => goal)).toEqual([10, 12]);
  });
});

describe('a dossier', () => {
  test('that was never opened here stays out, and comes in whole when its opening does', () => {
    expect(foldDossiers([judged, action])).toEqual([]);
    expect(only([judged, action, opened]).judgement?.id).toBe(judged.id);
  });
  test('of woonoverlast is called by its number, whatever was written', () => {
    const dossier = only([factOf('dossier.opened', 0, { type: 'woonoverlast', title: 'Iemand van nummer 3' })]);
    expect(dossier.title).toBe(dossier.number);
    expect(dossier.number).toMatch(/^W-2026-[2-9A-Z]{4}$/);
  });
  test('stands where it was flagged last, also when that was told first', () => {
    const later = factOf('dossier.seen', 5);
    const earlier = factOf('dossier.seen', 9, { place: { ...BODIES['dossier.seen'].place, from: 24300, to: 24300 } });
    const dossier = only([opened, later, earlier]);
    expect(dossier.place.to).toBe(24310);
    expect(dossier.flagged).toEqual({ count: 19, expected: 8 });
  });
  test('knows which others go on in it, and where it came from', () => {
    const other = (id: string, minute: number) => factOf('dossier.opened', minute, {}, { about: id });
    const [one, two, three] = foldDossiers([opened, other('d2', 1), other('d3', 2), factOf('dossier.merged', 3, { into: 'd2' })]);
    expect([one!.mergedFrom, two!.mergedFrom, three!.mergedFrom]).toEqual([[], ['d1'], []]);
    const [, part] = foldDossiers([opened, other('d2', 1), factOf('dossier.split', 3)]);
    expect(part!.splitFrom).toBe('d1');
  });
  test('meets a planned check with one on or after its day, or a month early', () => {
    const plan = [factOf('plan.checkPlanned', 1, { on: '2026-06-01' }), factOf('plan.checkPlanned', 2, { on: '2026-09-01' })];
    const met = (on: string) => only([opened, ...plan, factOf('plan.checked', 3, { on })]).checksPlanned.map((check) => check.met !== null);
    expect(met('2026-05-20')).toEqual([true, false]);
    expect(met('2026-04-20')).toEqual([false, false]);
    expect(met('2026-06-10')).toEqual([true, false]);
    expect(met('2026-09-02')).toEqual([true, true]);
  });
});

describe('judgements that did not know of each other', () => {
  const a = factOf('dossier.judged', 10, {}, { device: 'a', id: 'judged-aa' });
  const b = factOf('dossier.judged', 11, { judgement: 'afgewezen' }, { device: 'b', id: 'judged-bb' });
  test('are both shown; the last one counts and the conflict is flagged', () => {
    const dossier = only([opened, b, a]);
    expect(dossier.judgement?.id).toBe('judged-bb');
    expect(dossier.conflict.map(({ id }) => id)).toEqual(['judged-aa', 'judged-bb']);
  });
  test('are no conflict when they say the same', () => {
    expect(only([opened, a, factOf('dossier.judged', 11, { reason: 'ook zo gezien' }, { device: 'b' })]).conflict).toEqual([]);
  });
  test('are no conflict when the second revises the first, also when a third revises both', () => {
    expect(only([opened, a, { ...b, revises: ['judged-aa'] }]).conflict).toEqual([]);
    const third = factOf('dossier.judged', 12, { judgement: 'volgen', revises: ['judged-aa', 'judged-bb'] });
    expect(only([opened, a, b, third]).conflict).toEqual([]);
  });
});

/** Facts of a few dossiers, drawn at random: kinds, times (also equal ones), targets. */
function drawn(seed: number): WorkFact[] {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const kinds = Object.keys(BODIES) as DossierFact['kind'][];
  const facts: WorkFact[] = [];
  for (let n = 0; n < 60; n++) {
    const kind = n < 4 ? 'dossier.opened' : pick(kinds);
    const about = n < 4 ? `d${n + 1}` : `d${1 + Math.floor(random() * 5)}`;
    const action = pick(
      facts
        .filter((fact) => fact.kind === 'plan.action')
        .map(({ id }) => id as string)
        .concat('none'),
    );
    const change =
      kind === 'plan.actionDone' || kind === 'plan.actionDropped'
        ? { action }
        : kind === 'dossier.judged'
          ? { judgement: pick(['bevestigd', 'afgewezen', 'volgen'] as const) }
          : {};
    facts.push(
      factOf(kind, Math.floor(random() * 40), change as never, {
        about,
        id: `fact-${String(n).padStart(4, '0')}`,
        device: pick(['a', 'b', 'c']),
      }),
    );
  }
  return facts;
}

test('any order of the facts, with any of them many times, gives the same dossiers', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = seededRandom(1000 + seed);
    const facts = drawn(seed);
    const expected = JSON.stringify(foldDossiers(facts));
    for (let round = 0; round < 3; round++) {
      const again = [...facts, ...facts.filter(() => random() < 0.3)];
      for (let i = again.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [again[i], again[j]] = [again[j]!, again[i]!];
      }
      expect(JSON.stringify(foldDossiers(again)), `seed ${seed}`).toBe(expected);
    }
  }
});
