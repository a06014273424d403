import { describe, expect, it } from 'vitest';
import { groupOwnDates, readDay, readOwnDates } from '../../../src/domain/calendar/own-dates.ts';
import { dayNumber } from '../../../src/domain/time/wall-clock.ts';

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
    expect(rejected).toEqual([4]);
    expect(groupOwnDates(dates).get('Rieu')).toHaveLength(2);
  });

  it('rejects an end before the beginning', () => {
    expect(readOwnDates('naam;van;tot\nfeest;05-07-2026;03-07-2026').rejected).toEqual([2]);
  });
});
