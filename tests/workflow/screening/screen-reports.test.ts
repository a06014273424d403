import { describe, expect, test } from 'vitest';
import type { CategoryId } from '../../../src/domain/category.ts';
import { packHours } from '../../../src/domain/hours.ts';
import { type ScreenRule, TEXT_SEEN, WORD_GROUPS, withSeverity } from '../../../src/domain/screening.ts';
import { funnelMonths, rulesAtWork } from '../../../src/workflow/screening/funnel.ts';
import { type ReportRows, screenReports } from '../../../src/workflow/screening/screen-reports.ts';

const DAY = 1440;
const CATEGORIES = [
  { id: 'melding.jeugd' as CategoryId, theme: 'jeugd' },
  { id: 'melding.woonoverlast' as CategoryId, theme: 'woonoverlast' },
] as const;

interface Report {
  readonly kind?: number;
  readonly day?: number;
  readonly how?: number;
  readonly marks?: number;
  readonly place?: number;
}

const rowsOf = (reports: readonly Report[]): ReportRows => ({
  count: reports.length,
  category: reports.map(({ kind }) => kind ?? 0),
  begin: reports.map(({ day }) => Math.round((day ?? 0) * DAY)),
  how: reports.map(({ how }) => how ?? 0),
  marks: reports.map(({ marks }) => marks ?? 0),
  place: reports.map(({ place }) => place ?? 7),
});

const rule = (change: Partial<ScreenRule>): ScreenRule => ({
  id: 'r',
  label: 'Regel',
  on: true,
  categories: [],
  words: [],
  severity: 0,
  hours: null,
  repeats: null,
  ...change,
});

const fits = (reports: readonly Report[], ...rules: readonly Partial<ScreenRule>[]): number[] =>
  Array.from(screenReports(rowsOf(reports), rules.map(rule), CATEGORIES));

describe('a rule', () => {
  test('without conditions takes every report, and none when it is off', () => {
    expect(fits([{}, { kind: 1 }], {}, { on: false })).toEqual([1, 1]);
  });
  test('of a kind takes that kind', () => {
    expect(fits([{}, { kind: 1 }], { categories: ['melding.woonoverlast' as CategoryId] })).toEqual([0, 1]);
  });
  test('of words takes reports in which one of them was found, not those without a text', () => {
    const [first, second] = WORD_GROUPS;
    const seen = [{ marks: 0 }, { marks: TEXT_SEEN }, { marks: TEXT_SEEN | 1 }, { marks: TEXT_SEEN | 2 }, { marks: TEXT_SEEN | 4 }];
    expect(fits(seen, { words: [first!.id, second!.id] })).toEqual([0, 0, 1, 1, 0]);
  });
  test('of urgency takes that urgency and more; unknown is none', () => {
    const levels = [0, 1, 2, 3].map((level) => ({ marks: withSeverity(level) | TEXT_SEEN }));
    expect(fits(levels, { severity: 2 })).toEqual([0, 0, 1, 1]);
  });
  test('of hours leaves out reports without a known hour', () => {
    const hours = packHours(Array.from({ length: 168 }, (_, hour) => hour >= 22 && hour < 24));
    expect(fits([{ how: 22 }, { how: 23 }, { how: 24 }, { how: 255 }], { hours })).toEqual([1, 1, 0, 0]);
  });
  test('makes every condition count together, and rules are bits in their order', () => {
    const reports = [{ how: 22, marks: withSeverity(3) }, { how: 22 }, { marks: withSeverity(3) }];
    const hours = packHours(Array.from({ length: 168 }, (_, hour) => hour === 22));
    expect(fits(reports, { severity: 3 }, { severity: 3, hours })).toEqual([3, 0, 1]);
  });
});

describe('repeats', () => {
  const repeats = { least: 3, days: 30 };
  test('take all reports of a window, its last day included', () => {
    expect(fits([{ day: 0 }, { day: 1 }, { day: 30 }], { repeats })).toEqual([1, 1, 1]);
    expect(fits([{ day: 0 }, { day: 1 }, { day: 30.001 }], { repeats })).toEqual([0, 0, 0]);
  });
  test('take windows that overlap once, and leave out what lies between', () => {
    const days = [0, 10, 20, 45, 60, 100, 101, 102];
    expect(
      fits(
        days.map((day) => ({ day })),
        { repeats },
      ),
    ).toEqual([1, 1, 1, 0, 0, 1, 1, 1]);
  });
  test('happen at one place; without a place there are none', () => {
    expect(fits([{ place: 1 }, { place: 1 }, { place: 2 }], { repeats })).toEqual([0, 0, 0]);
    expect(fits([{ place: -1 }, { place: -1 }, { place: -1 }], { repeats })).toEqual([0, 0, 0]);
  });
  test('count only reports that meet the rest of the rule', () => {
    const reports = [{ day: 0 }, { day: 1, kind: 1 }, { day: 2 }];
    expect(fits(reports, { repeats, categories: ['melding.jeugd' as CategoryId] })).toEqual([0, 0, 0]);
  });
  test('do not depend on the order of the reports', () => {
    expect(fits([{ day: 30 }, { day: 90 }, { day: 0 }, { day: 1 }], { repeats })).toEqual([1, 0, 1, 1]);
  });
});

describe('the funnel', () => {
  test('counts reports and screened reports per month, by side, empty months too', () => {
    const rows = { month: [5, 5, 7, 9], category: [0, 1, 0, 0], fits: Uint16Array.of(0, 2, 1, 1) };
    expect(funnelMonths(rows, CATEGORIES, 5, 7)).toEqual([
      { month: 5, reports: { openbaar: 1, woning: 1 }, screened: { openbaar: 0, woning: 1 } },
      { month: 6, reports: { openbaar: 0, woning: 0 }, screened: { openbaar: 0, woning: 0 } },
      { month: 7, reports: { openbaar: 1, woning: 0 }, screened: { openbaar: 1, woning: 0 } },
    ]);
  });
  test('says what each rule marks, and what it alone marks', () => {
    expect(rulesAtWork(Uint16Array.of(0, 1, 3, 2, 2), 2)).toEqual([
      { marks: 2, alone: 1 },
      { marks: 3, alone: 2 },
    ]);
  });
});
