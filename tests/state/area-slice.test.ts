import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latestOf } from '../../src/domain/indicator.ts';
import { month } from '../../src/domain/time/month.ts';
import { indicatorsOf } from '../../src/state/indicator-slice.ts';
import { areaProfile } from '../../src/workflow/area/area-profile.ts';
import { countsPerBuurt } from '../../src/workflow/area/area-unit.ts';
import { burglaryFocus } from '../../src/workflow/area/burglary-focus.ts';
import { focusLists } from '../../src/workflow/area/focus-lists.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

let app: NodeApp;
const state = () => app.store.getState();
beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
  await until(app.store, ({ demoIndicators }) => demoIndicators.length > 0);
  await state().loadAreas();
}, 120_000);
afterAll(() => app.close());

/** The seven of the city's plan. */
const SEVEN = ['Boschstraatkwartier', 'Limmel', 'Pottenberg', 'Sint Maartenspoort', 'Statenkwartier', 'Wyck', 'Wyckerpoort'];

const focusIn = (years: readonly [number, number]) => {
  const { boundaries, areaRows, categories } = state();
  const codes = new Set(categories.flatMap(({ id }, code) => (id === 'politie.woninginbraak' ? [code] : [])));
  const period = { from: month(years[0], 1), to: month(years[1], 12) };
  const counts = countsPerBuurt(areaRows!.all, boundaries.buurten.length, period, codes);
  const of = (words: RegExp) => indicatorsOf(state()).find(({ label }) => words.test(label))!;
  const [reported, prevention] = [of(/Slachtoffer woninginbraak/), of(/Preventieve/)];
  return burglaryFocus(
    boundaries.buurten.map(({ code, inhabitants }, i) => ({
      code,
      inhabitants,
      registered: counts[i]!,
      reported: latestOf(reported, code)?.value ?? null,
      prevention: latestOf(prevention, code)?.value ?? null,
    })),
    years[1] - years[0] + 1,
  );
};
const nameOf = (code: string): string => state().boundaries.buurten.find((buurt) => buurt.code === code)!.name;
const named = (focus: ReturnType<typeof focusIn>): string[] =>
  focus.buurten.flatMap(({ code, meets }) => (meets ? [nameOf(code)] : [])).sort();

describe('the demo city', () => {
  test('yields the seven buurten of the plan, in the three years before the survey', () => {
    const focus = focusIn([2020, 2022]);
    expect(named(focus)).toEqual(SEVEN);
    expect(focus.judged).toBe(39);
    const list = focusLists(state().facts, 'GM0935').find(({ id }) => id === 'woninginbraak')!;
    expect(list.buurten.map(nameOf).sort()).toEqual(SEVEN);
  });

  test('the registrations count: other years and buurten with few of them give another list', () => {
    expect(named(focusIn([2023, 2023]))).not.toEqual(SEVEN);
    const kept = focusIn([2020, 2022]).buurten.filter((one) => one.aboveReported && one.belowPrevention && !one.meets);
    expect(kept.map(({ code }) => nameOf(code)).sort()).toEqual(['Amby', 'Daalhof', 'Scharn']);
  });

  test('gives no rate where 15 people live', () => {
    const { boundaries, areaRows, categories, available } = state();
    const code = boundaries.buurten.find(({ name }) => name === 'Beatrixhaven')!.code;
    const period = { from: month(2026, 10), to: month(2026, 10) };
    const profile = areaProfile({ rows: areaRows!.all, categories, boundaries, code, level: 'buurt', period, firstMonth: available!.from });
    expect(profile.length).toBeGreaterThan(1);
    expect(profile.every(({ rate }) => rate === null)).toBe(true);
  });
});

test('a list is changed as a fact, and undone', () => {
  const before = focusLists(state().facts, 'GM0935').length;
  state().say([
    { kind: 'focus.listed', about: 'focus:woninginbraak', label: 'Inbraak', buurten: ['BU09350000'], source: 'Veiligheidsmonitor 2025' },
  ]);
  const changed = focusLists(state().facts, 'GM0935');
  expect(changed).toHaveLength(before);
  expect(changed.find(({ id }) => id === 'woninginbraak')).toMatchObject({ source: 'Veiligheidsmonitor 2025', buurten: ['BU09350000'] });
  state().undo();
  expect(focusLists(state().facts, 'GM0935').find(({ id }) => id === 'woninginbraak')!.buurten).toHaveLength(7);
});

test('the figures of the demo city go when it goes, and never were among the facts', async () => {
  expect(state().facts.filter(({ kind }) => kind === 'indicator.imported')).toEqual([]);
  await state().removeDemo();
  await state().reload();
  await until(app.store, ({ demoIndicators }) => demoIndicators.length === 0);
  expect(indicatorsOf(state())).toEqual([]);
});
