import { expect, test } from 'vitest';
import { joinPeriod, readPeriod } from '../../../src/ingest/indicators/period-text.ts';

test.each([
  ['2024', '2024'],
  ['2024*', '2024'],
  ['2024JJ00', '2024'],
  ['2024MM05', '2024-05'],
  ['2024KW03', '2024-Q3'],
  ['2024 3e kwartaal', '2024-Q3'],
  ['3e kwartaal 2024', '2024-Q3'],
  ['Q3 2024', '2024-Q3'],
  ['2024-Q3', '2024-Q3'],
  ['2024-05', '2024-05'],
  ['202405', '2024-05'],
  ['05-2024', '2024-05'],
  ['2024 mei', '2024-05'],
  ['mei 2024', '2024-05'],
  ['mrt 2024', '2024-03'],
  ['oktober 2024', '2024-10'],
  ['01-05-2024', '2024-05'],
  ['2024-05-01', '2024-05'],
  ['2024-05-01T00:00:00.000Z', '2024-05'],
  ['2024-13', null],
  ['12-05-2024', null],
  ['2024-05-12', null],
  ['1824', null],
  ['mensen 2024', null],
  ['6211', null],
  ['', null],
])('%j is %s', (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

test('a year and a month in columns of their own', () => {
  expect(joinPeriod('2024', '5')).toBe('2024-05');
  expect(joinPeriod('2024', 'dec')).toBe('2024-12');
  expect(joinPeriod('2024', '13')).toBe(null);
  expect(joinPeriod('24', '5')).toBe(null);
});
