import { expect, test } from 'vitest';
import { latestOf, valueIn } from '../../../src/domain/indicator.ts';
import type { FactId } from '../../../src/domain/work/fact.ts';
import { judgeFact, type WorkFact } from '../../../src/domain/work/work-fact.ts';
import { importedIndicators, indicatorId } from '../../../src/workflow/indicator/imported.ts';

const origin = { source: 'Veiligheidsmonitor', licence: '', day: '2026-03-01', file: 'vm.csv', synthetic: false };

const fact = (n: number, periods: readonly string[], values: readonly (number | null)[]): WorkFact => ({
  id: `fact-000${n}` as FactId,
  at: `2026-03-0${n}T09:00:00.000Z`,
  role: 'analist',
  device: 'device-1',
  kind: 'indicator.imported',
  about: indicatorId('Inbraak', '%'),
  label: 'Inbraak',
  unit: '%',
  type: 'aandeel',
  origin,
  areas: ['BU09350000', 'BU09350001'],
  periods,
  values,
});

test('files of several years join into one indicator, the later word on a year holds', () => {
  const [indicator, ...others] = importedIndicators([fact(1, ['2021', '2023'], [1, 2, 3, 4]), fact(2, ['2023', '2025'], [20, 5, null, 6])]);
  expect(others).toEqual([]);
  expect(indicator).toMatchObject({ id: 'indicator:inbraak:procent', periods: ['2021', '2023', '2025'], values: [1, 20, 5, 3, null, 6] });
  expect(valueIn(indicator!, 'BU09350000', '2023')).toBe(20);
  expect(valueIn(indicator!, 'BU09350001', '2023')).toBe(null);
  expect(valueIn(indicator!, 'BU09350009', '2023')).toBe(null);
  expect(latestOf(indicator!, 'BU09350001')).toEqual({ period: '2025', value: 6 });
});

test('a fact whose figures do not fill its table is damage and is left out', () => {
  expect(importedIndicators([fact(1, ['2021', '2023'], [1, 2, 3])])).toEqual([]);
});

test('a fact is judged: codes, periods and figures must be what they say', () => {
  const good = fact(1, ['2021'], [1, null]);
  expect(judgeFact(good)).toBe('good');
  expect(judgeFact({ ...good, areas: ['Binnenstad', 'BU09350001'] })).toBe('bad');
  expect(judgeFact({ ...good, periods: ['vorig jaar'] })).toBe('bad');
  expect(judgeFact({ ...good, values: [1, 'veel'] })).toBe('bad');
  expect(judgeFact({ ...good, person: 'x' })).toBe('bad');
});
