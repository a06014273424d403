import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppState } from '../../src/state/app-store.ts';
import { melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { demoBoundaries, type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const VRIJTHOF = [5.6886, 50.8486] as const;
const LANCASTER = [-2.801, 54.047] as const;
const rows = steadyRows(4, 25, VRIJTHOF);
const csv = (text: string, name = 'mei.csv') => ({ name, blob: new Blob([text]) });

let app: NodeApp;
const state = (): AppState => app.store.getState();
const take = async (text: string, name?: string): Promise<void> => {
  await state().openFile(csv(text, name));
  await state().confirmMapping();
};
const account = () => {
  const { intake } = state();
  if (intake.stage !== 'done') throw new Error(`not done: ${JSON.stringify(intake)}`);
  return intake.batch.account;
};
const mapping = () => {
  const { intake } = state();
  if (intake.stage !== 'mapping') throw new Error(`no mapping: ${JSON.stringify(intake)}`);
  return intake.mapping;
};
const changeRole = (header: string, role: 'ignore' | 'begin' | 'beginDate' | 'registered'): void => {
  state().changeMapping({ columns: mapping().columns.map((column) => (column.header === header ? { ...column, role } : column)) });
};

beforeEach(async () => {
  app = await nodeApp();
});
afterEach(() => app.close());

describe('a file of the melddesk', () => {
  test('is taken in whole, without the names', async () => {
    await take(melddeskCsv(rows));
    expect(account()).toMatchObject({ records: 101, notData: 1, accepted: 100, duplicates: 0, rejected: 0 });
    expect(account().droppedColumns).toEqual([{ header: 'Naam melder', reason: expect.stringMatching(/^reporter-hashed|name/) }]);
    expect(state().totals).toMatchObject([{ source: 'melding' }]);
    expect(state().log.at(-1)).toMatchObject({ action: 'import', what: 'mei.csv', rows: 100 });
  });

  test('that is offered again adds nothing, under another name too', async () => {
    await take(melddeskCsv(rows));
    await take(melddeskCsv(rows), 'mei (1).csv');
    expect(account()).toMatchObject({ records: 101, notData: 1, accepted: 0, duplicates: 100 });
    expect(state().batches).toHaveLength(1);
    expect(state().freshness.reduce((sum, row) => sum + row.rows, 0)).toBe(100);
  });

  test('that corrects a row replaces it and says what it was', async () => {
    await take(melddeskCsv(rows));
    const corrected = rows.slice(0, 3).map((row, i) => (i === 1 ? { ...row, kind: 'Wildplassen' } : row));
    await take(melddeskCsv(corrected), 'later.csv');
    expect(account()).toMatchObject({ records: 4, notData: 1, accepted: 1, duplicates: 2, replaced: 1 });
    const [replacement] = account().replacements;
    expect(replacement?.number).toBe('T00-01');
    expect(replacement?.before).toContain('Jeugdoverlast');
    expect(replacement?.before).not.toContain('Wildplassen');
    expect(replacement?.after).toContain('Wildplassen');
    expect(state().freshness.reduce((sum, row) => sum + row.rows, 0)).toBe(100);
  });

  test('brings its old rows back when it is removed', async () => {
    await take(melddeskCsv(rows));
    await take(melddeskCsv([{ ...rows[1]!, kind: 'Wildplassen' }]), 'later.csv');
    await state().removeBatch(state().batches[1]!.batch.id);
    expect(state().freshness.reduce((sum, row) => sum + row.rows, 0)).toBe(100);
    expect(state().log.at(-1)).toMatchObject({ action: 'erase', what: 'later.csv' });
  });
});

describe('a mapping that is changed by hand', () => {
  /** Two columns of dates, the second written with the month first. */
  const twoDates = [
    'Nummer;Datum gebeurtenis;Datum invoer;Subcategorie;Lengtegraad;Breedtegraad',
    'A1;25-03-2026;03/26/2026;Jeugdoverlast;5,6886;50,8486',
    'A2;26-03-2026;03/27/2026;Jeugdoverlast;5,6886;50,8486',
  ].join('\r\n');

  test('is looked at again: other dates may have another order', async () => {
    await state().openFile(csv(twoDates));
    expect(mapping()).toMatchObject({ dateOrder: 'dmy' });
    const inspect = vi.spyOn(state().deps.workers.files, 'inspect');
    state().changeMapping({
      columns: mapping().columns.map((column) => ({
        ...column,
        role: column.header === 'Datum invoer' ? 'beginDate' : column.header === 'Datum gebeurtenis' ? 'ignore' : column.role,
      })),
    });
    await vi.waitFor(() => expect(mapping().dateOrder).toBe('mdy'), 60_000);
    expect(inspect).toHaveBeenCalledTimes(1);
    await state().confirmMapping();
    expect(account()).toMatchObject({ accepted: 2, rejected: 0 });
  });

  test('is not looked at again when only a setting changes, and only the last of two looks counts', async () => {
    await state().openFile(csv(melddeskCsv(rows)));
    const inspect = vi.spyOn(state().deps.workers.files, 'inspect');
    state().changeMapping({ source: 'politie' });
    expect(inspect).not.toHaveBeenCalled();
    expect(mapping().source).toBe('politie');
    changeRole('Tijd melding', 'ignore');
    changeRole('Meldnummer', 'ignore');
    await vi.waitFor(() => expect(inspect.mock.results).toHaveLength(2), 60_000);
    await Promise.all(inspect.mock.results.map(({ value }) => value));
    await new Promise((resolve) => setTimeout(resolve));
    const ignored = mapping().columns.flatMap(({ header, role }) => (role === 'ignore' ? [header] : []));
    expect(ignored).toEqual(expect.arrayContaining(['Tijd melding', 'Meldnummer']));
  });

  test('still asks for the order of day and month that no row proves', async () => {
    const inspection = () => {
      const { intake } = state();
      return intake.stage === 'mapping' ? intake.inspection : null;
    };
    await state().openFile(
      csv(
        twoDates
          .replaceAll('25-03', '05-03')
          .replaceAll('26-03', '06-03')
          .replaceAll(/03.2[67].2026/g, 'x'),
      ),
    );
    expect(inspection()?.missing).toContain('dateOrder');
    const before = inspection();
    changeRole('Nummer', 'ignore');
    await vi.waitFor(() => expect(inspection()).not.toBe(before), 60_000);
    expect(inspection()).toMatchObject({ remembered: false, dates: { kind: 'ambiguous' } });
    expect(inspection()?.missing).toContain('dateOrder');
  });

  test('is remembered for the next file of the same shape', async () => {
    await state().openFile(csv(melddeskCsv(rows)));
    changeRole('Tijd melding', 'ignore');
    await state().confirmMapping();
    await state().openFile(csv(melddeskCsv(steadyRows(1, 3, VRIJTHOF)), 'juni.csv'));
    expect(mapping().columns.find(({ header }) => header === 'Tijd melding')?.role).toBe('ignore');
  });
});

describe('an import that is cancelled', () => {
  test('while the file is looked at, ends where it began', async () => {
    const looking = state().openFile(csv(melddeskCsv(rows)));
    expect(state().intake.stage).toBe('inspecting');
    state().cancelIntake();
    await looking;
    expect(state().intake).toEqual({ stage: 'idle' });
  });

  test('while the file is read, stores nothing', async () => {
    await state().openFile(csv(melddeskCsv(rows)));
    const reading = state().confirmMapping();
    const { files } = state().deps.workers;
    const read = files.read;
    vi.spyOn(files, 'read').mockImplementation((...args) => {
      const answer = read(...args);
      state().cancelIntake();
      return answer;
    });
    await reading;
    expect(state().intake).toEqual({ stage: 'idle' });
    expect([state().batches, state().available]).toEqual([[], null]);
  });

  test('and whose answer comes all the same, is not shown', async () => {
    const { files } = state().deps.workers;
    const inspect = files.inspect;
    vi.spyOn(files, 'inspect').mockImplementationOnce(async (...args) => {
      const answer = await inspect(...args);
      state().cancelIntake();
      return answer;
    });
    await state().openFile(csv(melddeskCsv(rows)));
    expect(state().intake).toEqual({ stage: 'idle' });
  });
});

describe('data of elsewhere', () => {
  test('are outside every buurt until an area is made around them', async () => {
    await take(melddeskCsv(steadyRows(8, 25, LANCASTER)), 'lancaster.csv');
    expect(state().totals[0]?.inside ?? 0).toBe(0);
    await state().useAreaOfData();
    expect(state().boundaries.origin.kind).toBe('data');
    expect(state().totals[0]).toMatchObject({ outside: 0, unlocated: 0 });
    expect(state().totals[0]?.inside).toBe(state().totals[0]?.rows);
  });

  test('can be left again for the boundaries that come with the app, twice too', async () => {
    await take(melddeskCsv(rows));
    const inside = state().totals[0]?.inside;
    await state().useAreaOfData();
    await state().useBoundaries(null);
    await state().useBoundaries(null);
    expect(state().boundaries.origin.kind).toBe('schematic');
    expect(state().totals[0]?.inside).toBe(inside);
    expect(state().drawing).not.toBeNull();
  });
});

test('boundaries from a file are taken over, and places are found in them', async () => {
  await take(melddeskCsv(rows));
  const known = await demoBoundaries();
  const features = known.buurten.slice(0, 2).map((buurt, i) => ({
    type: 'Feature',
    properties: {
      buurtcode: buurt.code,
      buurtnaam: `Nieuw ${i}`,
      wijkcode: buurt.wijk,
      gemeentecode: 'GM0935',
      gemeentenaam: 'Maastricht',
      aantal_inwoners: 100,
    },
    geometry: { type: 'MultiPolygon', coordinates: known.shapes[i] },
  }));
  await state().openFile(csv(JSON.stringify({ type: 'FeatureCollection', features }), 'buurten.geojson'));
  expect(state().intake).toMatchObject({ stage: 'boundaries', buurten: 2, municipality: 'Maastricht' });
  expect(state().boundaries.buurten.map(({ name }) => name)).toEqual(['Nieuw 0', 'Nieuw 1']);
  expect(state().log.some(({ action }) => action === 'boundaries')).toBe(true);
});

describe('the demo city', { timeout: 120_000 }, () => {
  test('stays when no row of one’s own file is taken in, is no reason to skip the same rows, and goes when they are', async () => {
    const [file] = await state().deps.fetchDemo();
    await state().loadDemo();
    const { files } = state().deps.workers;
    const read = files.read;
    vi.spyOn(files, 'read').mockImplementationOnce(async (...args) => {
      const answer = await read(...args);
      if (!answer.ok) return answer;
      const nothing = { ...answer.value.account, accepted: 0, rejected: 100 };
      return { ok: true, value: { ...answer.value, account: nothing } };
    });
    await take(melddeskCsv(rows), 'afgewezen.csv');
    expect(account()).toMatchObject({ accepted: 0, rejected: 100 });
    expect(state().batches.map(({ batch }) => batch.demo)).toEqual([true, true]);
    await state().openFile({ name: 'eigen.csv', blob: new Blob([gunzipSync(await file!.blob.arrayBuffer())]) });
    await state().confirmMapping();
    expect(account()).toMatchObject({ accepted: 14322, duplicates: 0 });
    expect(state().batches.map(({ batch }) => [batch.file, batch.demo])).toEqual([['eigen.csv', false]]);
    expect(await state().loadDemo()).toBe(false);
    expect(state().intake).toMatchObject({ stage: 'failed', issue: { code: 'intake.ownData' } });
  });
});
