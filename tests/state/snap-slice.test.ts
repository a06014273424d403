import { afterAll, beforeAll, expect, it } from 'vitest';
import { melddeskCsv } from '../fixtures/melddesk-csv.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

let app: NodeApp;
const state = () => app.store.getState();

const row = (i: number, lng: number, lat: number) => ({
  number: `T${i}`,
  date: `${String(13 + (i % 15)).padStart(2, '0')}-03-2026`,
  time: '21:30',
  kind: 'Jeugdoverlast',
  lng,
  lat,
});
const ROWS = [
  ...Array.from({ length: 60 }, (_, i) => row(i, 5.69, 50.85)),
  ...Array.from({ length: 40 }, (_, i) => row(60 + i, 5.7 + i / 1e4, 50.85)),
];

beforeAll(async () => {
  app = await nodeApp();
  await state().openFile({ name: 'maart.csv', blob: new Blob([melddeskCsv(ROWS)]) });
  await state().confirmMapping();
  await until(app.store, ({ batches }) => batches.length === 1);
}, 60_000);
afterAll(() => app.close());

const placed = () => state().freshness.map(({ rows, withoutLocation }) => [rows, withoutLocation]);

it('leaves the rows of a snap point off the map and in the counts, until it is put back', async () => {
  expect([state().stacked, placed()]).toEqual([[{ lng: 5.69, lat: 50.85, n: 60 }], [[100, 0]]]);

  await state().setAside(state().stacked[0]!, 60);
  expect([state().stacked, placed()]).toEqual([[], [[100, 60]]]);
  expect(state().snapPoints).toEqual([{ lng: 5.69, lat: 50.85 }]);
  expect(state().log.at(-1)).toMatchObject({ action: 'snapPoint', what: '50,85000 · 5,69000', rows: 60 });

  await state().putBack({ lng: 5.69, lat: 50.85 });
  expect([state().stacked.length, placed(), state().snapPoints]).toEqual([1, [[100, 0]], []]);
});
