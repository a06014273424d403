import { describe, expect, test } from 'vitest';
import { MONITOR_INDICATORS, MONITOR_THEMES, type MonitorIndicator } from '../../../src/domain/monitor/indicator-list.ts';
import { hasBegun, keysOf, monthsOfKey, partsOfKey } from '../../../src/domain/monitor/period-key.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { FactId } from '../../../src/domain/work/fact.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { meetsTarget, monitorValue, targetOf } from '../../../src/workflow/monitor/monitor-value.ts';

let n = 0;
const base = (about: string) => ({
  id: `fact-${String(++n).padStart(4, '0')}` as FactId,
  at: `2026-11-01T10:00:00.${String(n).padStart(3, '0')}Z`,
  role: 'r',
  device: 'd',
  about,
});
const entered = (period: string, value: number, about = 'grip'): WorkFact => ({
  ...base(about),
  kind: 'monitor.value',
  period,
  value,
  source: 'register',
  on: '2026-11-01',
});
const flow = MONITOR_INDICATORS.find(({ id }) => id === 'grip')!;
const stock: MonitorIndicator = { ...flow, kind: 'stock' };
const of = (indicator: MonitorIndicator, key: string, facts: readonly WorkFact[], count?: number) =>
  monitorValue(indicator, key, { facts, counters: count === undefined ? {} : { grip: () => count } });

describe('periods', () => {
  test('are years, quarters and months', () => {
    expect(monthsOfKey('2026')).toEqual({ from: month(2026, 1), to: month(2026, 12) });
    expect(monthsOfKey('2026-Q4')).toEqual({ from: month(2026, 10), to: month(2026, 12) });
    expect(monthsOfKey('2026-02')).toEqual({ from: month(2026, 2), to: month(2026, 2) });
    expect(partsOfKey('2026')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(partsOfKey('2026-Q2')).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(partsOfKey('2026-02')).toEqual([]);
    expect(keysOf('year', 2026)).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(hasBegun('2026-Q4', month(2026, 10))).toBe(true);
    expect(hasBegun('2026-12', month(2026, 11))).toBe(false);
    expect(() => monthsOfKey('2026-13')).toThrow();
  });
});

describe('a figure', () => {
  test('that was entered last for the period itself comes first', () => {
    const facts = [entered('2026', 3), entered('2026', 4), entered('2026-Q1', 9)];
    expect(of(flow, '2026', facts, 7)).toMatchObject({ how: 'entered', value: 4, counted: 7 });
  });
  test('is counted by the app where nothing was entered', () => {
    expect(of(flow, '2026', [], 7)).toEqual({ how: 'counted', value: 7 });
  });
  test('of what happens adds up, and says how much of the period it covers', () => {
    const facts = [entered('2026-Q1', 2), entered('2026-04', 1), entered('2026-05', 5)];
    expect(of(flow, '2026-Q2', facts)).toEqual({ how: 'parts', value: 6, known: 2, of: 3 });
    expect(of(flow, '2026', facts)).toEqual({ how: 'parts', value: 8, known: 1, of: 4 });
  });
  test('of what there is holds as it was last', () => {
    const facts = [entered('2026-Q1', 2), entered('2026-04', 9), entered('2026-05', 5)];
    expect(of(stock, '2026', facts)).toMatchObject({ how: 'parts', value: 5 });
  });
  test('that the plan reports is known', () => {
    const rounds = MONITOR_INDICATORS.find(({ id }) => id === 'veiligheidsrondes')!;
    expect(of(rounds, '2023', [])).toEqual({ how: 'plan', value: 27 });
    expect(of(rounds, '2022', [])).toBeNull();
  });
  test('of one indicator is not that of another', () => {
    expect(of(flow, '2026', [entered('2026', 3, 'cmt-dagen')])).toBeNull();
  });
});

test('a target is the last word for its year, at least or at most', () => {
  const target = (year: number, value: number, atLeast: boolean): WorkFact => ({
    ...base('grip'),
    kind: 'monitor.target',
    year,
    target: value,
    atLeast,
    source: 'plan',
  });
  const facts = [target(2026, 10, true), target(2026, 5, false), target(2025, 1, true)];
  const found = targetOf(facts, 'grip', 2026)!;
  expect(found.target).toBe(5);
  expect([4, 5, 6].map((value) => meetsTarget(value, found))).toEqual([true, true, false]);
  expect(targetOf(facts, 'grip', 2027)).toBeNull();
});

test('every indicator stands once, under a theme that exists', () => {
  expect(new Set(MONITOR_INDICATORS.map(({ id }) => id)).size).toBe(MONITOR_INDICATORS.length);
  const themes = MONITOR_THEMES.map(({ id }) => id);
  expect(MONITOR_INDICATORS.filter(({ theme }) => !themes.includes(theme))).toEqual([]);
  // Counted in the plan's own list: 13, 11, 7, 13 and 7, where a line with several figures is split.
  expect(themes.map((theme) => MONITOR_INDICATORS.filter((indicator) => indicator.theme === theme).length)).toEqual([13, 11, 7, 13, 7]);
});
