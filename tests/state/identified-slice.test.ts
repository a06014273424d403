import { afterAll, beforeAll, expect, test } from 'vitest';
import { MONITOR_INDICATORS } from '../../src/domain/monitor/indicator-list.ts';
import { month } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { sumOf } from '../../src/workflow/campaigns/identified.ts';
import { identifiedFigure } from '../../src/workflow/monitor/identified-months.ts';
import { monitorValue } from '../../src/workflow/monitor/monitor-value.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const LONG = process.env['BRANDPUNT_LONG'] === '1';
const [JUNE, SEPTEMBER, OCTOBER] = [month(2026, 6), month(2026, 9), month(2026, 10)];
const HOTSPOTS = MONITOR_INDICATORS.find(({ id }) => id === 'hotspots')!;

let app: NodeApp;
const state = (): AppState => app.store.getState();
const figure = (key: string) =>
  monitorValue(HOTSPOTS, key, {
    facts: state().facts,
    counters: {},
    found: { hotspots: identifiedFigure('hotspots', state().facts, state().identified, OCTOBER) },
  });

beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
  // The map goes on to work out more, which is not asked here.
  const { available } = state();
  app.store.setState({ available: null });
  await state().refresh();
  app.store.setState({ available });
  await state().countIdentified([OCTOBER, JUNE, ...(LONG ? [1, 2, 3, 4, 5, 7, 8, 9].map((m) => month(2026, m)) : [SEPTEMBER])]);
}, 600_000);
afterAll(() => app.close());

test('a month that nobody kept is counted from the data, whatever the filter is', () => {
  expect(state().identifying).toBeNull();
  const october = sumOf(state().identified.get(OCTOBER)!);
  // Cars, homes, bicycles and pockets each have their own hours (domain page), so each has a time.
  expect(figure('2026-10')).toEqual({ how: 'computed', value: october.hotspots, upTo: OCTOBER });
  expect(october.hottimes).toBe(4);
});

test('what the demo’s analyst kept stays, and is what the data give, but for June', () => {
  for (const [counted] of state().identified) {
    if (counted === OCTOBER) continue;
    const value = figure(`2026-${String((counted % 12) + 1).padStart(2, '0')}`);
    if (value?.how !== 'kept') throw new Error('not kept');
    expect([counted, value.now]).toEqual([counted, counted === JUNE ? value.value - 1 : value.value]);
  }
  expect(figure('2026-06')).toEqual({ how: 'kept', value: 1, on: '2026-07-05', now: 0 });
  // A quarter says what its last kept month says.
  expect(figure('2026-Q2')).toEqual(figure('2026-06'));
});

test('keeping a month makes its figure stay; undo takes it back, and it goes when the demo city goes', () => {
  const before = figure('2026-10')!;
  state().keepIdentified(OCTOBER);
  expect(figure('2026-10')).toMatchObject({ how: 'kept', value: before.value, now: before.value });
  expect(state().facts.filter(({ about, device }) => about.startsWith('demo-theme:') && device !== 'demostad')).toHaveLength(4);
  state().undo();
  expect(figure('2026-10')).toEqual(before);
});

test('stopped, what was counted so far stays and nothing more is', async () => {
  const months = [...state().identified.keys()];
  const running = state().countIdentified([...months, month(2025, 12), month(2025, 11)]);
  expect(state().identifying).toMatchObject({ done: 0, total: 2 });
  state().stopIdentifying();
  await running;
  expect(state().identifying).toBeNull();
  expect([...state().identified.keys()]).toEqual(months);
});
