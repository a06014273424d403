import { expect, it } from 'vitest';
import { deriveTime } from '../../src/db/core/derive-time.ts';
import { month } from '../../src/domain/time/month.ts';

const at = (iso: string): number => Date.parse(iso) / 60_000;

it('takes month, day and hour of the week in local time', () => {
  // New year's eve 23:30 UTC is Friday 1 January 2027 00:30 here; summer time ends on Sunday 25 October 2026 at 01:00 UTC.
  const begin = Int32Array.of(at('2026-12-31T23:30Z'), at('2026-10-25T00:59Z'), at('2026-10-25T01:00Z'), at('2026-05-31T22:00Z'));
  const times = deriveTime(begin, Uint8Array.of(0, 0, 0, 1));
  expect([...times.month]).toEqual([month(2027, 1), month(2026, 10), month(2026, 10), month(2026, 6)]);
  expect([...times.day]).toEqual(['2027-01-01', '2026-10-25', '2026-10-25', '2026-06-01'].map((date) => Date.parse(date) / 86_400_000));
  expect([...times.how]).toEqual([4 * 24, 6 * 24 + 2, 6 * 24 + 2, 255]);
});
