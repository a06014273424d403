import { describe, expect, it } from 'vitest';
import type { HotspotShape } from '../../src/domain/signal.ts';
import { addMonths, month } from '../../src/domain/time/month.ts';
import { linkHotspots, type NamedHotspot } from '../../src/stats/hotspot-link.ts';
import { type CubeRow, cubeOf } from '../fixtures/cube-of.ts';

const NOW = month(2026, 10);
const BEFORE = addMonths(NOW, -1);
const PERIODS = { previous: { from: BEFORE, to: BEFORE }, current: { from: NOW, to: NOW } };

const shape = (...cells: number[]): HotspotShape => ({
  cells: Int32Array.from(cells),
  categories: [1],
  mainCategory: 1,
  count: 0,
  expected: 0,
  band: [0, 0],
  p: 0,
  q: 0,
});
const named = (id: string, ...cells: number[]): NamedHotspot => ({ id, shape: shape(...cells) });
/** Incidents of category 1 per cell: last month and this month. */
const counts = (table: Record<number, readonly [before: number, after: number]>) =>
  cubeOf(
    Object.entries(table).flatMap(([cell, [before, after]]): CubeRow[] => [
      [Number(cell), 1, BEFORE, before],
      [Number(cell), 1, NOW, after],
    ]),
  );
const link = (previous: NamedHotspot[], current: HotspotShape[], table: Record<number, readonly [number, number]>) =>
  linkHotspots(previous, current, counts(table), PERIODS, ({ cells }) => `new-${cells[0]}`);

describe('state of a hotspot', () => {
  it.each([
    // Two-sided exact binomial by R: 10 -> 12 p 0.83, 5 -> 20 p 0.004, 20 -> 5 p 0.004, 6 -> 14 p 0.115.
    { before: 10, after: 12, state: 'aanhoudend' },
    { before: 6, after: 14, state: 'aanhoudend' },
    { before: 5, after: 20, state: 'groeiend' },
    { before: 20, after: 5, state: 'krimpend' },
  ])('$before -> $after is $state', ({ before, after, state }) => {
    const { hotspots } = link([named('a', 3)], [shape(3)], { 3: [before, after] });
    expect(hotspots).toMatchObject([{ id: 'a', state, previousCount: before, from: ['a'] }]);
  });

  it('is new without an earlier hotspot, however many incidents there were', () => {
    const { hotspots, ended } = link([], [shape(3)], { 3: [5, 6] });
    expect(hotspots).toMatchObject([{ id: 'new-3', state: 'nieuw', previousCount: 5, from: [] }]);
    expect(ended).toEqual([]);
  });

  it('has ended when no hotspot lies there any more', () => {
    const { hotspots, ended } = link([named('a', 3, 4)], [], { 3: [8, 1], 4: [2, 0] });
    expect(hotspots).toEqual([]);
    expect(ended).toMatchObject([{ id: 'a', count: 1 }]);
  });

  it('weighs cells by incidents: a shared cell without any says nothing', () => {
    const { hotspots, ended } = link([named('a', 3, 4)], [shape(4, 5)], { 3: [9, 0], 4: [0, 0], 5: [0, 9] });
    expect(hotspots[0]).toMatchObject({ id: 'new-4', state: 'nieuw' });
    expect(ended.map(({ id }) => id)).toEqual(['a']);
  });

  it('compares the months of unequal periods by the month', () => {
    const rows: CubeRow[] = [
      [3, 1, addMonths(NOW, -3), 10],
      [3, 1, addMonths(NOW, -2), 10],
      [3, 1, BEFORE, 10],
      [3, 1, NOW, 11],
    ];
    const periods = { previous: { from: addMonths(NOW, -3), to: BEFORE }, current: PERIODS.current };
    const { hotspots } = linkHotspots([named('a', 3)], [shape(3)], cubeOf(rows), periods, () => 'x');
    expect(hotspots[0]).toMatchObject({ state: 'aanhoudend', previousCount: 30 });
  });
});

describe('ids over the months', () => {
  it('gives the id to the largest part when a hotspot splits; the other part is not new', () => {
    const { hotspots, ended } = link([named('a', 1, 2, 9)], [shape(1, 2), shape(9)], { 1: [5, 5], 2: [5, 5], 9: [6, 6] });
    expect(hotspots.map(({ id, state, from }) => ({ id, state, from }))).toEqual([
      { id: 'a', state: 'aanhoudend', from: ['a'] },
      { id: 'new-9', state: 'aanhoudend', from: ['a'] },
    ]);
    expect(ended).toEqual([]);
  });

  it('keeps the id of the largest part when hotspots merge, and names the others', () => {
    const { hotspots, ended } = link([named('a', 1), named('b', 2)], [shape(1, 2)], { 1: [4, 4], 2: [9, 9] });
    expect(hotspots).toMatchObject([{ id: 'b', from: ['b', 'a'] }]);
    expect(ended).toEqual([]);
  });

  it('never gives one id twice', () => {
    const before = [named('new-7', 1, 7)];
    const { hotspots } = link(before, [shape(1), shape(7, 8)], { 1: [9, 9], 7: [0, 1], 8: [0, 20] });
    expect(hotspots.map(({ id }) => id)).toEqual(['new-7', 'new-7-2']);
  });
});
