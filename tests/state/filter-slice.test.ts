import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CategoryId } from '../../src/domain/category.ts';
import { month } from '../../src/domain/time/month.ts';
import { readAddress, writeAddress } from '../../src/state/address.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const VRIJTHOF = [5.6886, 50.8486] as const;
const file = () => ({ name: 'mei.csv', blob: new Blob([melddeskCsv(steadyRows(12, 20, VRIJTHOF))]) });

let app: NodeApp;
const state = (): AppState => app.store.getState();
const words = (): string => writeAddress({ ...state().address(), route: 'hotspots' });

beforeAll(async () => {
  app = await nodeApp();
  await state().openFile(file());
  await state().confirmMapping();
  expect(state().intake.stage).toBe('done');
}, 60_000);
afterAll(() => app.close());

describe('a change of the filter', () => {
  beforeEach(() => {
    while (state().past.length > 0) state().undo();
    state().adopt({ ...state().filter, sources: ['melding'] }, 'druk');
  });

  test('is undone and done again, lens included', () => {
    const first = words();
    state().changeFilter({ comparison: 'previous' });
    state().setLens('ongewoon');
    const last = words();
    state().undo();
    state().undo();
    expect(words()).toBe(first);
    state().redo();
    state().redo();
    expect(words()).toBe(last);
    state().redo();
    expect(words()).toBe(last);
  });

  test('that changes nothing is no step', () => {
    const steps = state().past.length;
    state().changeFilter({ sources: ['melding'] });
    state().setLens('druk');
    state().openAddress(state().address());
    expect(state().past).toHaveLength(steps);
  });

  test('after an undo ends what could be done again', () => {
    state().changeFilter({ comparison: 'previous' });
    state().undo();
    expect(state().future).toHaveLength(1);
    state().changeFilter({ comparison: 'lastYear' });
    expect(state().future).toEqual([]);
  });

  test('from the address bar is a step like any other', () => {
    const before = words();
    state().openAddress(readAddress('#/hottimes?periode=2025-03_2025-05&bron=politie&soort=melding.jeugd&plek=8a1fa08710c7fff'));
    expect(state()).toMatchObject({ route: 'hottimes', lens: 'ongewoon', selected: '8a1fa08710c7fff' });
    expect(state().filter).toMatchObject({ period: { from: month(2025, 3), to: month(2025, 5) }, sources: ['politie'] });
    state().undo();
    expect(words().replace(/&?plek=\w+/, '')).toBe(before);
  });

  test('of the board of dossiers stands in the address and can be undone, without a new calculation', () => {
    const refresh = vi.spyOn(state(), 'refresh').mockResolvedValue();
    const asked = refresh.mock.calls.length;
    state().changeBoard({ area: 'WK093501' });
    state().changeBoard({ onlyLate: true });
    expect(words()).toContain('bord=WK093501~telaat');
    state().undo();
    expect(state().board).toEqual({ area: 'WK093501', kind: 'alle', onlyLate: false });
    state().undo();
    expect(words()).not.toContain('bord=');
    state().redo();
    expect(state().board.area).toBe('WK093501');
    state().openAddress({ ...state().address(), board: { area: '', kind: 'woonoverlast', onlyLate: false } });
    expect(state().board.kind).toBe('woonoverlast');
    state().undo();
    expect(state().board).toEqual({ area: 'WK093501', kind: 'alle', onlyLate: false });
    expect(refresh.mock.calls.length).toBe(asked);
    refresh.mockRestore();
  });

  test('recalculates every time', () => {
    const refresh = vi.spyOn(state(), 'refresh').mockResolvedValue();
    const before = refresh.mock.calls.length;
    state().changeFilter({ comparison: 'previous' });
    state().undo();
    state().redo();
    expect(refresh.mock.calls.length - before).toBe(3);
    refresh.mockRestore();
  });

  test('can be undone a hundred times', () => {
    const refresh = vi.spyOn(state(), 'refresh').mockResolvedValue();
    for (let i = 0; i < 130; i++) state().changeFilter({ categories: [`melding.${i}` as CategoryId] });
    expect(state().past).toHaveLength(100);
    for (let i = 0; i < 130; i++) state().undo();
    expect(state().filter.categories).toEqual(['melding.29']);
    for (let i = 0; i < 130; i++) state().redo();
    expect(state().filter.categories).toEqual(['melding.129']);
    refresh.mockRestore();
  });
});

describe('an address that is opened before the data are there', () => {
  const opened = async (fragment: string): Promise<AppState> => {
    const other = await nodeApp();
    try {
      other.store.getState().openAddress(readAddress(fragment));
      await other.store.getState().openFile(file());
      await other.store.getState().confirmMapping();
      return other.store.getState();
    } finally {
      await other.close();
    }
  };

  test('gives its view when they are', async () => {
    const fragment = '#/hotspots?periode=2025-09&lens=druk&vergelijk=vorige&bron=melding&soort=melding.jeugd&raster=9';
    expect(writeAddress((await opened(fragment)).address())).toBe(fragment);
  });

  test('keeps its settings when it says no period', async () => {
    const { filter, lens, lastComplete } = await opened('#/hotspots?lens=druk&bron=melding&gebied=WK093500');
    expect({ lens, sources: filter.sources, area: filter.area }).toEqual({
      lens: 'druk',
      sources: ['melding'],
      area: { kind: 'wijk', code: 'WK093500' },
    });
    expect(filter.period).toEqual({ from: lastComplete, to: lastComplete });
  });

  test('of months without data gives the last complete month and nothing else of it', async () => {
    const { filter, lastComplete } = await opened('#/hotspots?periode=2031-09&bron=politie');
    expect(filter).toMatchObject({ period: { from: lastComplete, to: lastComplete }, sources: [] });
  });
});
