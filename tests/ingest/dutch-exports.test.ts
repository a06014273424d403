import { describe, expect, it } from 'vitest';
import { CONTEXT, imported, inspected, localText, refusal } from './fixtures/context.ts';

/** Odd but real ways in which melddesks and spreadsheets write a file; what is expected was worked out by hand. */
const TAIL = 'Jeugdoverlast;176428,5;317980,25';
const csv = (head: string, ...rows: readonly string[]): string => [head, ...rows, ''].join('\r\n');
const dated = (head: string, ...cells: readonly string[]): string =>
  csv(`Meldnummer;${head};Subcategorie;X;Y`, ...cells.map((cell, i) => `M${i};${cell};${TAIL}`));

async function times(file: string): Promise<[string, string][]> {
  const { columns } = await imported(file);
  return Array.from({ length: columns.count }, (_, i) => [localText(columns.begin[i]!), localText(columns.end[i]!)]);
}
const begins = async (file: string): Promise<string[]> => (await times(file)).map(([begin]) => begin);

async function roleOf(file: string, header: string): Promise<string | undefined> {
  return (await inspected(file)).columns.find((column) => column.header === header)?.role;
}

describe('columns that a spreadsheet adds', () => {
  it('reads on when most of the columns at the end are empty', async () => {
    const rows = [1, 2, 3].map((n) => `M${n};1${n + 2}-03-2024;${TAIL};;;;;;;`);
    const found = await inspected(csv('Meldnummer;Datum;Subcategorie;X;Y;;;;;;;', ...rows));
    expect(found).toMatchObject({ rows: 3, notData: 1, missing: [], facts: { delimiter: ';' } });
    const { account } = await imported(csv('Meldnummer;Datum;Subcategorie;X;Y;;;;;;;', ...rows));
    expect([account.accepted, account.droppedColumns]).toEqual([3, []]);
  });

  it('never takes a row that was not cut for the names of columns', async () => {
    const rows = [1, 2, 3].map((n) => `M${n};1${n + 2}-03-2024;${TAIL};`);
    expect(await refusal(csv('Meldnummer;Datum;Subcategorie;X;Y', ...rows))).toBe('import.header-broken');
  });
});

describe('times', () => {
  it('takes a column of whole hours for the time of the date beside it', async () => {
    expect(await begins(dated('Datum;Uur', '13-03-2024;0', '13-03-2024;9', '13-03-2024;23'))).toEqual([
      '2024-03-13 00:00',
      '2024-03-13 09:00',
      '2024-03-13 23:00',
    ]);
  });

  it('leaves an hour beside a date that has its own time', async () => {
    expect(await roleOf(dated('Datum;Uur', '13-03-2024 09:45;9', '13-03-2024 10:15;10'), 'Uur')).toBe('ignore');
  });

  it('gives back the zeros that a spreadsheet drops, decided for the whole column', async () => {
    expect(await begins(dated('Datum;Tijd', '13-03-2024;5', '13-03-2024;30', '13-03-2024;930', '13-03-2024;2359'))).toEqual([
      '2024-03-13 00:05',
      '2024-03-13 00:30',
      '2024-03-13 09:30',
      '2024-03-13 23:59',
    ]);
    expect(await begins(dated('Datum;Tijd', '13-03-2024;500', '13-03-2024;93000', '13-03-2024;235959'))).toEqual([
      '2024-03-13 00:05',
      '2024-03-13 09:30',
      '2024-03-13 23:59',
    ]);
  });

  it.each(['wo 13-03-2024 21:30', 'woensdag 13 maart 2024 21.30 uur', '13-03-2024 om 21:30', '13-03-2024 - 21:30', '13-03-2024, 21u30'])(
    'reads %s',
    async (text) => {
      expect(await begins(dated('Datum melding', text, text, text))).toEqual(Array(3).fill('2024-03-13 21:30'));
    },
  );

  it('puts an end that is only a time on the day of the begin, or past midnight', async () => {
    const file = dated('Datum;Begintijd;Eindtijd', '13-03-2024;21:00;23:30', '13-03-2024;22:00;02:00', '14-03-2024;22:00;');
    expect(await times(file)).toEqual([
      ['2024-03-13 21:00', '2024-03-13 23:30'],
      ['2024-03-13 22:00', '2024-03-14 02:00'],
      ['2024-03-14 22:00', '2024-03-14 22:00'],
    ]);
    expect((await imported(file)).account).toMatchObject({ accepted: 3, notes: { endNextDay: 1, endUsed: 2, endMissing: 1 } });
  });

  it('takes a range of hours for begin and end, not for an offset from UTC', async () => {
    const file = dated('Datum;Uur', '13-03-2024;21:00-22:00', '13-03-2024;23.00 - 00.00 uur', '13-03-2024;7 tot 8 uur');
    expect(await times(file)).toEqual([
      ['2024-03-13 21:00', '2024-03-13 22:00'],
      ['2024-03-13 23:00', '2024-03-14 00:00'],
      ['2024-03-13 07:00', '2024-03-13 08:00'],
    ]);
  });

  it('knows from and until by their names', async () => {
    const file = dated('Pleegdatum vanaf;Pleegtijd vanaf;Pleegdatum t/m;Pleegtijd t/m', '13-03-2024;20:00;14-03-2024;07:15');
    expect(await times(file)).toEqual([['2024-03-13 20:00', '2024-03-14 07:15']]);
    expect(await times(dated('Datum van;Datum tot', '13-03-2024 20:00;14-03-2024 07:15'))).toEqual([
      ['2024-03-13 20:00', '2024-03-14 07:15'],
    ]);
  });

  it.each([
    ['Aangemaakt op;Gewijzigd op;Afgehandeld op', 'Aangemaakt op'],
    ['Registratiedatum;Datum afgehandeld', 'Registratiedatum'],
    ['Gewijzigd op;Ontvangen op', 'Ontvangen op'],
    ['Aangemaakt op;Datum incident', 'Datum incident'],
  ])('of %s takes the right one for the begin', async (head, begin) => {
    const cells = head.split(';').map((_, i) => `1${3 + i}-03-2024 21:30`);
    const { columns } = await inspected(dated(head, cells.join(';'), cells.join(';')));
    expect(columns.filter(({ role }) => role === 'begin').map(({ header }) => header)).toEqual([begin]);
  });

  it('keeps an interval over a change of the clock, and rejects one that is reversed', async () => {
    // the clock goes back on 27-10-2024 at 03:00: ten minutes before it and ten after it both say 02:xx
    const file = dated(
      'Begindatum tijd;Einddatum tijd',
      '27-10-2024 02:50;27-10-2024 02:10',
      '31-03-2024 02:30;31-03-2024 03:10',
      '28-10-2024 02:50;28-10-2024 02:10',
    );
    const { account, columns } = await imported(file);
    expect(account).toMatchObject({ accepted: 2, rejected: 1 });
    expect(columns.end[0]! - columns.begin[0]!).toBe(20);
    expect(columns.end[1]!).toBe(columns.begin[1]!);
  });
});

describe('words of the melddesk', () => {
  const withColumn = (head: string, ...cells: readonly string[]): string =>
    csv(`Meldnummer;Datum;Subcategorie;X;Y;${head}`, ...cells.map((cell, i) => `M${i};13-03-2024 21:30;${TAIL};${cell}`));

  it('takes the way in which a report came in for no source', async () => {
    const channels = withColumn('Bron', 'Telefoon', 'App', 'Website');
    expect(await roleOf(channels, 'Bron')).toBe('ignore');
    expect((await imported(channels)).account).toMatchObject({ accepted: 3, rejected: 0 });
    expect(await roleOf(withColumn('Bron', 'Politie', 'Melddesk', 'Politie'), 'Bron')).toBe('source');
  });

  it('knows buurten by name where there are no coordinates', async () => {
    const file = csv(
      'Meldnummer;Datum;Subcategorie;Buurt',
      ...['Binnenstad', 'BINNENSTAD ', 'binnenstad', 'Binnenstad', 'Binnenstad', 'Nergens'].map(
        (name, i) => `M${i};13-03-2024;Jeugd;${name}`,
      ),
    );
    const { account, columns } = await imported(file);
    expect(account.notes).toMatchObject({ byBuurt: 5, buurtUnknown: 1, noLocation: 1 });
    expect([columns.lng[1], columns.lat[1]]).toEqual([5.69, 50.85]);
    expect(await roleOf(withColumn('Buurt', 'Binnenstad', 'Binnenstad', 'Binnenstad'), 'Buurt')).toBe('ignore');
  });

  it('takes no buurt by a name that two of them share', async () => {
    const twice = [...CONTEXT.buurten, { ...CONTEXT.buurten[0]!, code: 'BU09350001' as never }];
    const file = csv('Meldnummer;Datum;Subcategorie;Buurtnaam', 'M1;13-03-2024;Jeugd;Binnenstad', 'M2;13-03-2024;Jeugd;BU09350001');
    const { account } = await imported(
      file,
      {
        columns: (await inspected(file)).mapping.columns.map((c) => (c.header === 'Buurtnaam' ? { ...c, role: 'buurtCode' as const } : c)),
      },
      { ...CONTEXT, buurten: twice },
    );
    expect(account.notes).toMatchObject({ byBuurt: 1, buurtUnknown: 1 });
  });

  it('says that a table holds counts instead of reports', async () => {
    const file = (count: string): string =>
      csv('Maand;Categorie;Buurtcode;Aantal', ...[3, 1, 7].map((n) => `2024-0${n};Jeugd;BU09350000;${count}`));
    expect((await inspected(file('12'))).counts).toBe('Aantal');
    expect((await inspected(file('1'))).counts).toBeNull();
  });
});

describe('published tables', () => {
  it('leaves rows out that add up other rows, and reads secret coordinates as none', async () => {
    const file = csv(
      'Maatschappelijke klasse;Categorie;Datum;X;Y',
      '0.0.0 ;Totaal misdrijven;13-03-2024;176428;317980',
      '1.1.1 ;1.1.1 Diefstal/inbraak woning;13-03-2024;176428;317980',
      ' 1.1.1;Diefstal/inbraak woning;14-03-2024;-99997;-99997',
      '2.2.1;Totaal registraties;14-03-2024;176428;317980',
    );
    const { account, columns } = await imported(file, { source: 'politie' });
    expect(account).toMatchObject({ records: 5, accepted: 2, rejected: 0, notData: 3, notes: { zeroPoint: 1, noLocation: 1 } });
    expect(columns.categories.map(({ id }) => id)).toEqual(['politie.woninginbraak']);
  });
});

describe('points that hold too many rows', () => {
  it('says how many lie on the busiest one', async () => {
    const stack = (n: number): string =>
      csv('Meldnummer;Datum;Subcategorie;X;Y', ...Array.from({ length: n }, (_, i) => `M${i};13-03-2024;${TAIL}`));
    expect((await imported(stack(100))).account.notes['stacked']).toBe(100);
    expect((await imported(stack(99))).account.notes['stacked']).toBeUndefined();
  });
});

describe('a later export that overlaps an earlier one', () => {
  it('adds what is new, replaces what changed, and skips the rest', async () => {
    const head = 'Meldnummer;Datum;Subcategorie;X;Y';
    const line = (n: number, kind = 'Jeugdoverlast'): string => `M${n};${12 + n}-03-2024 21:30;${kind};176428,5;317980,25`;
    const march = await imported(csv(head, line(1), line(2), line(3)));
    const existing = { keys: march.columns.key, contents: march.columns.content };
    const later = await imported(csv(head, line(2), line(3, 'Drugshandel op straat'), line(4)), {}, { ...CONTEXT, existing });
    expect(later.account).toMatchObject({ records: 4, accepted: 2, replaced: 1, duplicates: 1, rejected: 0, notData: 1 });
    expect(later.account.replacements.map(({ number }) => number)).toEqual(['M3']);
  });
});
