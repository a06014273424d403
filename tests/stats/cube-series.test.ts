import { expect, test } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import { groupSeries } from '../../src/stats/cube-series.ts';
import { cubeOf } from '../fixtures/cube-of.ts';

const JAN = month(2026, 1);
const period = { from: JAN, to: month(2026, 3) };

const cube = cubeOf([
  [0, 0, JAN, 2],
  [0, 1, JAN, 5],
  [1, 0, JAN + 1, 3],
  [1, 0, JAN + 1, 1],
  [2, 0, JAN + 2, 7],
  [-1, 0, JAN, 90],
  [9, 0, JAN, 90],
  [0, 0, JAN - 1, 90],
  [0, 0, JAN + 3, 90],
]);

test('counts per month are those of the cells and categories of a group', () => {
  const groups = [
    { cells: Int32Array.of(0, 1), categories: [0] },
    { cells: Int32Array.of(0), categories: null },
    { cells: Int32Array.of(1, 2), categories: [1] },
  ];
  expect(groupSeries(cube, groups, period).map((series) => [...series])).toEqual([
    [2, 4, 0],
    [7, 0, 0],
    [0, 0, 0],
  ]);
});

test('groups that share a cell each count it', () => {
  const group = { cells: Int32Array.of(2), categories: null };
  expect(groupSeries(cube, [group, group], period).map((series) => [...series])).toEqual([
    [0, 0, 7],
    [0, 0, 7],
  ]);
  expect(groupSeries(cube, [], period)).toEqual([]);
});
