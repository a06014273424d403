import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/ingest/import-file.ts';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';

const IN_2026 = { ...CONTEXT, thisYear: 2026 };
const dated = (...dates: string[]): string =>
  `nummer;datum;categorie;x;y\n${dates.map((date, i) => `${i};${date};Jeugd;176428;317671\n`).join('')}`;
const days = async (file: string, corrections = {}): Promise<string[]> =>
  [...(await imported(file, corrections, IN_2026)).columns.begin].map((minute) => localText(minute).slice(0, 10));

describe('years of two digits', () => {
  it('reads a column of which one order alone fits, and says as which years', async () => {
    // 31 can be no month, and read as a year it is 1931 or 2031
    const file = dated('31-12-23', '05-07-24', '13-07-24 22:10');
    const { dates, mapping, missing } = await inspected(file, IN_2026);
    expect(dates).toMatchObject({ kind: 'certain', order: 'dmy', short: { rows: 3, odd: 0, years: { dmy: [2023, 2024] } } });
    expect(mapping).toMatchObject({ dateOrder: 'dmy', shortYears: 2026 });
    expect(missing).toEqual([]);
    expect(await days(file)).toEqual(['2023-12-31', '2024-07-05', '2024-07-13']);
  });

  it('knows the order of month and day, and of the year in front, by what fits as well', async () => {
    const american = dated('07/31/24', '12/05/23');
    expect((await inspected(american, IN_2026)).mapping).toMatchObject({ dateOrder: 'mdy', shortYears: 2026 });
    expect(await days(american)).toEqual(['2024-07-31', '2023-12-05']);
    // under day-month-year the last is of 2031, which is still to come
    const yearFirst = dated('24-07-13', '24-07-31');
    expect((await inspected(yearFirst, IN_2026)).mapping).toMatchObject({ dateOrder: 'ymd', shortYears: 2026 });
    expect(await days(yearFirst)).toEqual(['2024-07-13', '2024-07-31']);
  });

  it('asks for the order when more than one fits, with every reading', async () => {
    // 5 July 2024, 7 May 2024, 24 July 2005; and 13 July 2024 or 24 July 2013
    const file = dated('05-07-24', '13-07-24');
    const { dates, missing } = await inspected(file, IN_2026);
    expect(dates).toMatchObject({
      kind: 'ambiguous',
      example: { text: '05-07-24', dmy: '2024-07-05', mdy: '', ymd: '2005-07-24' },
      short: { years: { dmy: [2024, 2024], ymd: [2005, 2013] } },
    });
    expect(missing).toEqual(['dateOrder']);
    expect(await days(file, { dateOrder: 'ymd' })).toEqual(['2005-07-24', '2013-07-24']);
  });

  it('follows dates with a whole year in the same column', async () => {
    const file = dated('13-07-2024', '05-07-24');
    expect((await inspected(file, IN_2026)).mapping).toMatchObject({ dateOrder: 'dmy', shortYears: 2026 });
    expect(await days(file)).toEqual(['2024-07-13', '2024-07-05']);
  });

  it('says so when no order fits every date', async () => {
    expect((await inspected(dated('31-07-24', '07-31-24'), IN_2026)).dates.kind).toBe('mixed');
  });

  it('asks whether to read such years at all when one of them can not be', async () => {
    const file = dated('31-12-23', '30-07-24', '29-07-42');
    const { dates, mapping, missing } = await inspected(file, IN_2026);
    expect(dates.short).toMatchObject({ odd: 1, oddExample: '29-07-42' });
    expect(mapping.shortYears).toBeUndefined();
    expect(missing).toEqual(['shortYears']);
    const read = await imported(file, { shortYears: 2026 }, IN_2026);
    expect(read.account.rejectedRows).toMatchObject([{ line: 4, reason: 'De datum ligt voor 1996 of na 2099.' }]);
    expect(await days(file, { shortYears: 2026 })).toEqual(['2023-12-31', '2024-07-30']);
  });

  it('rejects them when that is turned off, also for the next file of this shape', async () => {
    const file = dated('31-12-23', '13-07-2024');
    const { account } = await imported(file, { shortYears: null }, IN_2026);
    expect(account).toMatchObject({ accepted: 1, rejected: 1 });
    expect(account.rejectedRows[0]).toMatchObject({ line: 2, reason: 'De datum of tijd is niet te lezen.' });
    const { mapping } = await inspected(file, IN_2026);
    const again = await inspected(file, { ...IN_2026, remembered: [{ ...mapping, shortYears: null }] });
    expect(again.mapping.shortYears).toBeNull();
  });

  it('reads none where the present year is not known', async () => {
    const { mapping } = await inspected(dated('31-12-2023', '31-12-23', '30-12-2023'), CONTEXT);
    const outcome = await importFile(new Blob([dated('31-12-2023', '31-12-23', '30-12-2023')]), 'a.csv', mapping, CONTEXT);
    expect(outcome.ok && outcome.value.account).toMatchObject({ accepted: 2, rejected: 1 });
  });

  it('takes no code with dots and no time for a date', async () => {
    const file = `nummer;pleegdatum;klasse;tijdstip;x;y\n${'1;13-07-2024;1.2.10;07.30.00;176428;317671\n'.repeat(3)}`;
    const { columns, dates } = await inspected(file, IN_2026);
    expect(columns.filter(({ role }) => role === 'begin' || role === 'beginDate').map(({ header }) => header)).toEqual(['pleegdatum']);
    expect(dates.short).toBeUndefined();
  });
});
