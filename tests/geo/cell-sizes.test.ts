import { area, polygon } from '@turf/turf';
import { cellToBoundary, getHexagonAreaAvg, gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/domain/cell.ts';
import { cellsWithin } from '../../src/geo/area-size.ts';
import { hectaresOf } from '../../src/geo/cell-area.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const ring = (id: string): [number, number][] => cellToBoundary(id, true) as [number, number][];
const squareMetres = (id: string): number => area(polygon([ring(id)]));

describe('the area of cells', () => {
  const disk = gridDisk(latLngToCell(50.8514, 5.691, 10), 1) as CellId[];

  test('is that of their outlines on a sphere', () => {
    const turf = disk.reduce((sum, id) => sum + squareMetres(id), 0) / 10_000;
    expect(Math.abs(hectaresOf(disk) / turf - 1)).toBeLessThan(0.001);
    expect(hectaresOf([])).toBe(0);
  });
});

describe('the number of cells that fit', () => {
  test.each([8, 9, 10])('in a municipality of seven large cells, at resolution %i, is its area in cells', (resolution) => {
    const large = gridDisk(latLngToCell(50.85, 5.7, 7), 1);
    const boundaries = { ...demoBoundaries(), shapes: large.map((id) => [[ring(id)]]) };
    const expected = large.reduce((sum, id) => sum + squareMetres(id), 0) / getHexagonAreaAvg(resolution, 'm2');
    expect(Math.abs(cellsWithin(boundaries, resolution) / expected - 1)).toBeLessThan(0.01);
  });

  test('grows about sevenfold with every resolution', () => {
    const city = demoBoundaries();
    expect(cellsWithin(city, 10) / cellsWithin(city, 9)).toBeCloseTo(7, 0);
  });
});
