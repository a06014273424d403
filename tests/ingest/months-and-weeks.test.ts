import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/ingest/values/moment.ts';
import { thursdayOf } from '../../src/ingest/values/period.ts';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';

const IN_2026 = { ...CONTEXT, thisYear: 2026 };
const read = async (file: string, corrections = {}) => {
  const { columns, account } = await imported(file, corrections, IN_2026);
  return { begin: [...columns.begin].map((minute) => localText(minute)), precision: [...columns.precision], account };
};
const place = 'Jeugd;176428;317671';

describe('months', () => {
  it.each([
    ['januari 2024', '2024-01'],
    ['Mrt 2024', '2024-03'],
    ['okt-24', '2024-10'],
    ["dec '23", '2023-12'],
    ['2024 mei', '2024-05'],
    ['3/2024', '2024-03'],
    ['12-2023', '2023-12'],
    ['202402', '2024-02'],
    ['2024MM11', '2024-11'],
  ])('%s', (text, month) => {
    const moment = parseMoment(text, 'dmy', { latest: 2026 });
    expect(moment && [new Date(moment.local * 60_000).toISOString().slice(0, 7), moment.precision]).toEqual([month, 'month']);
  });
  it.each(['13-2024', '2024-00', 'lente 2024', '2024JJ00', '2024KW01', '202413', 'jan'])('%s is none', (text) =>
    expect(parseMoment(text, 'dmy', { latest: 2026 })).toBeNull(),
  );

  it('reads a column of months in words as months, and not a run of digits in a column of numbers', async () => {
    const words = await read(`maand;categorie;x;y\njanuari 2024;${place}\nfebruari 2024;${place}\n`);
    expect(words).toMatchObject({ begin: ['2024-01-01 00:00', '2024-02-01 00:00'], precision: [2, 2] });
    const runs = `zaaknummer;jaarmaand;categorie;x;y\n202401;202403;${place}\n202402;202404;${place}\n`;
    expect((await inspected(runs, IN_2026)).columns.map(({ role }) => role)).toEqual(['number', 'begin', 'category', 'rdX', 'rdY']);
    expect((await read(runs)).begin).toEqual(['2024-03-01 00:00', '2024-04-01 00:00']);
  });

  it('shows as which years months with two digits are read, and asks when they may be days', async () => {
    const file = (...months: string[]) => `maand;categorie;x;y\n${months.map((month) => `${month};${place}\n`).join('')}`;
    const { dates, mapping, missing } = await inspected(file('jan-23', 'feb-24'), IN_2026);
    expect(dates.short?.years.dmy).toEqual([2023, 2024]);
    expect([mapping.shortYears, missing]).toEqual([2026, []]);
    // 31 January is no year that can be
    expect((await inspected(file('jan-23', 'jan-24', 'jan-31'), IN_2026)).missing).toEqual(['shortYears']);
  });

  it('keeps a month a month when a time stands beside it', async () => {
    const { begin, precision } = await read(`datum;tijd;categorie;x;y\n2024-03;22:15;${place}\n2024-04;09:30;${place}\n`);
    expect([begin, precision]).toEqual([
      ['2024-03-01 00:00', '2024-04-01 00:00'],
      [2, 2],
    ]);
  });

  it('asks for the year when only the month is there, and never takes that of another file', async () => {
    const file = `maand;categorie;x;y\n3;${place}\n11;${place}\n`;
    const { mapping, missing } = await inspected(file, IN_2026);
    expect(missing).toEqual(['year']);
    expect(mapping.columns[0]).toMatchObject({ role: 'monthOfYear' });
    const { begin, precision } = await read(file, { fixedYear: 2024 });
    expect([begin, precision]).toEqual([
      ['2024-03-01 00:00', '2024-11-01 00:00'],
      [2, 2],
    ]);
  });

  it('takes no days of the week for days of the month', async () => {
    const rows = Array.from({ length: 140 }, (_, i) => `2024;${(i % 12) + 1};${(i % 7) + 1};${place}\n`).join('');
    expect((await read(`jaar;maand;dag;categorie;x;y\n${rows}`)).precision.every((value) => value === 2)).toBe(true);
  });
});

describe('weeks', () => {
  it('knows the Thursday of a week, as the calendar of 2020 to 2027 prints it', () => {
    const iso = (year: number, week: number) => new Date(thursdayOf(year, week) * 86_400_000).toISOString().slice(0, 10);
    expect([iso(2024, 1), iso(2024, 12), iso(2020, 53), iso(2021, 1), iso(2027, 1)]).toEqual([
      '2024-01-04',
      '2024-03-21',
      '2020-12-31',
      '2021-01-07',
      '2027-01-07',
    ]);
    expect(thursdayOf(2024, 53)).toBeNaN();
  });

  it('counts a week in the month of its Thursday, and says so', async () => {
    // week 18 of 2024 is 29 April to 5 May: its Thursday is 2 May
    const { begin, precision, account } = await read(`week;categorie;x;y\n2024-W18;${place}\nweek 12 2024;${place}\n`);
    expect([begin, precision]).toEqual([
      ['2024-05-01 00:00', '2024-03-01 00:00'],
      [2, 2],
    ]);
    expect(account.notes).toMatchObject({ weekOnly: 2 });
    expect(account.notes).not.toHaveProperty('monthOnly');
  });

  it('takes no week of a column of weeks for a month', async () => {
    // week 10 of 2024 is 4 to 10 March; under months it would be October
    for (const week of ['2024-10', '202410']) {
      const { begin } = await read(`jaarweek;categorie;x;y\n${week};${place}\n2024-51;${place}\n`);
      expect(begin).toEqual(['2024-03-01 00:00', '2024-12-01 00:00']);
    }
  });

  it('joins a year and a week', async () => {
    const { begin } = await read(`jaar;week;categorie;x;y\n2024;18;${place}\n2020;53;${place}\n`);
    expect(begin).toEqual(['2024-05-01 00:00', '2020-12-01 00:00']);
    expect((await inspected(`week;categorie;x;y\n18;${place}\n`, IN_2026)).missing).toEqual(['year']);
  });
});
