import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppState } from '../../src/state/app-store.ts';
import { melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

let app: NodeApp;
const state = (): AppState => app.store.getState();
const geojson = (type: string, coordinates: unknown): Blob =>
  new Blob([
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { naam: 'Spoor' }, geometry: { type, coordinates } }],
    }),
  ]);
const settled = () => until(app.store, ({ analysisState }) => analysisState === 'ready' || analysisState === 'tooShort');

beforeAll(async () => {
  app = await nodeApp();
  await state().openFile({ name: 'eigen.csv', blob: new Blob([melddeskCsv(steadyRows(14, 60, [5.6886, 50.8486]))]) });
  await state().confirmMapping();
  await settled();
}, 120_000);
afterAll(() => app.close());

test('lines of a file become barriers, the map is calculated again, and rows keep their place', async () => {
  const total = state().analysis!.total;
  await state().useLines({
    name: 'spoor.geojson',
    blob: geojson('LineString', [
      [5.7, 50.8],
      [5.7, 50.9],
    ]),
  });
  await settled();
  expect(state().boundaries.lines).toEqual([
    {
      name: 'Spoor',
      line: [
        [5.7, 50.8],
        [5.7, 50.9],
      ],
    },
  ]);
  expect(state().analysisState).toBe('ready');
  expect(state().analysis!.total).toBe(total);
  expect(state().dataIssue).toBeNull();
});

test('a file without lines changes nothing and says why', async () => {
  const before = state().boundaries;
  await state().useLines({ name: 'punten.geojson', blob: geojson('Point', [5.7, 50.8]) });
  expect(state().dataIssue).toMatchObject({ code: 'lines.none' });
  expect(state().boundaries).toBe(before);
});

test('lines can be taken away', async () => {
  await state().useLines(null);
  await settled();
  expect(state().boundaries.lines).toBeUndefined();
  expect(state().analysisState).toBe('ready');
});
