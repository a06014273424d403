import { expect, test } from 'vitest';
import { type DatedPlaces, type NearRepeats, REPEAT_MOST, type TooManyPairs } from '../../src/domain/near-repeats.ts';
import { REPEATS } from '../../src/domain/text/near-repeats.ts';
import { month } from '../../src/domain/time/month.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const MARCH = month(2025, 3);

/** The app with so many incidents in its store, and a worker that answers at once. */
async function appWith(incidents: number, answer: NearRepeats | TooManyPairs | null): Promise<NodeApp> {
  const app = await nodeApp();
  const { deps, filter } = app.store.getState();
  const places: DatedPlaces = { lng: new Float64Array(incidents), lat: new Float64Array(incidents), day: new Int32Array(incidents) };
  Object.assign(deps.db, { run: async () => places });
  Object.assign(deps.workers.compute, { nearRepeats: async () => answer });
  app.store.setState({ filter: { ...filter, period: { from: MARCH, to: MARCH } } });
  return app;
}

test.each([
  [29, { kind: 'tooFew', incidents: 29 }],
  [REPEAT_MOST, { kind: 'found' }],
  [REPEAT_MOST + 1, { kind: 'tooMany', incidents: REPEAT_MOST + 1 }],
])('of %i incidents', async (incidents, expected) => {
  const app = await appWith(incidents, { incidents, draws: 999, table: [] });
  await app.store.getState().findRepeats();
  expect(app.store.getState().repeats).toMatchObject(expected);
  await app.close();
});

test('pairs that do not fit are counted and said', async () => {
  const app = await appWith(50_000, { pairs: 61_000_000 });
  await app.store.getState().findRepeats();
  expect(app.store.getState().repeats).toMatchObject({ kind: 'tooDense', pairs: 61_000_000 });
  expect(REPEATS.tooDense(61_000_000)).toContain('61.000.000 paren binnen 400 m');
  await app.close();
});
