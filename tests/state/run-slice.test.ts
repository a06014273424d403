import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunCheck } from '../../src/domain/report/run-check.ts';
import type { RunManifest } from '../../src/domain/report/run-manifest.ts';
import { count } from '../../src/domain/text/format.ts';
import { month } from '../../src/domain/time/month.ts';
import { openTable } from '../../src/ingest/open-table.ts';
import { sha256Of } from '../../src/report/sha256.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { demoFiles, type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const PERIOD = { from: month(2026, 9), to: month(2026, 9) };
const LONG = 120_000;

const textOf = async (app: NodeApp): Promise<string> => (await app.saved.at(-1)?.blob.text()) ?? '';
const fileOf = (manifest: unknown) => ({ name: 'run.json', blob: new Blob([JSON.stringify(manifest)]) });

describe('a run of the demo city', () => {
  let app: NodeApp;
  let manifest: RunManifest;
  const state = (): AppState => app.store.getState();
  const rerun = async (change: Partial<RunManifest>): Promise<Extract<RunCheck, { kind: 'compared' }>> => {
    await state().rerunManifest(fileOf({ ...manifest, ...change }));
    const check = state().runCheck;
    if (check.kind !== 'compared') throw new Error(`not compared: ${JSON.stringify(check)}`);
    return check;
  };
  const kindsOf = ({ differences }: Extract<RunCheck, { kind: 'compared' }>): string[] => differences.map(({ kind }) => kind);

  beforeAll(async () => {
    app = await nodeApp();
    await state().loadDemo();
    state().changeFilter({ period: PERIOD, resolution: 9 });
    await state().saveManifest();
    manifest = JSON.parse(await textOf(app)) as RunManifest;
  }, LONG);
  afterAll(() => app.close());

  test('names its files, settings and outcome', async () => {
    expect(app.saved.at(-1)?.name).toBe('brandpunt-run-2026-09.json');
    expect(manifest.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['meldingen.csv.gz', 14322],
      ['politie.csv.gz', 34569],
    ]);
    expect(manifest).toMatchObject({
      appVersion: '9.8.7',
      demo: true,
      view: '#/hotspots?periode=2026-09&raster=9',
      libraries: { 'h3-js': '4.5.0' },
    });
    expect(manifest.method).toMatchObject({ name: 'negative-binomial', alpha: 0.05 });
    expect(manifest.method.history.at(-1)).toBe('2026-08');
    expect(manifest.result.sha256).toBe(await sha256Of(manifest.result.csv));
    expect(manifest.result.rows).toBeGreaterThan(5);
    expect(manifest.result.csv).not.toContain('2026-11-23');
    expect(state().log.at(-1)).toMatchObject({ action: 'export', what: 'brandpunt-run-2026-09.json', rows: manifest.result.rows });
  });

  test(
    'gives the same table byte for byte when it is repeated from another filter, and takes its filter over',
    async () => {
      state().changeFilter({ period: { from: month(2026, 5), to: month(2026, 7) }, resolution: 10, sources: ['politie'] });
      const check = await rerun({});
      expect(check).toMatchObject({ verdict: 'equal', differences: [], sha256: manifest.result.sha256 });
      expect(state().filter).toMatchObject({ period: PERIOD, resolution: 9, sources: [] });
      state().undo();
      expect(state().filter.sources).toEqual(['politie']);
    },
    LONG,
  );

  test(
    'gives the same table in another session, and when the files were loaded the other way round',
    async () => {
      const other = await nodeApp({ fetchDemo: async () => (await demoFiles()).reverse(), version: '9.9.0' });
      await other.store.getState().loadDemo();
      await other.store.getState().rerunManifest(fileOf(manifest));
      const check = other.store.getState().runCheck;
      await other.close();
      expect(check).toMatchObject({
        verdict: 'equal',
        differences: [{ kind: 'fileOrder' }, { kind: 'appVersion', was: '9.8.7', is: '9.9.0' }],
      });
    },
    LONG,
  );

  test(
    'a table that was changed by hand is noticed, with the first line that differs',
    async () => {
      const lines = manifest.result.csv.split('\r\n');
      const forged = [lines[0], lines[1]?.replace(/;(\d+);/, ';999;'), ...lines.slice(2)].join('\r\n');
      const check = await rerun({ result: { ...manifest.result, csv: forged } });
      expect(check.verdict).toBe('different');
      expect(kindsOf(check)).toEqual(['altered', 'row']);
      expect(check.differences[1]).toMatchObject({ line: 2, column: 'Geteld', was: '999' });
      const signed = await rerun({ result: { rows: manifest.result.rows, csv: forged, sha256: await sha256Of(forged) } });
      expect(kindsOf(signed)).toEqual(['row']);
      expect(signed.verdict).toBe('different');
    },
    LONG,
  );

  test(
    'another view gives another table',
    async () => {
      const check = await rerun({ view: '#/hotspots?periode=2026-09&lens=druk&raster=9' });
      expect(check.verdict).toBe('different');
      expect(kindsOf(check)).toContain('method');
    },
    LONG,
  );

  test.each<[string, (m: RunManifest) => Partial<RunManifest>, string]>([
    [
      'a file that is not loaded',
      (m) => ({ files: m.files.map((file, i) => (i === 0 ? { ...file, sha256: 'f'.repeat(64) } : file)) }),
      'fileMissing',
    ],
    ['a file too many', (m) => ({ files: m.files.slice(0, 1) }), 'fileExtra'],
    ['other boundaries', (m) => ({ boundaries: { ...m.boundaries, sha256: '0'.repeat(64) } }), 'boundaries'],
  ])('is not done with %s', async (_what, change, kind) => {
    const before = state().filter;
    const check = await rerun(change(manifest));
    expect(check.verdict).toBe('notRun');
    expect(kindsOf(check)).toContain(kind);
    expect(state().filter).toBe(before);
  });

  test.each([
    ['no JSON', 'hallo', 'run.notJson'],
    ['other JSON', '{"type":"FeatureCollection"}', 'run.notRun'],
    ['a manifest with a part missing', (m: RunManifest) => JSON.stringify({ ...m, result: undefined }), 'run.notRun'],
    ['a manifest of a later version', (m: RunManifest) => JSON.stringify({ ...m, formatVersion: 2 }), 'run.newer'],
    ['settings that cannot be read', (m: RunManifest) => JSON.stringify({ ...m, view: '#/hotspots?periode=2026-13' }), 'run.noView'],
    ['a period without data', (m: RunManifest) => JSON.stringify({ ...m, view: '#/hotspots?periode=1999-01' }), 'run.failed'],
  ])('refuses %s in a sentence', async (_what, text, code) => {
    const blob = new Blob([typeof text === 'string' ? text : text(manifest)]);
    await state().rerunManifest({ name: 'x.json', blob });
    expect(state().runCheck).toMatchObject({ kind: 'refused', issue: { code } });
  });
});

describe('exports of the demo city', () => {
  let app: NodeApp;
  const state = (): AppState => app.store.getState();
  beforeAll(async () => {
    app = await nodeApp();
    await state().loadDemo();
  }, LONG);
  afterAll(() => app.close());

  test(
    'the CSV of the hotspots holds the list on view, says where it comes from, and our own importer reads it back',
    async () => {
      await state().exportHotspots('csv');
      const { name, blob } = app.saved.at(-1)!;
      const text = await blob.text();
      expect(name).toBe('brandpunt-hotspots-2026-10.csv');
      for (const part of [
        'alleen voor intern gebruik',
        'Synthetische gegevens',
        'meldingen.csv.gz en politie.csv.gz',
        'Periode: oktober 2026',
        'heel Maastricht',
        '9.8.7',
        '23-11-2026',
      ])
        expect(text).toContain(part);
      const rows: (readonly string[])[] = [];
      const table = await openTable(blob, name);
      const sink = {
        row: (cells: readonly string[]) => void rows.push([...cells]),
        broken: () => rows.push(['broken']),
        notData: () => {},
      };
      await table.read(sink, { onRead: () => {}, pause: async () => {} });
      const { places, ended } = state().analysis!;
      expect(rows.map((cells) => [cells[0], cells[1]])).toEqual([...places, ...ended].map(({ rank, place }) => [String(rank), place]));
      expect(rows.every((cells) => cells[table.headers.indexOf('Piekmoment')] !== '')).toBe(true);
    },
    LONG,
  );

  test(
    'an export asked for while the map is being calculated waits for it, however often it starts anew',
    async () => {
      const before = app.saved.length;
      state().changeFilter({ period: PERIOD });
      const asked = state().exportHotspots('csv');
      state().changeFilter({ sources: ['melding'] });
      void state().refresh();
      await asked;
      expect(app.saved).toHaveLength(before + 1);
      expect(await textOf(app)).toContain('Periode: september 2026');
      expect(await textOf(app)).toContain('melddesk');
      state().undo();
      state().undo();
    },
    LONG,
  );

  test('the number under an export is that of the rows of the filter', async () => {
    const { n } = await state().mapFacts();
    await vi.waitFor(() => expect(state().totals).toHaveLength(2), 60_000);
    const [meldingen, registraties] = ['melding', 'politie'].map((source) =>
      count(state().totals.find((total) => total.source === source)!.rows),
    );
    expect(n).toContain(`${meldingen} meldingen en ${registraties} registraties`);
  });

  test('the GeoJSON holds a shape for every row', async () => {
    await state().exportHotspots('geojson');
    const file = JSON.parse(await textOf(app));
    const { places, ended } = state().analysis!;
    expect(file.features.map((feature: { id: string }) => feature.id)).toEqual([...places, ...ended].map(({ id }) => id));
    expect(file.features[0].properties['Geteld']).toBe(places[0]!.count);
  });

  test(
    'the week on view is exported with its hottimes',
    async () => {
      await state().findHottimes();
      state().exportWeek();
      const text = await textOf(app);
      expect(app.saved.at(-1)?.name).toBe('brandpunt-weekritme-2025-11-tm-2026-10.csv');
      expect(text).toContain('Hottime A: ');
      expect(text.trimEnd().split('\r\n').at(-1)).toMatch(/^zondag;23\.00;24\.00;/);
    },
    LONG,
  );
});
