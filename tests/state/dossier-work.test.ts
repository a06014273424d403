import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { exportDossiers, exportLate } from '../../src/state/dossier-export.ts';
import { dossierLinks, flaggedAgain } from '../../src/state/dossier-links.ts';
import { openDossier, openHomeCase, recordFlags, sayInDossier, splitDossier } from '../../src/state/dossier-work.ts';
import { dossiersOf, todayOf } from '../../src/state/dossiers.ts';
import { emptyFilter } from '../../src/state/filter-slice.ts';
import { placesOf } from '../../src/state/view-slice.ts';
import { overdueOf } from '../../src/workflow/dossier/overdue.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

let app: NodeApp;
const state = (): AppState => app.store.getState();
const dossier = (id: string) => dossiersOf(state()).find((other) => other.id === id)!;
const showMonth = async (at: number): Promise<void> => {
  const period = { from: at, to: at } as AppState['filter']['period'];
  app.store.setState({ filter: emptyFilter(period) });
  await state().refresh();
};

beforeAll(async () => {
  app = await nodeApp({ fetchDemoWork: async () => [] });
  await state().loadDemo();
  await until(app.store, ({ analysisState }) => analysisState === 'ready');
}, 240_000);
afterAll(() => app.close());

test('today is the Dutch day of the clock that was handed in', () => {
  expect(todayOf(state())).toBe('2026-11-23');
});

describe('a dossier opened from a hotspot', () => {
  let id = '';
  beforeAll(() => {
    const free = placesOf(state()).find(
      (place) => place.state !== 'uitgedoofd' && place.cells.length > 2 && !dossierLinks(state()).ofPlace.has(place.id),
    )!;
    id = openDossier(state(), free);
    expect(dossierLinks(state()).ofPlace.get(free.id)?.[0]?.id).toBe(id);
  });

  test('holds the place, its kinds and its figures, by name of category and cell', () => {
    const found = dossier(id);
    const place = dossierLinks(state()).ofDossier.get(id)!;
    expect(found.state).toBe('potentieel');
    expect(found.place).toMatchObject({ cells: place.ids, resolution: 10, from: state().filter.period.to });
    expect(found.place.buurt).toMatch(/^BU/);
    expect(found.categories).toEqual(place.categories.map((code) => state().categories[code]!.id));
    expect(found.flagged).toEqual({ count: place.count, expected: place.expected });
  });

  test('refuses a text with a person and keeps nothing of it', () => {
    const before = state().facts.length;
    const text = {
      kind: 'dossier.enriched',
      partner: 'politie',
      source: '',
      basis: 'convenant',
      text: 'kenteken 12-AB-34',
      keepUntil: null,
    } as const;
    expect(sayInDossier(state(), id, [text])?.code).toBe('work.personal');
    expect(state().facts).toHaveLength(before);
    expect(sayInDossier(state(), id, [{ ...text, text: 'Grijze auto, elke avond.' }])).toBeNull();
    expect(dossier(id).state).toBe('in-beoordeling');
  });

  test('tells what the data say of its place: as many in the last month as it was flagged with', async () => {
    await state().describeDossier(dossier(id));
    const story = state().dossierStories[id]!;
    expect(story.series!.count.at(-1)).toBe(dossier(id).flagged!.count);
    expect(story.composition!.rows).toBe(dossier(id).flagged!.count);
    expect(story.shape!.hectares).toBeGreaterThan(0);
    expect(story.peak).not.toBeNull();
  });

  test('is flagged again in another month: offered, written once, and then known', async () => {
    const last = state().filter.period.to;
    await showMonth(addMonths(last, -1));
    const opened = placesOf(state())
      .filter((place) => place.state !== 'uitgedoofd' && !dossierLinks(state()).ofPlace.has(place.id))
      .map((place) => openDossier(state(), place));
    expect(flaggedAgain(state())).toEqual([]);
    await showMonth(last);
    const again = flaggedAgain(state()).map((found) => found.dossier.id);
    // the quay and the park are planted over many months, so some of last month's places are flagged again
    expect(again.length).toBeGreaterThan(0);
    expect(opened).toEqual(expect.arrayContaining(again));
    expect(again).not.toContain(id);
    expect(recordFlags(state())).toBe(again.length);
    for (const found of again) expect(dossier(found).place.to).toBe(last);
    expect(flaggedAgain(state())).toEqual([]);
    state().undo();
    expect(flaggedAgain(state())).toHaveLength(again.length);
  });

  test('counts each of its cells over twelve months, together what the whole place counts', async () => {
    const { cells, period } = await state().cellsOfDossier(dossier(id));
    expect(cells.map((cell) => cell.id as string)).toEqual(dossier(id).place.cells);
    expect(period).toEqual({ from: state().lastComplete! - 11, to: state().lastComplete });
    await state().describeDossier(dossier(id));
    // The same twelve months as the page of the dossier draws them, asked in another way.
    const { from, count } = state().dossierStories[id]!.series!;
    const year = Array.from(count).filter((_, i) => from + i >= period!.from);
    expect(year).toHaveLength(12);
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(year.reduce((sum, n) => sum + n, 0));
    for (const { outline, centre } of cells) {
      const ring = outline[0]![0]!;
      expect(centre[0]).toBeGreaterThan(Math.min(...ring.map(([lng]) => lng)));
      expect(centre[0]).toBeLessThan(Math.max(...ring.map(([lng]) => lng)));
    }
  });

  test('splits into two that hold all its cells between them, and is closed by that', () => {
    const { place } = dossier(id);
    const parts = [
      { title: 'Noord', cells: place.cells.slice(0, 1) },
      { title: 'Zuid', cells: place.cells.slice(1) },
    ];
    expect(splitDossier(state(), dossier(id), parts, 'twee groepen')).toBeNull();
    const after = dossier(id);
    expect(after.ending).toMatchObject({ how: 'gesplitst' });
    const into = after.ending && 'into' in after.ending ? after.ending.into : [];
    expect(into.map((part) => dossier(part).title)).toEqual(['Noord', 'Zuid']);
    expect(into.flatMap((part) => dossier(part).place.cells).sort()).toEqual([...place.cells].sort());
    expect(into.map((part) => dossier(part).splitFrom)).toEqual([id, id]);
    state().undo();
    expect(dossier(id).ending).toBeNull();
  });
});

describe('what leaves the app', () => {
  let home = '';
  beforeAll(() => {
    home = openHomeCase(state(), state().boundaries.buurten[0]!.code);
    const small = openDossier(state(), placesOf(state())[0]!);
    state().say([{ about: small, kind: 'dossier.seen', place: dossier(small).place, flagged: { count: 3, expected: 0.2 } }]);
  });
  const textOf = async (kind: 'csv' | 'geojson', readers: 'team' | 'outside'): Promise<string> => {
    await exportDossiers(state(), dossiersOf(state()), kind, readers);
    return app.saved.at(-1)!.blob.text();
  };

  test('to the team: every dossier, with the line that it is confidential', async () => {
    const csv = await textOf('csv', 'team');
    expect(csv).toContain('Vertrouwelijk');
    expect(csv).toContain('Synthetische gegevens');
    for (const { number } of dossiersOf(state())) expect(csv).toContain(number);
    expect(app.saved.at(-1)!.name).toMatch(/^brandpunt-dossiers-\d{4}-\d\d\.csv$/);
  });
  test('to others: no homes, no small counts, no judgements', async () => {
    const csv = await textOf('csv', 'outside');
    expect(csv).not.toContain(dossier(home).number);
    expect(csv).toContain('<5');
    expect(csv).not.toContain('Oordeel');
    expect(csv).toContain('aantallen onder 5');
  });
  test('what is late is a list of its own, with who and since when', async () => {
    const late = openDossier(state(), placesOf(state())[0]!);
    state().say([{ about: late, kind: 'plan.action', instrument: 'toezicht', what: 'Ronde na 22 uur', owner: 'thor', due: '2026-11-20' }]);
    exportLate(state(), overdueOf(dossier(late), todayOf(state())));
    const csv = await app.saved.at(-1)!.blob.text();
    expect(csv).toContain(`${dossier(late).number};`);
    expect(csv).toContain('Actie: Ronde na 22 uur;THOR;2026-11-20;3');
  });
  test('a home is drawn as its buurt, never as a place', async () => {
    const file = JSON.parse(await textOf('geojson', 'team')) as { features: { id: string; geometry: { coordinates: number[][][][] } }[] };
    const feature = file.features.find(({ id }) => id === dossier(home).number)!;
    const corners = state().boundaries.shapes[0]!.flat(2).length;
    expect(feature.geometry.coordinates.flat(2)).toHaveLength(corners);
    expect(file.features).toHaveLength(dossiersOf(state()).length);
  });
});
