import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExistingRows, ImportContext } from '../../src/ingest/context.ts';
import { type Imported, importFile } from '../../src/ingest/import-file.ts';
import { rejectedCsv } from '../../src/ingest/rejected-csv.ts';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';

const HEAD = 'nummer;datum;einde;categorie;x;y\n';
const ROW = (number: string, begin: string, end = '', category = 'Straatroof', x = '176428', y = '317671') =>
  `${number};${begin};${end};${category};${x};${y}\n`;
const holding = (...before: Imported[]): ImportContext => ({ ...CONTEXT, existing: stored(...before) });
const stored = (...before: Imported[]): ExistingRows => ({
  keys: BigUint64Array.from(before.flatMap(({ columns }) => [...columns.key])),
  contents: BigUint64Array.from(before.flatMap(({ columns }) => [...columns.content])),
});
const balance = ({ account: a }: Imported) => expect(a.records).toBe(a.accepted + a.duplicates + a.rejected + a.notData);

describe('rows', () => {
  it('takes begin and end in local time, and counts what is missing', async () => {
    const file =
      HEAD +
      ROW('1', '13-07-2024 22:00', '14-07-2024 06:30') +
      ROW('2', '14-01-2024 09:00') +
      ROW('3', '15-01-2024 09:00', '15-01-2024 08:00');
    const { columns, account } = await imported(file);
    expect([...columns.begin].map((minute) => localText(minute))).toEqual(['2024-07-13 22:00', '2024-01-14 09:00']);
    expect([...columns.end].map((minute) => localText(minute))).toEqual(['2024-07-14 06:30', '2024-01-14 09:00']);
    expect(account).toMatchObject({ records: 4, accepted: 2, rejected: 1, notData: 1, notes: { endMissing: 1, endUsed: 1 } });
    expect(account.rejectedRows).toEqual([
      {
        line: 4,
        reason: 'Het einde ligt voor het begin.',
        fields: [
          ['nummer', '3'],
          ['datum', '15-01-2024 09:00'],
          ['einde', '15-01-2024 08:00'],
          ['categorie', 'Straatroof'],
          ['x', '176428'],
          ['y', '317671'],
        ],
      },
    ]);
  });

  it('counts the hour that does not exist and the hour that comes twice', async () => {
    const file = HEAD + ROW('1', '31-03-2024 02:30') + ROW('2', '27-10-2024 02:30') + ROW('3', '28-03-2024 02:30');
    const { columns, account } = await imported(file);
    expect(account.notes).toMatchObject({ skippedHour: 1, doubleHour: 1 });
    expect([...columns.begin].map((minute) => localText(minute))).toEqual(['2024-03-31 03:30', '2024-10-27 02:30', '2024-03-28 02:30']);
  });

  it('converts a written offset to the moment it is', async () => {
    const { columns } = await imported(HEAD + ROW('1', '2024-07-01T10:00:00+00') + ROW('2', '2024-01-01T10:00:00.000Z'));
    expect([...columns.begin].map((minute) => localText(minute))).toEqual(['2024-07-01 12:00', '2024-01-01 11:00']);
  });

  it('keeps what is coarser than a minute as what it is', async () => {
    const { columns, account } = await imported('maand;categorie;x;y\n2022-01;Jeugd;176428;317671\n2022-02;Jeugd;176428;317671\n');
    expect([...columns.precision]).toEqual([2, 2]);
    expect(account.notes).toMatchObject({ monthOnly: 2 });
    const days = await imported(HEAD + ROW('1', '13-07-2024') + ROW('2', '13-07-2024 10:00'));
    expect([...days.columns.precision]).toEqual([1, 0]);
  });

  it('joins a date and a time column', async () => {
    const { columns } = await imported('datum;tijd;categorie;postcode\n13-07-2024;9.30 uur;Jeugd;6211 AL\n14-07-2024;0930;Jeugd;6211AL\n', {
      crs: 'none',
    });
    expect([...columns.begin].map((minute) => localText(minute))).toEqual(['2024-07-13 09:30', '2024-07-14 09:30']);
    expect([columns.lng[0], columns.lat[0]]).toEqual([5.692237, 50.855233]);
  });

  it('knows categories by code and by label, and keeps the unknown', async () => {
    const file =
      HEAD +
      ROW('1', '13-07-2024', '', 'A72') +
      ROW('2', '13-07-2024', '', 'STRAATROOF') +
      ROW('3', '13-07-2024', '', 'Overlast eenden') +
      ROW('4', '13-07-2024', '', '');
    const { columns, account } = await imported(file, { source: 'politie' });
    const ids = [...columns.category].map((position) => columns.categories[position]!.id);
    expect(ids).toEqual(['politie.fietsdiefstal', 'politie.straatroof', 'unknown:Overlast eenden', 'unknown:niet ingevuld']);
    expect(account.notes).toMatchObject({ unknownCategory: 1, noCategory: 1 });
  });
});

describe('dates are not guessed', () => {
  const dated = (...dates: string[]) => HEAD + dates.map((date, i) => ROW(String(i), date)).join('');

  it('asks when every date can be read both ways', async () => {
    const found = await inspected(dated('05-03-2024', '06-04-2024'));
    expect(found.dates).toEqual({ kind: 'ambiguous', order: 'dmy', example: { text: '05-03-2024', dmy: '2024-03-05', mdy: '2024-05-03' } });
    expect(found.missing).toContain('dateOrder');
  });
  it('decides from all rows, also from the last of many', async () => {
    const many = Array<string>(5000).fill('05/03/2024');
    expect((await inspected(dated(...many, '13/03/2024'))).dates).toMatchObject({ kind: 'certain', order: 'dmy' });
    expect((await inspected(dated(...many, '03/13/2024'))).dates).toMatchObject({ kind: 'certain', order: 'mdy' });
  });
  it('rejects the dates of the other order in a file that mixes them', async () => {
    const file = dated('13-03-2024', '14-03-2024', '03-25-2024');
    expect((await inspected(file)).dates.kind).toBe('mixed');
    const { account } = await imported(file);
    expect(account).toMatchObject({ accepted: 2, rejected: 1 });
    expect(account.rejectedRows[0]).toMatchObject({ line: 4, reason: 'De datum of tijd is niet te lezen.' });
  });
  it('reads no date under an order that was not decided', async () => {
    const file = dated('2024-03-05', '2024-03-06');
    expect((await inspected(file)).dates).toMatchObject({ kind: 'certain', order: 'ymd' });
  });
});

describe('places are not guessed', () => {
  const placed = (...points: [string, string][]) =>
    HEAD + points.map(([x, y], i) => ROW(String(i), '13-07-2024', '', 'Jeugd', x, y)).join('');

  it('mends swapped coordinates and says so', async () => {
    for (const [x, y] of [
      ['317671', '176428'],
      ['50.848476', '5.691443'],
      ['50,848476', '5,691443'],
    ] as const) {
      const file = placed([x, y], [x, y]);
      expect((await inspected(file)).place).toMatchObject({ swapped: true, located: 2 });
      const { columns, account } = await imported(file);
      expect([columns.lng[0]!.toFixed(3), columns.lat[0]!.toFixed(3), account.notes['swapped']]).toEqual(['5.691', '50.848', 2]);
    }
  });
  it('takes (0, 0) and blanks for no location, and counts what lies outside', async () => {
    const { columns, account } = await imported(placed(['0', '0'], ['', ''], ['176428', '317671'], ['120000', '487000']));
    expect([...columns.lng].map(Number.isNaN)).toEqual([true, true, false, false]);
    expect(account.notes).toMatchObject({ noLocation: 2, zeroPoint: 1, outside: 1 });
  });
  it('rejects the rows of another grid than that of the file', async () => {
    const { account } = await imported(placed(['176428', '317671'], ['176429', '317672'], ['5.69', '50.85'], ['491059', '5459122']));
    expect(account).toMatchObject({ accepted: 2, rejected: 2 });
  });
  it('reads another grid only when the user does without locations', async () => {
    const file = placed(['491059.48', '5459122.41'], ['491068.68', '5459126.13']);
    const found = await inspected(file);
    expect(found).toMatchObject({ place: { kind: 'unknown' }, missing: ['place'], mapping: { crs: 'none' } });
    const asRd = await importFile(new Blob([file]), 'a.csv', { ...found.mapping, crs: 'rd' }, CONTEXT);
    expect(asRd.ok ? null : asRd.issue.code).toBe('import.unknown-grid');
    expect((await imported(file)).account).toMatchObject({ accepted: 2, notes: { noLocation: 2 } });
  });
});

describe('the same rows again', () => {
  const numbered = HEAD + ROW('1', '13-07-2024 10:00') + ROW('2', '14-07-2024 11:00');

  it('adds nothing the second time, however the file is written', async () => {
    const first = await imported(numbered);
    const again = await imported(numbered, {}, holding(first));
    expect(again.account).toMatchObject({ accepted: 0, duplicates: 2, replaced: 0 });
    const rewritten = await imported(
      `\ufeff${numbered.replaceAll(';', ',').replaceAll('-07-', '/7/').replaceAll('\n', '\r\n')}`,
      {},
      holding(first),
    );
    expect(rewritten.account).toMatchObject({ accepted: 0, duplicates: 2 });
  });

  it('replaces a row that changed under its number', async () => {
    const first = await imported(numbered);
    const later = await imported(HEAD + ROW('2', '14-07-2024 12:00') + ROW('3', '15-07-2024 12:00'), {}, holding(first));
    expect(later.account).toMatchObject({ accepted: 2, replaced: 1, duplicates: 0 });
    expect(later.replacedKeys).toEqual(BigUint64Array.of(first.columns.key[1]!));
    // the CBS figures put (176428, 317671) at 5.691443, 50.848476
    expect(later.account.replacements).toMatchObject([{ number: '2', after: '2024-07-14 12:00; Straatroof; 50.84848, 5.69145' }]);
  });

  it('rejects a number that stands for two different rows in one file', async () => {
    const { account } = await imported(numbered + ROW('2', '20-07-2024') + ROW('1', '13-07-2024 10:00'));
    expect(account).toMatchObject({ accepted: 2, rejected: 1, duplicates: 1 });
  });

  it('without numbers adds max(0, m - k) of m rows of which the store holds k', async () => {
    const rows = (n: number) => `datum;categorie;x;y\n${'13-07-2024 10:00;Jeugd;176428;317671\n'.repeat(n)}`;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), async (k, m) => {
        const first = await imported(rows(k));
        const second = await imported(rows(m), {}, holding(first));
        expect(first.account.accepted).toBe(k);
        expect(second.account).toMatchObject({ accepted: Math.max(0, m - k), duplicates: Math.min(m, k) });
      }),
      { numRuns: 20 },
    );
  });

  it('ties a child to the key of its parent', async () => {
    const file = 'meldingnummer;datum;categorie;x;y;hoofdmelding\nA;13-07-2024;Jeugd;176428;317671;\nB;13-07-2024;Jeugd;176428;317671;A\n';
    const { columns, account } = await imported(file);
    expect([...columns.parent]).toEqual([0n, columns.key[0]]);
    expect(account.notes).toMatchObject({ children: 1 });
  });
});

describe('personal data', () => {
  const file =
    'meldingnummer;datum;categorie;x;y;bsn;naam melder;e-mail melder;telefoon;kenteken;geboortedatum;adres;toelichting;contact\n' +
    Array.from(
      { length: 5 },
      (_, i) =>
        `${i};1${i}-07-2024;Jeugd;176428;317671;111222333;Jan Jansen;jan${i % 2}@voorbeeld.nl;0612345678;12-ABC-3;01-01-1980;Grote Staat 1;Het was laat;NL91ABNA0417164300\n`,
    ).join('');
  const keyed = async () => ({
    ...CONTEXT,
    hmacKey: await crypto.subtle.importKey('raw', new Uint8Array(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  });

  it('is found, masked and never kept', async () => {
    const context = await keyed();
    const found = await inspected(file, context);
    expect(Object.fromEntries(found.columns.filter(({ dropped }) => dropped).map(({ header, dropped }) => [header, dropped]))).toEqual({
      bsn: 'bsn',
      'naam melder': 'name',
      'e-mail melder': 'reporter-hashed',
      telefoon: 'phone',
      kenteken: 'plate',
      geboortedatum: 'birthdate',
      adres: 'address',
      toelichting: 'freetext',
      contact: 'iban',
    });
    const result = await imported(file, {}, context);
    const kept = JSON.stringify([found.preview, found.columns, result], (_, value) =>
      typeof value === 'bigint' ? String(value) : ArrayBuffer.isView(value) ? [...(value as Uint8Array)].map(String) : value,
    );
    for (const secret of ['111222333', 'Jansen', '@voorbeeld', '0612345678', '12-ABC-3', '1980', 'Grote Staat', 'laat', 'NL91'])
      expect(kept).not.toContain(secret);
    expect(result.account.droppedColumns).toHaveLength(9);
  });

  it('keeps reporters as a keyed hash, the same for the same reporter', async () => {
    const { columns, account } = await imported(file, {}, await keyed());
    const [even, odd] = [columns.reporter[0]!, columns.reporter[1]!];
    expect([...columns.reporter]).toEqual([even, odd, even, odd, even]);
    // HMAC-SHA-256 with a key of 32 zero bytes over "jan0@voorbeeld.nl", first 8 bytes, by Python's hmac
    expect(even).toBe(BigInt('0x52aed8bb1e1999cc'));
    expect(account.notes).toMatchObject({ reporters: 2 });
    const without = await imported(file);
    expect([...without.columns.reporter]).toEqual([0n, 0n, 0n, 0n, 0n]);
  });

  it('refuses citizen service numbers as the number of a report', async () => {
    const numbers = ['111222333', '123456782', '111222333', '123456782'];
    const bad = `nummer;datum;categorie;x;y\n${numbers.map((number) => `${number};13-07-2024;Jeugd;176428;317671\n`).join('')}`;
    const { mapping } = await inspected(bad);
    const columns = mapping.columns.map((column) => (column.header === 'nummer' ? { ...column, role: 'number' as const } : column));
    const outcome = await importFile(new Blob([bad]), 'a.csv', { ...mapping, columns }, CONTEXT);
    expect(outcome.ok ? null : outcome.issue.code).toBe('import.personal-number');
  });
});

describe('rejected rows', () => {
  it('come back as a CSV that no spreadsheet runs, and can be imported when mended', async () => {
    const file = `${HEAD + ROW('=1+1', 'gisteren', '', "a 'b'")}x;a"b\n${ROW('-5', '13-07-2024', '12-07-2024')}${ROW('1', '13-07-2024')}`;
    const result = await imported(file);
    const bytes = rejectedCsv(result.account);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n')).toEqual([
      '\ufeffregel;reden;nummer;datum;einde;categorie;x;y;tekst van de regel',
      "2;De datum of tijd is niet te lezen.;'=1+1;gisteren;;a 'b';176428;317671;",
      '3;Er staat een aanhalingsteken midden in een veld.;;;;;;;"x;a""b"',
      '4;Het einde ligt voor het begin.;-5;13-07-2024;12-07-2024;Straatroof;176428;317671;',
      '',
    ]);
    const mended = new TextDecoder()
      .decode(bytes)
      .replace('gisteren', '13-07-2024')
      .replace('12-07-2024', '14-07-2024')
      .replace(/\r\n3;.*/, '');
    expect((await imported(mended, {}, holding(result))).account).toMatchObject({ accepted: 2, rejected: 0 });
  });
});

describe('stopping', () => {
  it('gives nothing when it is cancelled', async () => {
    const { mapping } = await inspected(HEAD + ROW('1', '13-07-2024'));
    const outcome = await importFile(new Blob([HEAD + ROW('1', '13-07-2024')]), 'a.csv', mapping, CONTEXT, undefined, AbortSignal.abort());
    expect(outcome.ok ? null : outcome.issue.code).toBe('import.cancelled');
  });

  it('balances whatever the file holds', async () => {
    const cell = fc.oneof(fc.constantFrom('', '13-07-2024', '1', '"', '""', 'Totaal', 'a;b', '0', '176428'), fc.string({ maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 }), async (rows) => {
        balance(
          await imported(
            HEAD + ROW('1', '13-07-2024') + rows.map((cells) => `${cells.join(';')}\n`).join('') + ROW('9', '14-07-2024').repeat(8),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });
});
