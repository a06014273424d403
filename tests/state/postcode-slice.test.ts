import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppState } from '../../src/state/app-store.ts';
import { memoryJournal } from '../fixtures/memory-journal.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const now = (): Date => new Date('2026-11-23T10:15:00Z');
let app: NodeApp;
const journal = { ...memoryJournal(now) };
const state = (): AppState => app.store.getState();
const csv = (text: string, name: string) => ({ name, blob: new Blob([text]) });

const TABLE = csv('pc6,lon,lat\n6211AA,5.6886,50.8486\n6211AB,5.69,50.85\n6211,5.7,50.86\n', 'pc6.csv');
/** Six reports: two in each known postcode, one in an unknown one, one without. */
const REPORTS = csv(
  ['Meldnummer;Datum;Subcategorie;Postcode']
    .concat(['6211AA', '6211 aa', '6211AB', '6211AB', '6299ZZ', ''].map((code, i) => `M${i};1${i + 3}-03-2026;Jeugdoverlast;${code}`))
    .join('\n'),
  'maart.csv',
);

const take = async () => {
  await state().openFile(REPORTS);
  await state().confirmMapping();
  const { intake } = state();
  if (intake.stage !== 'done') throw new Error(JSON.stringify(intake));
  return intake.batch.account;
};

beforeEach(async () => {
  app = await nodeApp({ journal });
});
afterEach(() => app.close());

test('rows with only a postcode stand on the map once a table is loaded, and the account counts them', async () => {
  const before = await take();
  expect(before).toMatchObject({ accepted: 6, rejected: 0, notes: { noLocation: 6 } });
  expect(state().freshness.map((f) => [f.rows, f.withoutLocation])).toEqual([[6, 6]]);
  await state().removeBatch(state().batches[0]!.batch.id);

  await state().loadPostcodes(TABLE);
  expect(state().postcodes).toEqual({ file: 'pc6.csv', count: 2, skipped: 1 });
  expect(state().log.at(-1)).toMatchObject({ action: 'postcodes', what: 'pc6.csv', rows: 2 });
  const after = await take();
  expect(after).toMatchObject({ accepted: 6, rejected: 0, notes: { byPostcode: 4, postcodeUnknown: 1, noLocation: 2 } });
  expect(state().freshness.map((f) => [f.rows, f.withoutLocation, f.outside])).toEqual([[6, 2, 0]]);

  await state().removePostcodes();
  expect([state().postcodes, state().log.at(-1)?.action]).toEqual([null, 'postcodesAway']);
});

test('a file that is no table of postcodes changes nothing and says so', async () => {
  await state().loadPostcodes(TABLE);
  await state().loadPostcodes(csv('naam,leeftijd\nJan,30\n', 'mensen.csv'));
  expect(state().dataIssue?.code).toBe('postcodes.no-columns');
  expect(state().postcodes?.file).toBe('pc6.csv');
});

test('a table that was lost stops the import instead of leaving its rows off the map', async () => {
  await state().loadPostcodes(TABLE);
  const lost = vi.spyOn(journal, 'postcodeTable').mockResolvedValue(null);
  await state().openFile(REPORTS);
  await state().confirmMapping();
  lost.mockRestore();
  expect(state().intake).toMatchObject({ stage: 'failed', issue: { code: 'postcodes.lost' } });
  expect(state().batches).toEqual([]);
});

test('is gone after everything was erased', async () => {
  await state().loadPostcodes(TABLE);
  await state().eraseAll();
  expect([state().postcodes, await journal.postcodeTable()]).toEqual([null, null]);
});
