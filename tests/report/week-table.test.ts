import { expect, test } from 'vitest';
import { weekTable } from '../../src/report/week-table.ts';

test('168 hours from Monday on, hour 124 is Saturday from 4 to 5', () => {
  const observed = new Float64Array(168);
  const expected = new Float64Array(168).fill(1 / 3);
  observed[124] = 2.5;
  const { columns, rows } = weekTable({ observed, expected, count: 3, known: 3, intervals: 1, even: 0 });
  expect(columns).toEqual(['Dag', 'Van', 'Tot', 'Geteld', 'Verwacht']);
  expect(rows).toHaveLength(168);
  expect(rows[0]).toEqual(['maandag', '00.00', '01.00', 0, 0.333]);
  expect(rows[124]).toEqual(['zaterdag', '04.00', '05.00', 2.5, 0.333]);
  expect(rows[167]?.slice(0, 3)).toEqual(['zondag', '23.00', '24.00']);
});
