import { describe, expect, test } from 'vitest';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { nextOf, overdueOf } from '../../../src/workflow/dossier/overdue.ts';
import { factOf } from '../../fixtures/dossier-facts.ts';

const facts = [
  factOf('dossier.opened', 0),
  factOf('plan.action', 1, { due: '2026-04-15' }, { id: 'action-01' }),
  factOf('plan.action', 2, { due: '2026-04-10', what: 'licht' }, { id: 'action-02' }),
  factOf('plan.action', 3, { due: '2026-04-01', what: 'klaar' }, { id: 'action-03' }),
  factOf('plan.actionDone', 4, { action: 'action-03' }),
  factOf('plan.checkPlanned', 5, { on: '2026-07-01' }),
  factOf('plan.goal', 6, { by: '2026-12-31' }),
];
const [dossier] = foldDossiers(facts);
const words = (today: string): string[] => overdueOf(dossier!, today).map(({ kind, due, days }) => `${kind} ${due} ${days}`);

describe('what is late', () => {
  test('is late from the day after its day, oldest first', () => {
    expect(words('2026-04-10')).toEqual([]);
    expect(words('2026-04-16')).toEqual(['action 2026-04-10 6', 'action 2026-04-15 1']);
  });
  test('a check that was not made and a goal nobody looked at are late too', () => {
    expect(words('2027-01-02').slice(2)).toEqual(['check 2026-07-01 185', 'goal 2026-12-31 2']);
    const [looked] = foldDossiers([...facts, factOf('plan.checked', 7, { on: '2027-01-01' })]);
    expect(overdueOf(looked!, '2027-01-02').map(({ kind }) => kind)).toEqual(['action', 'action']);
  });
  test('a check in the month before the day of the goal answers it, an earlier one does not', () => {
    const goalLate = (on: string): boolean => {
      const [looked] = foldDossiers([...facts, factOf('plan.checked', 7, { on })]);
      return overdueOf(looked!, '2027-01-02').some(({ kind }) => kind === 'goal');
    };
    expect([goalLate('2026-11-30'), goalLate('2026-11-29')]).toEqual([false, true]);
  });
  test('nothing is late in a dossier that ended', () => {
    const [ended] = foldDossiers([...facts, factOf('dossier.closed', 9)]);
    expect(overdueOf(ended!, '2027-01-02')).toEqual([]);
  });
});

test('what comes next is the first day from today on', () => {
  expect(nextOf(dossier!, '2026-04-12')).toEqual({ kind: 'action', what: 'Ronde van 22 tot 24 uur', on: '2026-04-15' });
  expect(nextOf(dossier!, '2026-04-16')?.kind).toBe('check');
  expect(nextOf(dossier!, '2027-01-01')).toBeNull();
});
