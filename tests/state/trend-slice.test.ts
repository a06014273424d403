import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CategoryId } from '../../src/domain/category.ts';
import { month } from '../../src/domain/time/month.ts';
import type { TrendRow } from '../../src/domain/trend/trend-table.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { emptyFilter } from '../../src/state/filter-slice.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

/** The plan's tables as typed over from the plan: label, counts of 2020-2024. */
const golden = readFileSync(new URL('../golden/plan-trend-table.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => ({
    label: line.split(',').slice(0, -5).join(',').replaceAll('"', '').toLowerCase(),
    counts: line.split(',').slice(-5).map(Number),
  }));
/** Percentages as the plan prints them, by label. */
const PERCENT: Readonly<Record<string, number | null>> = {
  'drugshandel (sum)': 1,
  'vervaardigen softdrugs (lijst ii)': -18,
  'vervaardigen harddrugs (lijst i)': null,
  'handel e.d. softdrugs (lijst ii)': -56,
  'handel e.d. harddrugs (lijst i)': 6,
  'bezit softdrugs (lijst ii)': 118,
  'bezit harddrugs (lijst i)': -28,
  'drugs/drankoverlast (sum)': 4,
  'overlast i.v.m. alcohol/drugs': 1,
  'openbare dronkenschap': 22,
  'aantreffen drugs (geen verdachte)': 15,
  'overige drugsdelicten': -33,
  'diefstal/inbraak woning': -1,
  straatroof: 30,
  'diefstal uit/vanaf motorvoertuigen': -18,
  'diefstal van brom-, snor-, fietsen': 3,
  'diefstal van motorvoertuigen': 10,
  'vernieling c.q. zaakbeschadiging': 2,
  zakkenrollerij: -21,
  'burengerucht (relatieproblemen)': 15,
  'melding overlastgevende jeugd': -17,
  'overlast door verward/overspannen persoon': -19,
  'overlast zwervers': 5,
  'vandalisme/baldadigheid': 29,
};

let app: NodeApp;
const state = (): AppState => app.store.getState();
const rows = (): readonly TrendRow[] => state().trendAnswer!.table.rows;
const rowOf = (label: string): TrendRow => rows().find((row) => row.label.toLowerCase() === label.toLowerCase())!;

/** Ends what the map goes on to work out; it is not asked here. */
async function withoutMap(): Promise<void> {
  const { available } = state();
  app.store.setState({ available: null });
  await state().refresh();
  app.store.setState({ available });
}

beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
  await withoutMap();
  app.store.setState({ filter: emptyFilter({ from: month(2024, 1), to: month(2024, 9) }) });
  await state().findTrends();
}, 240_000);
afterAll(() => app.close());

describe('the plan’s tables from the demo city', () => {
  test('stand side by side for 2020 to 2024', () => {
    expect(state().trendAnswer!.table.columns.map(({ period }) => period)).toEqual(
      [2020, 2021, 2022, 2023, 2024].map((year) => ({ from: month(year, 1), to: month(year, 9) })),
    );
    expect(rows()).toHaveLength(golden.length);
  });

  test.each(golden)('$label', ({ label, counts }) => {
    const row = rowOf(label.replace(' (sum)', ''));
    expect(row.kind === 'sum').toBe(label.endsWith('(sum)'));
    expect(row.cells.map(({ count }) => count)).toEqual(counts);
    const share = row.change!.share;
    expect(share === null ? null : Math.round(100 * share)).toBe(PERCENT[label]);
  });

  test('say what is chance, as the domain page has it', () => {
    expect(rowOf('Straatroof').change).toMatchObject({ verdict: 'chance', p: expect.closeTo(0.4614, 4) });
    expect(rowOf('Diefstal uit/vanaf motorvoertuigen').change).toMatchObject({ verdict: 'beyond', p: expect.closeTo(0.0322, 4) });
  });
});

describe('the one filter', () => {
  test('narrows the table to an area, whose buurten add up to the city', async () => {
    const whole = rowOf('Zakkenrollerij').cells.at(-1)!.count!;
    const { boundaries } = state();
    let sum = 0;
    for (const { code } of boundaries.wijken) {
      app.store.setState({ filter: { ...state().filter, area: { kind: 'wijk', code } } });
      await state().findTrends();
      sum += rowOf('Zakkenrollerij').cells.at(-1)!.count!;
    }
    app.store.setState({ filter: { ...state().filter, area: { kind: 'gemeente' } } });
    // Rows without a location in a buurt are in the city only.
    expect(sum).toBeLessThanOrEqual(whole);
    expect(sum).toBeGreaterThan(0.95 * whole);
  });

  test('keeps the categories that are chosen, and a source', async () => {
    app.store.setState({ filter: { ...state().filter, categories: ['politie.straatroof' as CategoryId] } });
    await state().findTrends();
    expect(rows().map(({ label }) => label)).toEqual(['Straatroof']);
    app.store.setState({ filter: { ...state().filter, categories: [], sources: ['melding'] } });
    await state().findTrends();
    expect(state().trendAnswer).toBeNull();
    app.store.setState({ filter: { ...state().filter, sources: [] } });
  });
});

describe('a line drawn', () => {
  test('is the chosen one, month by month, with each year added up', async () => {
    state().chooseTrend({ line: 'politie.fietsdiefstal' });
    await until(app.store, ({ trendState, trendAnswer }) => trendState === 'ready' && trendAnswer?.line.id === 'politie.fietsdiefstal');
    const { series, years, line } = state().trendAnswer!;
    const of2024 = years.find(({ year }) => year === 2024)!;
    expect(of2024.total[8]).toBe(754);
    expect(of2024.total).toHaveLength(12);
    expect(years.at(-1)!.total.length).toBe(10);
    expect(line.cells.at(-1)!.count).toBe(754);
    expect(series.count.reduce((a, b) => a + b, 0)).toBe(years.reduce((sum, { total }) => sum + total.at(-1)!, 0));
    expect(series.years).toBe(5);
  });

  test('is told for every buurt', async () => {
    const { trendAreas } = await until(app.store, (next) => next.trendAreas !== null);
    expect(trendAreas!.map(({ code }) => code)).toEqual(state().boundaries.buurten.map(({ code }) => code));
    const total = trendAreas!.reduce((sum, { count }) => sum + count.reduce((a, b) => a + b, 0), 0);
    expect(total).toBeLessThanOrEqual(state().trendAnswer!.series.count.reduce((a, b) => a + b, 0));
  });
});

describe('groups', () => {
  test('of one’s own are remembered, with a sum per source', async () => {
    const categories = ['politie.jeugd', 'politie.vandalisme', 'melding.jeugd'] as CategoryId[];
    state().changeTrendGroups([{ id: 'own:1', label: 'Hangplekken', categories }]);
    expect(state().deps.journal.settings().trendGroups).toHaveLength(1);
    state().chooseTrend({ group: 'own:1' });
    await until(app.store, ({ trendAnswer }) => trendAnswer?.group.id === 'own:1');
    // Two of the police add up; the only one of the melddesk stands alone, and the two sources are never added.
    expect(rows().map(({ kind, source }) => `${kind} ${source}`)).toEqual(['sum politie', 'part politie', 'part politie', 'line melding']);
    expect(rows()[0]!.cells.at(-1)!.count).toBe(220 + 40);
  });

  test('HIC, VVC, drugs, zorg en veiligheid and youth hold the rows of the plan', async () => {
    const sums: Record<string, number> = {};
    for (const group of ['hic', 'vvc', 'drugs', 'zorg', 'jeugd']) {
      state().chooseTrend({ group });
      await until(app.store, ({ trendAnswer }) => trendAnswer?.group.id === group);
      sums[group] = rows()
        .filter(({ kind, source }) => kind !== 'sum' && source === 'politie')
        .reduce((sum, { cells }) => sum + cells.at(-1)!.count!, 0);
    }
    expect(sums).toEqual({
      hic: 116 + 26,
      vvc: 227 + 754 + 119 + 212,
      drugs: 154 + 450,
      zorg: 343 + 220 + 434 + 196 + 40,
      jeugd: 220,
    });
  });
});
