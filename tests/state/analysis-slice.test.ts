import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WijkCode } from '../../src/domain/area.ts';
import type { CategoryId } from '../../src/domain/category.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { packHours } from '../../src/domain/hours.ts';
import { month } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { emptyFilter } from '../../src/state/filter-slice.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const OCTOBER = { from: month(2026, 10), to: month(2026, 10) };
const CENTRUM = 'WK093500' as WijkCode;
const LONG = 120_000;

let app: NodeApp;
const state = (): AppState => app.store.getState();
const count = (where: string): Promise<number> =>
  state().deps.db.run({
    name: 'count',
    sql: `SELECT count(*)::INTEGER AS n FROM incident WHERE ${where}`,
    params: [],
    decode: (columns) => columns.ints('n')[0]!,
  });
const show = async (change: Partial<Filter>, lens: AppState['lens'] = 'ongewoon'): Promise<AppState> => {
  app.store.setState({ filter: { ...emptyFilter(OCTOBER), ...change }, lens });
  await state().refresh();
  return state();
};
const shown = ({ totals }: AppState): number => totals.reduce((sum, row) => sum + row.rows, 0);
const codeOf = (id: string): number => state().categories.findIndex((category) => category.id === id);

beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
}, LONG);
afterAll(() => app.close());

test('without data there is nothing to show', async () => {
  const other = await nodeApp();
  await other.store.getState().refresh();
  expect(other.store.getState()).toMatchObject({ analysisState: 'empty', analysis: null, totals: [], tree: null });
  await other.close();
});

describe('a filter changes the totals, the months and the map together', () => {
  const fridayNight = packHours(Array.from({ length: 168 }, (_, hour) => Math.floor(hour / 24) === 4 && hour % 24 >= 20));
  const isFridayNight = `(begin_min + 60 * (CASE WHEN begin_min < 29881500 THEN 2 ELSE 1 END)) // 60 % 168 BETWEEN 44 AND 47`;

  test.each<[string, Partial<Filter>, () => string]>([
    ['nothing left out', {}, () => 'true'],
    ['one source', { sources: ['politie'] }, () => 'source = 1'],
    [
      'two categories',
      { categories: ['melding.jeugd', 'politie.fietsdiefstal'] as CategoryId[] },
      () => `category IN (${codeOf('melding.jeugd')}, ${codeOf('politie.fietsdiefstal')})`,
    ],
    // Hours since 1970 by the clock of the city; 1 January 1970 was a Thursday. Winter time began on 25 October 2026, 01:00 UTC.
    ['the hours of Friday night', { hours: fridayNight }, () => `precision = 0 AND ${isFridayNight}`],
  ])('%s', async (_what, change, where) => {
    const now = await show(change);
    const inPeriod = `month = ${OCTOBER.from} AND ${where()}`;
    const expected = await count(inPeriod);
    expect(expected).toBeGreaterThan(5);
    expect(shown(now)).toBe(expected);
    expect(now.analysis?.total).toBe(await count(`${inPeriod} AND c10 >= 0`));
    expect(now.analysis?.count.reduce((sum, n) => sum + n, 0)).toBe(now.analysis?.total);
    const { month: months, n } = now.months!;
    expect(n.reduce((sum, value, i) => sum + (months[i] === OCTOBER.from ? value : 0), 0)).toBe(expected);
    expect(now.strip?.count[OCTOBER.from - now.available!.from]).toBe(expected);
  });

  test('a wijk: its rows in the totals, the whole city in the statistics', async () => {
    const city = (await show({})).analysis!;
    const now = await show({ area: { kind: 'wijk', code: CENTRUM } });
    const buurten = now.boundaries.buurten.flatMap(({ wijk }, i) => (wijk === CENTRUM ? [i] : []));
    expect(shown(now)).toBe(await count(`month = ${OCTOBER.from} AND buurt IN (${buurten.join()})`));
    expect(now.analysis?.tests).toBe(city.tests);
    expect(now.analysis?.p).toEqual(city.p);
    const inWijk = city.places.filter((place) => Array.from(place.cells).some((cell) => buurten.includes(now.drawing!.buurt[cell]!)));
    expect(now.analysis?.places.map(({ id }) => id).sort()).toEqual(inWijk.map(({ id }) => id).sort());
    expect(inWijk.length).toBeLessThan(city.places.length);
  });

  test('a category that no row has selects nothing', async () => {
    const now = await show({ categories: ['eigen.onbekend' as CategoryId] });
    expect([shown(now), now.analysis?.total, now.analysis?.places.length]).toEqual([0, 0, 0]);
  });
});

describe('too few months before the period', () => {
  test('give no map, but do give figures; six are enough', async () => {
    const may2022 = { from: month(2022, 6), to: month(2022, 6) };
    const now = await show({ period: may2022 });
    expect(now).toMatchObject({ analysisState: 'tooShort', analysis: null, stories: {}, history: null });
    expect(shown(now)).toBe(await count(`month = ${may2022.from}`));
    expect((await show({ period: { from: month(2022, 7), to: month(2022, 7) } })).analysisState).toBe('ready');
  });

  test('do not matter to Druk; the period before does when it is compared with', async () => {
    const first = { from: month(2020, 1), to: month(2020, 1) };
    expect((await show({ period: first }, 'druk')).analysisState).toBe('ready');
    expect((await show({ period: first, comparison: 'previous' })).analysisState).toBe('tooShort');
    expect((await show({ period: { from: month(2020, 2), to: month(2020, 2) }, comparison: 'previous' })).analysisState).toBe('ready');
  });
});

describe('answers that come late', () => {
  test('are dropped: the map is that of the last filter', async () => {
    await show({});
    const { compute } = state().deps.workers;
    const analyse = compute.analyse;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const spy = vi.spyOn(compute, 'analyse').mockImplementationOnce(async (request) => {
      await held;
      return analyse(request);
    });
    state().changeFilter({ sources: ['politie'] });
    await vi.waitFor(() => expect(spy).toHaveBeenCalled(), 60_000);
    const first = spy.mock.results[0]?.value;
    state().changeFilter({ sources: ['melding'] });
    await state().refresh();
    const settled = state().analysis;
    release();
    await first;
    await new Promise((resolve) => setTimeout(resolve));
    expect(state().analysis).toBe(settled);
    expect(settled?.request.sources).toEqual(['melding']);
    expect(state().totals.map(({ source }) => source)).toEqual(['melding']);
    spy.mockRestore();
  });

  test('are asked once more when the engine dies over them, and fail when it dies again', async () => {
    const before = shown(await show({}));
    const { db } = state().deps;
    const died = () => Promise.reject(Object.assign(new Error('the worker of the engine ended'), { kind: 'lost' }));
    const spy = vi.spyOn(db, 'run').mockImplementationOnce(died);
    const again = await show({});
    expect(spy).toHaveBeenCalled();
    expect([again.analysisState, shown(again)]).toEqual(['ready', before]);
    spy.mockImplementation(died);
    expect((await show({})).analysisState).toBe('failed');
    spy.mockRestore();
    expect((await show({})).analysisState).toBe('ready');
  });

  test('what was told of a place does not outlive the answer it belonged to', async () => {
    const now = await show({});
    await state().describePlaces();
    const id = now.analysis!.places[0]!.id;
    expect(state().stories[id]?.peak).toBeTruthy();
    app.store.setState({ stability: { grids: 20, found: { [id]: 20 } } });
    let seen: AppState | null = null;
    const stop = app.store.subscribe((next, before) => {
      if (next.analysis !== before.analysis) seen = next;
    });
    await show({ sources: ['melding'] });
    stop();
    expect(seen).toMatchObject({ stories: {}, stability: null, history: null, twoSources: null });
  });

  test('alarms about the data are those of the period on view', async () => {
    const { compute } = state().deps.workers;
    await show({ period: { from: month(2026, 9), to: month(2026, 9) } });
    await state().checkData();
    await vi.waitFor(() => expect(state().dataAlarms).not.toBeNull(), 60_000);
    const september = state().dataAlarms;
    const dataAlarms = compute.dataAlarms;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const spy = vi.spyOn(compute, 'dataAlarms').mockImplementationOnce(async (request) => {
      await held;
      return (await dataAlarms(request)).concat({ source: 'melding', what: { kind: 'withoutPlace' }, before: 0, now: 1, p: 0 });
    });
    app.store.setState({ filter: emptyFilter(OCTOBER) });
    const october = state().checkData();
    app.store.setState({ filter: emptyFilter({ from: month(2026, 9), to: month(2026, 9) }) });
    await state().checkData();
    release();
    await october;
    expect(state().dataAlarms).toEqual(september);
    spy.mockRestore();
  });
});

test('a calculation that fails says so, and the next one mends it', async () => {
  const spy = vi.spyOn(state().deps.workers.compute, 'analyse').mockRejectedValueOnce(new Error('the worker stopped'));
  expect(await show({ sources: ['politie'] })).toMatchObject({ analysisState: 'failed', analysisError: 'the worker stopped' });
  spy.mockRestore();
  expect(await show({})).toMatchObject({ analysisState: 'ready', analysisError: null });
});
