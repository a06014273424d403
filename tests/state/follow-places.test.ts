import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Boundaries } from '../../src/domain/area.ts';
import { melddeskCsv } from '../fixtures/melddesk-csv.ts';
import { inOtherTab, memoryJournal } from '../fixtures/memory-journal.ts';
import { memoryVault } from '../fixtures/memory-vault.ts';
import { demoBoundaries, type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

let first: NodeApp;
let second: NodeApp;

const VRIJTHOF = [5.6886, 50.8486] as const;
const LANCASTER = [-2.801, 54.047] as const;
const row = (i: number, [lng, lat]: readonly [number, number]) => ({
  number: `T${i}`,
  date: `${String(13 + (i % 15)).padStart(2, '0')}-03-2026`,
  time: '21:30',
  kind: 'Jeugdoverlast',
  lng,
  lat,
});
/** 60 on one point, 20 around it and 5 far outside the municipality. */
const ROWS = Array.from({ length: 85 }, (_, i) => row(i, i < 60 ? VRIJTHOF : i < 80 ? [VRIJTHOF[0] + i / 1e4, VRIJTHOF[1]] : LANCASTER));

/** A square around Lancaster, cut in two. */
async function lancaster(): Promise<Boundaries> {
  const { buurten, wijken, ...rest } = await demoBoundaries();
  const part = (west: number, east: number) =>
    [
      [west, 54.04],
      [east, 54.04],
      [east, 54.06],
      [west, 54.06],
      [west, 54.04],
    ] as const;
  return {
    ...rest,
    origin: { kind: 'official', file: 'lancaster.geojson', attribution: 'geen' },
    buurten: buurten.slice(0, 2),
    wijken: wijken.slice(0, 1),
    shapes: [[[part(-2.82, -2.8)]], [[part(-2.8, -2.78)]]],
    water: [],
  } as unknown as Boundaries;
}

/** Rows, those without a location, those outside the municipality. */
const placed = ({ store }: NodeApp) => store.getState().freshness.map((f) => [f.rows, f.withoutLocation, f.outside]);
const placedIn = (app: NodeApp, ...expected: number[]) =>
  until(app.store, () => JSON.stringify(placed(app)) === JSON.stringify([expected]));

beforeAll(async () => {
  const vault = memoryVault();
  const journal = memoryJournal(() => new Date('2026-11-23T10:15:00Z'));
  first = await nodeApp({ journal }, { vault });
  await first.store.getState().openFile({ name: 'maart.csv', blob: new Blob([melddeskCsv(ROWS)]) });
  await first.store.getState().confirmMapping();
  await placedIn(first, 85, 0, 5);
  const follower = { writer: false, onTurn() {}, announce() {}, onNews() {}, close() {} };
  second = await nodeApp({ journal: inOtherTab(journal) }, { vault, turn: follower });
  await placedIn(second, 85, 0, 5);
}, 60_000);
afterAll(async () => {
  await first.close();
  await second.close();
});

it('leaves rows off the map when another tab set their point aside, and puts them back with it', async () => {
  await first.store.getState().setAside({ lng: VRIJTHOF[0], lat: VRIJTHOF[1] }, 60);
  await placedIn(second, 85, 60, 5);
  expect(second.store.getState().snapPoints).toHaveLength(1);
  expect(second.store.getState().stacked).toEqual([]);
  await first.store.getState().putBack({ lng: VRIJTHOF[0], lat: VRIJTHOF[1] });
  await placedIn(second, 85, 0, 5);
  expect(second.store.getState().stacked).toHaveLength(1);
}, 60_000);

it('takes over the boundaries that another tab chose, and goes back with it', async () => {
  await first.store.getState().useBoundaries(await lancaster());
  // Now the five lie inside, and all of Maastricht outside.
  await placedIn(second, 85, 0, 80);
  expect(second.store.getState().boundaries.origin).toMatchObject({ file: 'lancaster.geojson' });
  await first.store.getState().useBoundaries(null);
  await placedIn(second, 85, 0, 5);
  expect(second.store.getState().boundaries.origin.kind).toBe('schematic');
}, 60_000);
