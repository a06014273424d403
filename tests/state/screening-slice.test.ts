import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CategoryId } from '../../src/domain/category.ts';
import { DEFAULT_RULES } from '../../src/domain/screening.ts';
import { month } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { currentRules } from '../../src/workflow/screening/current-rules.ts';
import { melddeskCsv } from '../fixtures/melddesk-csv.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

const VRIJTHOF = [5.6886, 50.8486] as const;
const row = (day: number, monthOfYear: number, category: string) => ({
  date: `${String(day).padStart(2, '0')}-${String(monthOfYear).padStart(2, '0')}-2025`,
  category,
});

let app: NodeApp;
const state = (): AppState => app.store.getState();
const ready = () => until(app.store, ({ screeningState }) => screeningState === 'ready');
const sum = (part: 'reports' | 'screened', side: 'openbaar' | 'woning'): number =>
  state().screening!.months.reduce((total, counted) => total + counted[part][side], 0);

beforeAll(async () => {
  app = await nodeApp();
  const rows = [
    // three of youth at one place within thirty days, one alone, one of dealing, one of a home, one of rubbish
    ...[1, 9, 20].map((day) => row(day, 5, 'Jeugdoverlast')),
    row(28, 7, 'Jeugdoverlast'),
    row(3, 6, 'Drugshandel op straat'),
    row(4, 6, 'Woonoverlast'),
    row(5, 6, 'Afval en schoon'),
  ];
  const [lng, lat] = VRIJTHOF;
  const lines = rows.map(({ date, category }, i) => ({ number: `M${i}`, date, time: '21:30', kind: category, lng, lat }));
  await state().openFile({ name: 'a.csv', blob: new Blob([melddeskCsv(lines)]) });
  await state().confirmMapping();
  app.store.setState({ filter: { ...state().filter, period: { from: month(2025, 7), to: month(2025, 7) } } });
}, 60_000);
afterAll(() => app.close());

describe('screening', () => {
  test('counts reports about drugs or persons, and those that a rule marks', async () => {
    state().setScreeningSpan('12');
    await ready();
    expect(state().screening!.months).toHaveLength(12);
    expect([sum('reports', 'openbaar'), sum('reports', 'woning')]).toEqual([5, 1]);
    expect([sum('screened', 'openbaar'), sum('screened', 'woning')]).toEqual([4, 0]);
  });

  test('opens the list behind a number', async () => {
    await state().listScreened({ stage: 'screened', month: month(2025, 5), side: 'openbaar', rule: null });
    expect(state().screeningList!.lines.map(({ number }) => number)).toEqual(['M2', 'M1', 'M0']);
    await state().listScreened({ stage: 'reports', month: null, side: 'woning', rule: null });
    expect(state().screeningList!.lines.map(({ number }) => number)).toEqual(['M5']);
  });

  test('knows repeats whose first reports came before the period', async () => {
    app.store.setState({ filter: { ...state().filter, period: { from: month(2025, 5), to: month(2025, 5) } } });
    state().setScreeningSpan('1');
    await ready();
    expect([sum('reports', 'openbaar'), sum('screened', 'openbaar')]).toEqual([3, 3]);
  });

  test('follows changed rules, which stay in the history and can be undone', async () => {
    const [rule] = DEFAULT_RULES;
    state().changeRules([{ ...rule!, categories: ['melding.jeugd' as CategoryId] }], 'Alles over jeugd telt');
    await ready();
    expect(sum('screened', 'openbaar')).toBe(3);
    expect(state().screening!.rules).toEqual([{ marks: 3, alone: 3 }]);
    state().undo();
    expect(currentRules(state().facts)).toBe(DEFAULT_RULES);
  });
});
