import { expect, test } from 'vitest';
import { MONITOR_INDICATORS } from '../../../src/domain/monitor/indicator-list.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { FactId } from '../../../src/domain/work/fact.ts';
import type { FactDraft, WorkFact } from '../../../src/domain/work/work-fact.ts';
import { appCounters } from '../../../src/workflow/monitor/app-counters.ts';

let n = 0;
const said = (day: string, draft: FactDraft): WorkFact =>
  ({
    ...draft,
    id: `fact-${String(++n).padStart(4, '0')}` as FactId,
    at: `${day}T10:00:00.${String(n).padStart(3, '0')}Z`,
    role: 'r',
    device: 'd',
  }) as WorkFact;

const TODAY = month(2026, 11);
const Q1 = { from: month(2026, 1), to: month(2026, 3) };
const Q2 = { from: month(2026, 4), to: month(2026, 6) };
const Q4_2025 = { from: month(2025, 10), to: month(2025, 12) };
const place = { buurt: 'BU09350000', resolution: 10, cells: [], from: month(2026, 1), to: month(2026, 1) };

test('every counter is of an indicator that exists', () => {
  const ids = MONITOR_INDICATORS.map(({ id }) => id);
  expect(Object.keys(appCounters([], TODAY)).filter((id) => !ids.includes(id))).toEqual([]);
});

test('nothing was counted before the app was used, and nothing is known of what is to come', () => {
  const opened = said('2026-01-10', {
    kind: 'dossier.opened',
    about: 'a',
    title: 'Plek',
    type: 'openbaar',
    place,
    categories: [],
    flagged: null,
  });
  const counters = appCounters([opened], TODAY);
  const plans = counters['actieplannen-hotspots']!;
  expect([plans(Q4_2025), plans(Q1), plans({ from: month(2026, 12), to: month(2026, 12) })]).toEqual([null, 0, null]);
  expect(counters['gezamenlijke-acties']!(Q1)).toBeNull();
});

test('plans, cases from homes, campaigns and joint actions are counted from what was done', () => {
  const facts = [
    said('2026-01-10', { kind: 'dossier.opened', about: 'a', title: 'Plek', type: 'openbaar', place, categories: [], flagged: null }),
    said('2026-02-10', { kind: 'plan.goal', about: 'a', now: 9, goal: 3, by: '2026-12-31', why: '' }),
    said('2026-02-11', { kind: 'dossier.opened', about: 'b', title: '1', type: 'woonoverlast', place, categories: [], flagged: null }),
    said('2026-05-02', { kind: 'plan.started', about: 'b', on: '2026-05-01' }),
    said('2026-01-15', {
      kind: 'campaign.registered',
      about: 'c',
      theme: 'woninginbraak',
      title: 'Donkere dagen',
      area: 'GM0935',
      from: '2025-12-01',
      to: '2026-02-28',
    }),
    said('2026-03-01', {
      kind: 'youth.jointAction',
      about: 'jeugd',
      on: '2026-02-20',
      occasion: 'evenement',
      dossier: null,
      event: 'Carnaval',
      partners: [],
    }),
  ];
  const counters = appCounters(facts, TODAY);
  const both = (id: string) => [counters[id]!(Q1), counters[id]!(Q2)];
  expect(both('actieplannen-hotspots')).toEqual([1, 0]);
  expect(both('woonoverlast-aangepakt')).toEqual([0, 1]);
  expect(both('campagnes-woninginbraak')).toEqual([1, 0]);
  expect(both('campagnes-zakkenrollerij')).toEqual([0, 0]);
  expect(counters['gezamenlijke-acties']!({ from: month(2026, 3), to: month(2026, 3) })).toBe(0);
});
