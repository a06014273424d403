import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';
import { type CellInput, workbook } from './fixtures/workbook.ts';

const begins = ({ columns }: Awaited<ReturnType<typeof imported>>): string[] => [...columns.begin].map((minute) => localText(minute));
const place = 'Jeugdoverlast;176428;317671';

describe('signs that are not seen', () => {
  it('do not keep a date, a time or a coordinate from being read, and stay in a number', async () => {
    // no-break space, narrow no-break space, mark of direction, zero-width space
    const file = `nummer;datum;categorie;x;y\n\u202eA1;\u200e13-07-2024\u00a022:10;Jeugdoverlast;176\u00a0428;317\u202f671\u200b\n`;
    const read = await imported(file);
    expect(begins(read)).toEqual(['2024-07-13 22:10']);
    expect(read.columns.number).toEqual(['\u202eA1']);
    // RD 176428, 317671 is 5.691443 E, 50.848476 N
    expect([read.columns.lng[0]!.toFixed(3), read.columns.lat[0]!.toFixed(3)]).toEqual(['5.691', '50.848']);
  });
});

describe('times that are not known', () => {
  it('leave the date, and are no reason to leave the whole column', async () => {
    const times = ['onbekend', '13:10', '-', 'n.v.t.', '?', '07.30 uur'];
    const read = await imported(`datum;tijd;categorie;x;y\n${times.map((time) => `13-07-2024;${time};${place}\n`).join('')}`);
    expect([...read.columns.precision]).toEqual([1, 0, 1, 1, 1, 0]);
    expect(begins(read)[5]).toBe('2024-07-13 07:30');
    expect(read.account).toMatchObject({ accepted: 6, rejected: 0 });
  });

  const rows = (times: readonly string[]) =>
    `datum;tijd;categorie;x;y\n${times.map((time, i) => `${String((i % 28) + 1).padStart(2, '0')}-07-2024;${time};${place}\n`).join('')}`;

  it('are days when a column of times holds nothing but midnight', async () => {
    const read = await imported(rows(Array<string>(60).fill('00:00')));
    expect(read.columns.precision.every((value) => value === 1)).toBe(true);
    expect(read.account.notes).not.toHaveProperty('midnight');
    // one other time says that midnight may be one
    const other = await imported(rows([...Array<string>(59).fill('00:00'), '13:10']));
    expect(other.columns.precision.every((value) => value === 0)).toBe(true);
  });

  it('are pointed out when midnight comes too often to be a time', async () => {
    const many = await imported(rows([...Array<string>(45).fill('0:00'), ...Array<string>(15).fill('13:10')]));
    expect(many.account.notes).toMatchObject({ midnight: 45 });
    const few = await imported(rows([...Array<string>(3).fill('0:00'), ...Array<string>(57).fill('13:10')]));
    expect(few.account.notes).not.toHaveProperty('midnight');
  });
});

it('asks for the order of dates also when half of the column holds none', async () => {
  const file = `datum;categorie;x;y\n(dd-mm-jjjj);${place}\n05-03-2024;${place}\n`;
  const { dates, missing } = await inspected(file, CONTEXT);
  expect([dates.kind, missing]).toEqual(['ambiguous', ['dateOrder']]);
});

it('takes a column that is called location and holds coordinates for a place, and one that holds addresses for no place', async () => {
  const roleOf = async (value: string) =>
    (await inspected(`nummer;datum;categorie;locatie\n1;13-07-2024;Jeugdoverlast;${value}\n`)).columns.find(
      ({ header }) => header === 'locatie',
    );
  expect(await roleOf('50.848476, 5.691443')).toMatchObject({ role: 'point', dropped: null });
  expect(await roleOf('Hoofdstraat 12')).toMatchObject({ role: 'ignore', dropped: 'address' });
});

describe('what spreadsheets and databases write', () => {
  const headers = ['nummer', 'datum', 'categorie', 'x', 'y'];
  const row = (date: CellInput): CellInput[] => ['1', date, 'Jeugdoverlast', 176428, 317671];
  const macWorkbook = (date: CellInput): Uint8Array<ArrayBuffer> => {
    const parts = unzipSync(workbook({ Blad1: [headers, row(date)] }));
    const book = strFromU8(parts['xl/workbook.xml']!).replace('<workbook>', '<workbook><workbookPr date1904="1"/>');
    return zipSync({ ...parts, 'xl/workbook.xml': strToU8(book) }) as Uint8Array<ArrayBuffer>;
  };

  it('counts dates from 1904 where a workbook says so, with a format for dates and without', async () => {
    // 43894.923611 days after 1 January 1904 is 5 March 2024, 22:10
    expect(begins(await imported(macWorkbook({ serial: 43894.923611111, style: 1 })))).toEqual(['2024-03-05 22:10']);
    expect(begins(await imported(macWorkbook(43894.923611111)))).toEqual(['2024-03-05 22:10']);
    expect(begins(await imported(workbook({ Blad1: [headers, row(45356.923611111)] })))).toEqual(['2024-03-05 22:10']);
  });

  it('reads a time for which Access wrote a date that means nothing', async () => {
    const file = `datum;tijd;categorie;x;y\n13-07-2024;30-12-1899 22:10:00;${place}\n14-07-2024;1899-12-30 07:30:00;${place}\n`;
    expect(begins(await imported(file))).toEqual(['2024-07-13 22:10', '2024-07-14 07:30']);
  });

  it('reads a collection of one point as that point, and no other', async () => {
    const feature = (id: string, coordinates: number[][]) => ({
      type: 'Feature',
      properties: { nummer: id, datum: '2024-07-13', categorie: 'Jeugdoverlast' },
      geometry: { type: 'MultiPoint', coordinates },
    });
    const features = [
      feature('1', [[5.69, 50.85]]),
      feature('2', [
        [5.69, 50.85],
        [5.7, 50.86],
      ]),
    ];
    const { columns, account } = await imported(JSON.stringify({ type: 'FeatureCollection', features }));
    expect([[...columns.lng], [...columns.lat]]).toEqual([[5.69], [50.85]]);
    expect(account).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('points at dates of a year that is still to come', async () => {
    const file = `datum;categorie;x;y\n13-07-2042;${place}\n13-07-2024;${place}\n`;
    expect((await imported(file, {}, { ...CONTEXT, thisYear: 2026 })).account).toMatchObject({ accepted: 2, notes: { future: 1 } });
  });
});
