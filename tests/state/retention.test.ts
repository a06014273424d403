import { expect, test } from 'vitest';
import { retainUntil } from '../../src/state/retention.ts';

test.each([
  [new Date(2026, 10, 23), 24, '2028-11-23'],
  [new Date(2026, 10, 23), 1, '2026-12-23'],
  [new Date(2026, 11, 31), 2, '2027-02-28'],
  [new Date(2027, 11, 31), 2, '2028-02-29'],
  [new Date(2026, 7, 31, 23, 59), 3, '2026-11-30'],
  [new Date(2026, 0, 1, 0, 1), 12, '2027-01-01'],
])('%s and %i months is %s', (today, months, date) => {
  expect(retainUntil(today, months)).toBe(date);
});

test('without an end nothing is erased', () => {
  expect(retainUntil(new Date(2026, 10, 23), null)).toBeNull();
});
