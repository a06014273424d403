import { expect, test } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { confirmedIn, homesTackled, hotspotsTackled, judgedIn, openedIn, plansMade } from '../../../src/workflow/dossier/dossier-counts.ts';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { factOf } from '../../fixtures/dossier-facts.ts';

const at = (about: string, iso: string) => ({ about, at: iso });
/** Counted by hand from this list. The month of what was said is the Dutch one: 31 March 22:30 UTC is 1 April here. */
const dossiers = foldDossiers([
  factOf('dossier.opened', 0, {}, at('d1', '2026-03-02T09:00:00.000Z')),
  factOf('dossier.judged', 0, {}, at('d1', '2026-03-31T22:30:00.000Z')),
  factOf('plan.goal', 0, {}, at('d1', '2026-04-02T09:00:00.000Z')),
  factOf('plan.started', 0, { on: '2026-05-01' }, at('d1', '2026-04-20T09:00:00.000Z')),
  factOf('dossier.opened', 0, {}, at('d2', '2026-03-03T09:00:00.000Z')),
  factOf('dossier.judged', 0, { judgement: 'afgewezen' }, at('d2', '2026-03-11T09:00:00.000Z')),
  factOf('dossier.opened', 0, { type: 'woonoverlast' }, at('d3', '2026-04-03T09:00:00.000Z')),
  factOf('plan.action', 0, {}, { ...at('d3', '2026-04-04T09:00:00.000Z'), id: 'action-01' }),
  factOf('plan.actionDone', 0, { action: 'action-01', on: '2026-05-31' }, at('d3', '2026-06-01T09:00:00.000Z')),
  factOf('dossier.opened', 0, {}, at('d4', '2026-04-05T09:00:00.000Z')),
  factOf('dossier.judged', 0, { judgement: 'volgen' }, at('d4', '2026-04-06T09:00:00.000Z')),
  factOf('dossier.judged', 1, { revises: [] }, at('d4', '2026-05-06T09:00:00.000Z')),
]);
const ids = (found: typeof dossiers): string[] => found.map(({ id }) => id);
const in2026 = (m: number) => ({ from: month(2026, m), to: month(2026, m) });

test('the counts of the plan’s monitor, per month', () => {
  expect([3, 4].map((m) => ids(openedIn(dossiers, in2026(m))))).toEqual([
    ['d1', 'd2'],
    ['d3', 'd4'],
  ]);
  expect([3, 4, 5].map((m) => ids(judgedIn(dossiers, in2026(m))))).toEqual([['d2'], ['d1', 'd4'], []]);
  expect([3, 4, 5].map((m) => ids(confirmedIn(dossiers, in2026(m))))).toEqual([[], ['d1'], ['d4']]);
  expect([3, 4, 5].map((m) => ids(plansMade(dossiers, in2026(m))))).toEqual([[], ['d1'], []]);
  expect([4, 5, 6].map((m) => ids(homesTackled(dossiers, in2026(m))))).toEqual([[], ['d3'], []]);
  expect([4, 5, 6].map((m) => ids(hotspotsTackled(dossiers, in2026(m))))).toEqual([[], ['d1'], []]);
  expect(plansMade(dossiers, { from: month(2026, 1), to: month(2026, 12) })).toHaveLength(1);
});
