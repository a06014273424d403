import { describe, expect, it } from 'vitest';
import { connectedCells, joinNear } from '../../src/stats/hotspot-objects.ts';
import { adjacencyOf } from '../fixtures/hex-area.ts';

/** Ten cells in a row. */
const LINE = adjacencyOf(Array.from({ length: 10 }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < 10)));
const flags = (...cells: number[]): Uint8Array => Uint8Array.from({ length: 10 }, (_, i) => (cells.includes(i) ? 1 : 0));

describe('cells that touch', () => {
  it('form one group', () => {
    expect(connectedCells(flags(7, 2, 1, 3, 9), LINE).map((group) => [...group])).toEqual([[1, 2, 3], [7], [9]]);
    expect(connectedCells(flags(), LINE)).toEqual([]);
  });
});

describe('sets that share a cell, touch, or have one cell between them', () => {
  it.each([
    { sets: [[1], [1]], groups: [[0, 1]] },
    { sets: [[1], [2]], groups: [[0, 1]] },
    { sets: [[1], [3]], groups: [[0, 1]] },
    { sets: [[1], [4]], groups: [[0], [1]] },
    { sets: [[1], [5], [3]], groups: [[0, 1, 2]] },
    { sets: [[0, 1], [8, 9], [6]], groups: [[0], [1, 2]] },
  ])('$sets become $groups', ({ sets, groups }) => {
    expect(
      joinNear(
        sets.map((cells) => Int32Array.from(cells)),
        LINE,
      ),
    ).toEqual(groups);
  });
});
