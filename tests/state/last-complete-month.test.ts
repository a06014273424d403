import { describe, expect, test } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import type { Freshness } from '../../src/queries/quality/freshness.ts';
import { lastCompleteMonth } from '../../src/state/data-slice.ts';

const MONTHS = [month(2026, 8), month(2026, 9), month(2026, 10)];

const upTo = (iso: string, more: Partial<Freshness> = {}): Freshness => ({
  batch: 1,
  source: 'melding',
  rows: 10,
  first: 0,
  last: Date.parse(iso) / 60_000,
  withoutLocation: 0,
  outside: 0,
  dayPrecision: 0,
  monthPrecision: 0,
  ...more,
});

describe('the last complete month', () => {
  test('is the last one when its data run to within two days of its end, by the clock of the city', () => {
    // 00:00 on 30 October in Maastricht is 23:00 UTC on the 29th.
    expect(lastCompleteMonth([upTo('2026-10-29T23:00Z')], MONTHS)).toBe(month(2026, 10));
    expect(lastCompleteMonth([upTo('2026-10-29T22:59Z')], MONTHS)).toBe(month(2026, 9));
  });

  test('is decided by the source that runs furthest', () => {
    const rows = [upTo('2026-10-12T12:00Z'), upTo('2026-10-31T22:00Z', { source: 'politie' })];
    expect(lastCompleteMonth(rows, MONTHS)).toBe(month(2026, 10));
  });

  test('is the last one when days are not known, or when there is no other', () => {
    expect(lastCompleteMonth([upTo('2026-10-01T00:00Z', { monthPrecision: 10 })], MONTHS)).toBe(month(2026, 10));
    expect(lastCompleteMonth([upTo('2026-10-01T00:00Z', { monthPrecision: 9 })], MONTHS)).toBe(month(2026, 9));
    expect(lastCompleteMonth([upTo('2026-10-03T00:00Z')], [month(2026, 10)])).toBe(month(2026, 10));
  });

  test('is none without data', () => {
    expect(lastCompleteMonth([], [])).toBeNull();
  });
});
