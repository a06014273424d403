import { describe, expect, it } from 'vitest';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';

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
