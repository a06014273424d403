import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDay } from '../../src/domain/calendar/own-dates.ts';
import { month } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { emptyFilter } from '../../src/state/filter-slice.ts';
import { type MelddeskRow, melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

const MARCH = month(2025, 3);
/** Sixteen reports on one corner in eight days of March, in the quiet data of three months. */
const BURST: readonly MelddeskRow[] = Array.from({ length: 16 }, (_, i) => ({
  number: `B${i}`,
  date: `${String(20 + (i % 8)).padStart(2, '0')}-03-2025`,
  time: `${String(6 + i).padStart(2, '0')}:00`,
  kind: 'Jeugdoverlast',
  lng: 5.7049,
  lat: 50.8504,
}));

let app: NodeApp;
const state = (): AppState => app.store.getState();

beforeAll(async () => {
  app = await nodeApp();
  await state().openFile({ name: 'kort.csv', blob: new Blob([melddeskCsv([...steadyRows(3, 60, [5.6886, 50.8486]), ...BURST])]) });
  await state().confirmMapping();
  app.store.setState({ filter: emptyFilter({ from: MARCH, to: MARCH }) });
  await state().refresh();
  await until(app.store, ({ analysisState }) => analysisState === 'tooShort');
}, 120_000);
afterAll(() => app.close());

test('where there is no history a burst is found by place and time, with its weeks', async () => {
  await state().findFresh();
  const { fresh } = state();
  if (fresh === null || typeof fresh === 'string') throw new Error(String(fresh));
  expect(fresh.cases).toBe(3 * 60 + BURST.length);
  const [first] = fresh.clusters;
  expect(first!.count).toBeGreaterThanOrEqual(12);
  expect(first!.expected).toBeLessThan(first!.count / 2);
  expect(first!.p).toBeLessThanOrEqual(0.01);
  // The burst lasts from 20 to 27 March; weeks count back from the last day of the data.
  expect(first!.from).toBeLessThanOrEqual(readDay('20-03-2025')!);
  expect(first!.to).toBeGreaterThanOrEqual(readDay('23-03-2025')!);
  const again = state().fresh;
  await state().findFresh();
  expect(state().fresh).toEqual(again);
});

test('it says how far it is and can be stopped, also before it has begun', async () => {
  const found = state().fresh;
  const running = state().findFresh();
  await until(app.store, ({ fresh, freshShare }) => fresh === 'busy' && freshShare > 0);
  state().stopFresh();
  expect(state().fresh).toBe('stopped');
  await running;
  expect(state().fresh).toBe('stopped');
  const early = state().findFresh();
  state().stopFresh();
  await early;
  expect(state().fresh).toBe('stopped');
  await state().findFresh();
  expect(state().fresh).toEqual(found);
});

test('another filter forgets it, and too few weeks give none', async () => {
  state().forgetFresh();
  expect(state().fresh).toBeNull();
  app.store.setState({ filter: { ...emptyFilter({ from: MARCH, to: MARCH }), sources: ['politie'] } });
  await state().findFresh();
  expect(state().fresh).toMatchObject({ cases: 0, clusters: [] });
});
