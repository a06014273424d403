import { describe, expect, it } from 'vitest';
import { groupOwnDates, isShort, readDay } from '../../../src/domain/calendar/own-dates.ts';
import { readOwnDates } from '../../../src/domain/calendar/own-dates-table.ts';
import { SCHOOL_HOLIDAYS } from '../../../src/domain/calendar/school-holidays.ts';
import { dayNumber, weekdayOf } from '../../../src/domain/time/wall-clock.ts';

describe('own dates', () => {
  it('reads Dutch and ISO dates and refuses days that do not exist', () => {
    expect(readDay('5-7-2026')).toBe(dayNumber(2026, 7, 5));
    expect(readDay('2026-07-05')).toBe(dayNumber(2026, 7, 5));
    expect(readDay('31-02-2026')).toBeNull();
    expect(readDay('07/05/2026')).toBeNull();
  });

  it('reads a table, passes over its header and names the lines it cannot use', () => {
    const text =
      'naam;van;tot;plek\nRieu;03-07-2026;05-07-2026;Vrijthof\nRieu;10-07-2026;;Vrijthof\nkermis;onbekend;;\nMVV thuis\t2026-08-14\t\tstadion\n';
    const { dates, rejected } = readOwnDates(text);
    expect(dates).toHaveLength(3);
    expect(dates[0]).toEqual({ label: 'Rieu', from: dayNumber(2026, 7, 3), to: dayNumber(2026, 7, 5), place: 'Vrijthof' });
    expect(dates[2]).toEqual({ label: 'MVV thuis', from: dayNumber(2026, 8, 14), to: dayNumber(2026, 8, 14), place: 'stadion' });
    expect(rejected).toEqual([{ line: 4, why: 'wrongFrom', text: 'onbekend' }]);
    expect(groupOwnDates(dates).map(({ label, place, spans }) => [label, place, spans.length])).toEqual([
      ['Rieu', 'Vrijthof', 2],
      ['MVV thuis', 'stadion', 1],
    ]);
  });

  it('rejects an end before the beginning', () => {
    expect(readOwnDates('naam;van;tot\nfeest;05-07-2026;03-07-2026').rejected).toEqual([
      { line: 2, why: 'endsBefore', text: '03-07-2026' },
    ]);
  });

  it('reads columns in any order by their names, quoted fields, a byte order mark, and lines that Excel leaves empty', () => {
    const text = '\ufeffDatum,Locatie,Bezoekers,Evenement\r\n2026-07-03,"Vrijthof, west",12000,Rieu\r\n,,,\r\n2026-07-04,Markt,9000,\r\n';
    expect(readOwnDates(text)).toEqual({
      dates: [{ label: 'Rieu', from: dayNumber(2026, 7, 3), to: dayNumber(2026, 7, 3), place: 'Vrijthof, west' }],
      rejected: [{ line: 4, why: 'noName', text: '' }],
    });
  });

  it('reads a table without a header from its first line, and says which day is wrong', () => {
    const { dates, rejected } = readOwnDates('TEFAF;14.03.2026;19.03.2026;MECC\nkermis;25-04-2026;99-99-2026;\nfeest;;;');
    expect(dates).toEqual([{ label: 'TEFAF', from: dayNumber(2026, 3, 14), to: dayNumber(2026, 3, 19), place: 'MECC' }]);
    expect(rejected.map(({ line, why, text }) => [line, why, text])).toEqual([
      [2, 'wrongTo', '99-99-2026'],
      [3, 'noDate', ''],
    ]);
  });

  it('knows school holidays that are no short events, in order and a Saturday to a Sunday', () => {
    expect(SCHOOL_HOLIDAYS.some(isShort)).toBe(false);
    for (const [i, { from, to }] of SCHOOL_HOLIDAYS.entries()) {
      expect([weekdayOf(from), weekdayOf(to)]).toEqual([5, 6]);
      if (i > 0) expect(from).toBeGreaterThan(SCHOOL_HOLIDAYS[i - 1]!.to);
    }
  });
});
