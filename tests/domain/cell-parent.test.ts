import { cellToParent, latLngToCell } from 'h3-js';
import { expect, test } from 'vitest';
import type { CellId } from '../../src/domain/cell.ts';
import { parentCell, resolutionOf } from '../../src/domain/cell-parent.ts';

test('the parent of a cell is what h3-js says, for every pair of resolutions', () => {
  let compared = 0;
  for (let i = 0; i < 40; i++) {
    for (const fine of [9, 10, 11, 12]) {
      const id = latLngToCell(50.8 + i / 300, 5.63 + i / 250, fine) as CellId;
      expect(resolutionOf(id)).toBe(fine);
      for (let coarse = 7; coarse <= fine; coarse++, compared++) expect(parentCell(id, coarse)).toBe(cellToParent(id, coarse));
    }
  }
  expect(compared).toBe(40 * (3 + 4 + 5 + 6));
});

test('a coarse cell has no parent that is finer', () => {
  expect(() => parentCell(latLngToCell(50.85, 5.69, 9) as CellId, 10)).toThrow(RangeError);
});
