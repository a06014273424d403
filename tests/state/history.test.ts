import { describe, expect, test } from 'vitest';
import { month, monthToIso } from '../../src/domain/time/month.ts';
import { before, historyOf, isException, yearEarlier } from '../../src/state/history.ts';
import { monthsToLookBack } from '../../src/state/history-slice.ts';

const FIRST = month(2020, 1);
const one = (year: number, m: number) => ({ from: month(year, m), to: month(year, m) });
const quarter = { from: month(2026, 7), to: month(2026, 9) };

describe('the months that say what is normal', () => {
  test('are the 36 before the period', () => {
    const months = historyOf(one(2026, 10), 'expected', FIRST).map(monthToIso);
    expect(months).toHaveLength(36);
    expect([months[0], months[35]]).toEqual(['2023-10', '2026-09']);
  });

  test('are those before the whole of a longer period', () => {
    const months = historyOf(quarter, 'expected', FIRST).map(monthToIso);
    expect([months[0], months.at(-1), months.length]).toEqual(['2023-07', '2026-06', 36]);
  });

  test('leave out March 2020 to February 2022, and what lies before the data', () => {
    expect(historyOf(one(2022, 6), 'expected', FIRST).map(monthToIso)).toEqual(['2020-01', '2020-02', '2022-03', '2022-04', '2022-05']);
    expect([month(2020, 2), month(2020, 3), month(2022, 2), month(2022, 3)].map(isException)).toEqual([false, true, true, false]);
  });

  test('are the period before, or that of a year earlier, when asked', () => {
    expect(historyOf(quarter, 'previous', FIRST).map(monthToIso)).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(historyOf(quarter, 'lastYear', FIRST).map(monthToIso)).toEqual(['2025-07', '2025-08', '2025-09']);
    expect(historyOf(one(2020, 12), 'lastYear', FIRST)).toEqual([]);
  });

  test('a period before is as long and ends right before it', () => {
    expect(before({ from: month(2026, 1), to: month(2026, 2) })).toEqual({ from: month(2025, 11), to: month(2025, 12) });
    expect(yearEarlier(one(2024, 2))).toEqual(one(2023, 2));
  });
});

describe('the months that are looked back on', () => {
  test('are two years up to the last one', () => {
    const months = monthsToLookBack(month(2026, 10), FIRST);
    expect(months.map(({ month: m }) => monthToIso(m)).filter((_, i, all) => i === 0 || i === all.length - 1)).toEqual([
      '2024-11',
      '2026-10',
    ]);
    expect(months).toHaveLength(24);
    expect(months[0]?.history.map(monthToIso).at(-1)).toBe('2024-10');
  });

  test('are only those with six months before them', () => {
    // March to August 2022 make, with January and February 2020, more than six from July 2022 on.
    expect(monthToIso(monthsToLookBack(month(2022, 12), FIRST)[0]!.month)).toBe('2022-07');
    expect(monthsToLookBack(month(2020, 4), FIRST)).toEqual([]);
  });
});
