import { expect, test } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import type { FactId } from '../../../src/domain/work/fact.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { actionsIn, groupCounts, totalGroups, youthNumbers } from '../../../src/workflow/youth/youth-counts.ts';

let n = 0;
const base = () => ({
  id: `fact-${String(++n).padStart(4, '0')}` as FactId,
  at: `2026-11-01T10:00:00.${String(n).padStart(3, '0')}Z`,
  role: 'r',
  device: 'd',
  about: 'jeugd',
});
const action = (on: string, occasion: 'hotspot' | 'evenement'): WorkFact => ({
  ...base(),
  kind: 'youth.jointAction',
  on,
  occasion,
  dossier: null,
  event: occasion === 'hotspot' ? '' : 'INKOM',
  partners: ['politie'],
});
const groups = (on: string, first: number, scaledUp: number): WorkFact => ({
  ...base(),
  kind: 'youth.groups',
  on,
  groups: [first, 1, 0, 0, 2, 0, 0],
  subjects: 30 + first,
  plans: 2,
  scaledUp,
});

const Q1 = { from: month(2026, 1), to: month(2026, 3) };

test('joint actions count on their day, first and last day included', () => {
  const facts = [
    action('2025-12-31', 'hotspot'),
    action('2026-01-01', 'hotspot'),
    action('2026-03-31', 'evenement'),
    action('2026-04-01', 'hotspot'),
  ];
  expect(actionsIn(facts, Q1).map(({ on }) => on)).toEqual(['2026-03-31', '2026-01-01']);
});

test('groups stand as counted last, cases scaled up add up, a day counted again counts once', () => {
  const facts = [groups('2026-01-15', 4, 1), groups('2026-03-01', 9, 5), groups('2026-03-01', 5, 2), groups('2026-04-02', 7, 8)];
  expect(youthNumbers(facts, Q1)).toEqual({ groups: [5, 1, 0, 0, 2, 0, 0], subjects: 35, plans: 2, scaledUp: 3 });
  expect(totalGroups(groupCounts(facts)[0]!.groups)).toBe(10);
  expect(youthNumbers(facts, { from: month(2025, 1), to: month(2025, 12) })).toBeNull();
});
