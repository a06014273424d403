import { expect, test } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import { baseName, fileName } from '../../src/report/file-name.ts';

test('the name of an export says what it holds and of when', () => {
  expect(fileName('hotspots', { from: month(2026, 10), to: month(2026, 10) }, 'csv')).toBe('brandpunt-hotspots-2026-10.csv');
  expect(fileName('kaart', { from: month(2026, 7), to: month(2026, 9) }, 'png')).toBe('brandpunt-kaart-2026-07-tm-2026-09.png');
});

test.each([
  ['meldingen.csv.gz', 'meldingen'],
  ['D:\\map\\Export maart (2).xlsx', 'Export-maart-2'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'bestand'],
  ['', 'bestand'],
])('%s as part of a name is %s', (file, expected) => {
  expect(baseName(file)).toBe(expected);
});
