import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths, month, monthToIso } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

/** Six and a half years up to the running month, November 2026; a wave of thefts in Heerlen in October 2026. */
const FIRST = month(2020, 5);
const MONTHS = 79;
const WAVE = 36;
const usual = (at: number, base: number): number => base + [0, 2, -1, 1, -2][at % 5]!;
const csv = [
  'Gemeente;Maand;Aantal',
  ...['Maastricht', 'Heerlen', 'Sittard-Geleen', 'Onbekendoord'].flatMap((name, i) =>
    Array.from({ length: MONTHS }, (_, at) => {
      const isWave = name === 'Heerlen' && addMonths(FIRST, at) === month(2026, 10);
      return `${name};${monthToIso(addMonths(FIRST, at))};${isWave ? WAVE : usual(at, 10 - 2 * i)}`;
    }),
  ),
].join('\r\n');

let app: NodeApp;
const state = (): AppState => app.store.getState();

beforeAll(async () => {
  app = await nodeApp();
}, 120_000);
afterAll(() => app.close());

test('without a regional table there is nothing to tell', async () => {
  await state().findRegion();
  expect(state().regionAnswer).toBeNull();
});

test('a table that names municipalities of the region is read, judged and drawn', async () => {
  await state().openFigures({ name: 'autodiefstal-limburg.csv', blob: new Blob([csv]) });
  const { figureIntake } = state();
  if (figureIntake.stage !== 'plan') throw new Error(figureIntake.stage);
  // The place that is no municipality of the region is rejected, row by row, and said so.
  expect(figureIntake.reading.account).toMatchObject({ taken: 3 * MONTHS, rejected: MONTHS });
  state().confirmFigures();
  await state().findRegion();
  const { areas, code, last, series } = state().regionAnswer!;
  expect(areas.map((area) => area.code)).toEqual(['GM0917', 'GM0935', 'GM1883']);
  // November 2026 is not over on the 23rd.
  expect(last).toBe(month(2026, 10));
  expect(areas.map(({ alarms }) => alarms)).toEqual([[month(2026, 10)], [], []]);
  expect(code).toBe('GM0935');
  expect(series.alarms).toEqual([]);
});

test('another municipality is drawn with its alarm, and leaves as CSV', async () => {
  state().chooseRegion({ area: 'GM0917' });
  await expect.poll(() => state().regionAnswer?.code).toBe('GM0917');
  const { series } = state().regionAnswer!;
  expect(series.alarms).toEqual([month(2026, 10)]);
  expect(series.count.at(-1)).toBe(WAVE);
  state().exportRegion('areas');
  const { name, blob } = app.saved.at(-1)!;
  expect(name).toBe('brandpunt-regio-2020-05-tm-2026-10.csv');
  const lines = (await blob.text()).split('\r\n');
  expect(lines).toContain('Bron: autodiefstal-limburg (autodiefstal-limburg.csv)');
  expect(lines.find((line) => line.startsWith('GM0917;Heerlen;'))).toMatch(/;36;[\d,]+;2026-10$/);
});
