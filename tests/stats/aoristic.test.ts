import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TIME } from '../../src/domain/incident.ts';
import { toUtc } from '../../src/domain/time/wall-clock.ts';
import { aoristic, aoristicWeek } from '../../src/stats/aoristic.ts';
import { intlClock, intlOffset } from '../fixtures/intl-clock.ts';

const utc = (iso: string): number => Date.parse(iso) / 60_000;
/** UTC minute of a local time in the Netherlands. */
const nl = (text: string): number => toUtc(utc(`${text}Z`)).minute;
const one = (begin: number, end: number) => aoristic(Int32Array.of(begin), Int32Array.of(end));
const filled = (week: Float64Array) => Object.fromEntries([...week].flatMap((w, h) => (w > 0 ? [[h, w]] : [])));

describe('aoristic weights, by hand', () => {
  it('gives a point in time its own hour', () => {
    expect(filled(one(nl('2026-11-27T22:59'), nl('2026-11-27T22:59')).week)).toEqual({ [4 * 24 + 22]: 1 });
    expect(filled(one(nl('2026-11-27T22:59'), NO_TIME).week)).toEqual({ [4 * 24 + 22]: 1 });
  });

  it('divides an interval over the hours by overlap, around midnight and around the end of the week', () => {
    expect(filled(one(nl('2026-11-23T22:30'), nl('2026-11-24T00:30')).week)).toEqual({ 22: 0.25, 23: 0.5, 24: 0.25 });
    expect(filled(one(nl('2026-11-29T23:00'), nl('2026-11-30T01:00')).week)).toEqual({ 167: 0.5, 0: 0.5 });
  });

  it('counts three hours in the night of 23 hours where the clock shows four', () => {
    // 00:00 to 04:00 on 29 March 2026 lasts 3 hours: 00, 01 and 03.
    expect(filled(one(nl('2026-03-29T00:00'), nl('2026-03-29T04:00')).week)).toEqual({ 144: 1 / 3, 145: 1 / 3, 147: 1 / 3 });
  });

  it('counts the double hour twice in the night of 25 hours', () => {
    // 01:00 to 04:00 on 25 October 2026 lasts 4 hours: 01, 02, 02 and 03.
    expect(filled(one(nl('2026-10-25T01:00'), nl('2026-10-25T04:00')).week)).toEqual({ 145: 0.25, 146: 0.5, 147: 0.25 });
  });

  it('spreads what lasts longer than a week evenly and says so', () => {
    const begin = nl('2026-11-02T10:00');
    const found = one(begin, begin + 168 * 60 + 1);
    expect(found.even).toBe(1);
    expect([...found.week].every((w) => Math.abs(w - 1 / 168) < 1e-15)).toBe(true);
    expect(one(begin, begin + 168 * 60).even).toBe(0);
  });

  it('leaves out what has no begin and refuses an end before the begin', () => {
    expect(one(NO_TIME, NO_TIME).count).toBe(0);
    expect(() => one(100, 99)).toThrow(RangeError);
  });

  it('counts what is known to the hour', () => {
    const begin = Int32Array.of(0, 0, 0, 0);
    expect(aoristic(begin, Int32Array.of(0, 1439, 1440, NO_TIME))).toMatchObject({ count: 4, known: 3, intervals: 2, even: 0 });
  });
});

describe('aoristic weights, for any interval', () => {
  const offset = intlOffset('Europe/Amsterdam');
  const span = fc.record({
    begin: fc.integer({ min: utc('2015-01-01T00:00Z'), max: utc('2030-12-01T00:00Z') }),
    length: fc.integer({ min: 1, max: 700 }),
  });

  it('equal a count of its minutes one by one on the clock of Intl', () => {
    fc.assert(
      fc.property(span, ({ begin, length }) => {
        const expected = new Float64Array(168);
        for (let at = begin; at < begin + length; at++) {
          const local = new Date((at + offset(at)) * 60_000);
          expected[((local.getUTCDay() + 6) % 7) * 24 + local.getUTCHours()]! += 1 / length;
        }
        const got = one(begin, begin + length).week;
        for (let h = 0; h < 168; h++) expect(got[h]).toBeCloseTo(expected[h]!, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('sum to the number of incidents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ begin: fc.integer({ min: 13_000_000, max: 32_000_000 }), length: fc.nat(20_000) }), { maxLength: 50 }),
        (spans) => {
          const begin = Int32Array.from(spans, (s) => s.begin);
          const end = Int32Array.from(spans, (s) => s.begin + s.length);
          const total = aoristicWeek(begin, end).reduce((a, b) => a + b, 0);
          expect(total).toBeCloseTo(spans.length, 9);
        },
      ),
    );
  });
});

const folder = fileURLToPath(new URL('../../../shared/data/aoristic-burglaries/', import.meta.url));

describe.skipIf(!existsSync(folder))('the published burglaries of Washington DC (R package aoristic 1.1.1)', () => {
  const read = (name: string): string[][] =>
    gunzipSync(readFileSync(folder + name))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map((field) => field.replaceAll('"', '')));

  it('give the published weights within 0.002, Sunday 02 h within 0.03', () => {
    const rows = read('dc_burglaries.csv.gz');
    const time = (text: string): number => (text === '' || text === 'NA' ? NO_TIME : utc(`${text.replace(' ', 'T')}Z`));
    const clock = intlClock('America/New_York', utc('2010-01-01T00:00Z'), utc('2019-01-01T00:00Z'));
    const begin = Int32Array.from(rows, (r) => Math.floor(time(r[2]!)));
    const end = Int32Array.from(rows, (r) => Math.floor(time(r[3]!)));
    const got = aoristicWeek(begin, end, clock);
    const expected = read('dc_burgsum_expected.csv.gz');
    expect(expected).toHaveLength(24);
    for (const [hour, row] of expected.entries()) {
      for (let day = 0; day < 7; day++) {
        const tolerance = day === 6 && hour === 2 ? 0.03 : 0.002;
        expect(Math.abs(got[day * 24 + hour]! - Number(row[day + 1])), `day ${day} hour ${hour}`).toBeLessThanOrEqual(tolerance);
      }
    }
  });
});
