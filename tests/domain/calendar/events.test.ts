import { describe, expect, it } from 'vitest';
import { easter, isoMonday, lastWeekday } from '../../../src/domain/calendar/dates.ts';
import { EVENTS, HOLIDAYS, koningsdag, occurrences, SEASONS, specialDays } from '../../../src/domain/calendar/events.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;
const iso = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const rule = (id: string) => [...EVENTS, ...SEASONS, ...HOLIDAYS].find((r) => r.id === id)!;
const span = (id: string, year: number) => {
  const { from, to } = rule(id).days(year);
  return [iso(from), iso(to)];
};

describe('the calendar, against published dates', () => {
  it.each([
    [1818, '1818-03-22'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, date) => expect(iso(easter(year))).toBe(date));

  it('carnaval runs from Friday to Tuesday', () => {
    expect(span('carnaval', 2024)).toEqual(['2024-02-09', '2024-02-13']);
    expect(span('carnaval', 2026)).toEqual(['2026-02-13', '2026-02-17']);
  });

  it('Koningsdag moves to Saturday when the 27th is a Sunday', () => {
    expect(iso(koningsdag(2014))).toBe('2014-04-26');
    expect(iso(koningsdag(2024))).toBe('2024-04-27');
    expect(iso(koningsdag(2025))).toBe('2025-04-26');
  });

  it('Preuvenemint ends on the last Sunday of August', () => {
    expect(span('preuvenemint', 2025)).toEqual(['2025-08-28', '2025-08-31']);
    expect(span('preuvenemint', 2026)).toEqual(['2026-08-27', '2026-08-30']);
  });

  it('INKOM takes four days from the Monday of ISO week 34', () => {
    expect(span('inkom', 2025)).toEqual(['2025-08-18', '2025-08-21']);
    expect(span('inkom', 2026)).toEqual(['2026-08-17', '2026-08-20']);
  });

  it('the dark days run to the end of February, the leap day too', () => {
    expect(span('donkere-dagen', 2023)).toEqual(['2023-12-01', '2024-02-29']);
    expect(span('donkere-dagen', 2024)).toEqual(['2024-12-01', '2025-02-28']);
  });

  it('Ascension Day and Whitsun hang on Easter', () => {
    expect(span('hemelvaart', 2026)).toEqual(['2026-05-14', '2026-05-14']);
    expect(span('pinksteren', 2026)).toEqual(['2026-05-24', '2026-05-25']);
  });

  it('weeks and last weekdays', () => {
    expect(iso(isoMonday(2026, 1))).toBe('2025-12-29');
    expect(iso(isoMonday(2021, 1))).toBe('2021-01-04');
    expect(iso(lastWeekday(2026, 12, 3))).toBe('2026-12-31');
  });
});

describe('occurrences', () => {
  it('leave out cancelled years, which stay special days', () => {
    const found = occurrences(rule('preuvenemint'), day('2019-01-01'), day('2022-12-31'));
    expect(found.map((s) => iso(s.from))).toEqual(['2019-08-22', '2022-08-25']);
    const special = specialDays([rule('preuvenemint')], day('2019-01-01'), day('2022-12-31'));
    expect(special.has(day('2020-08-30'))).toBe(true);
    expect(special.size).toBe(16);
  });

  it('include a season that began in the year before', () => {
    expect(occurrences(rule('donkere-dagen'), day('2026-01-10'), day('2026-01-20'))).toHaveLength(1);
  });
});
