import { area as turfArea } from '@turf/turf';
import { cellArea, cellToBoundary, gridDisk, gridRing, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import type { CellId } from '../../src/domain/cell.ts';
import { cellCorners, outlineOf } from '../../src/geo/cell-shape.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const middle = latLngToCell(50.85, 5.69, 10);
const cells = (ids: readonly string[]) => ids as readonly CellId[];

describe('corners', () => {
  it('are those of h3-js, lng before lat', () => {
    const ids = cells(gridDisk(middle, 2));
    expect([...cellCorners(ids)]).toEqual(ids.flatMap((id) => cellToBoundary(id).flatMap(([lat, lng]) => [lng, lat])));
  });

  it('of a pentagon repeat the last one', () => {
    const corners = cellCorners(cells(['8a0800000007fff']));
    expect(corners.length).toBe(12);
    expect(corners.slice(10)).toEqual(corners.slice(8, 10));
  });
});

describe('an outline', () => {
  const points = (ids: readonly string[]) => outlineOf(cells(ids)).map((polygon) => polygon.map((ring) => ring.length));

  it('of nothing is nothing', () => expect(outlineOf([])).toEqual([]));
  it('of one cell is its closed hexagon', () => expect(points([middle])).toEqual([[7]]));
  it('of two cells that touch is one ring of ten corners', () => expect(points(gridDisk(middle, 1).slice(0, 2))).toEqual([[11]]));
  it('of a cell named twice is that of the cell', () => expect(points([middle, middle])).toEqual([[7]]));
  it('of seven cells has eighteen corners', () => expect(points(gridDisk(middle, 1))).toEqual([[19]]));
  it('of a ring of six cells has a hole', () => expect(points(gridRing(middle, 1))).toEqual([[19, 7]]));

  it('of two places far apart has two parts', () => {
    expect(points([...gridDisk(middle, 1), latLngToCell(50.87, 5.72, 10)]).toSorted((a, b) => a[0]! - b[0]!)).toEqual([[7], [19]]);
  });

  it('closes every ring', () => {
    for (const ring of outlineOf(cells(gridRing(middle, 2))).flat()) expect(ring[0]).toEqual(ring.at(-1));
  });

  it('holds exactly the area of its cells', () => {
    const { ids } = buildStudyArea(demoBoundaries(), 10);
    const some = ids.filter((_, i) => i % 7 < 4);
    const expected = some.reduce((sum, id) => sum + cellArea(id, 'm2'), 0);
    const ours = turfArea({ type: 'MultiPolygon', coordinates: outlineOf(some) as never });
    // turf and h3-js each have their own radius of the earth.
    const one = turfArea({ type: 'MultiPolygon', coordinates: outlineOf(cells([middle])) as never }) / cellArea(middle, 'm2');
    expect(ours / expected / one).toBeCloseTo(1, 5);
  });
});
