import { booleanPointInPolygon } from '@turf/turf';
import { cellToLatLng, getIcosahedronFaces, gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/domain/area.ts';
import { type CellId, RESOLUTIONS } from '../../src/domain/cell.ts';
import { diskOf } from '../../src/geo/disk.ts';
import { placeCells } from '../../src/geo/lattice/place-cells.ts';
import { neighboursOf } from '../../src/geo/neighbours.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const boundaries = demoBoundaries();

/** Position of the buurt that holds a point, by turf. */
function buurtByTurf({ shapes }: Boundaries, lng: number, lat: number): number {
  return shapes.findIndex((shape) => booleanPointInPolygon([lng, lat], { type: 'MultiPolygon', coordinates: shape as never }));
}

/** The neighbours of every cell among `ids`, by h3-js. */
function disksByH3(ids: readonly CellId[], k: number, withSelf: boolean): number[][] {
  const position = new Map<string, number>(ids.map((id, i) => [id, i]));
  return ids.map((id, i) =>
    gridDisk(id, k)
      .map((other) => position.get(other) ?? -1)
      .filter((other) => other >= 0 && (withSelf || other !== i))
      .sort((a, b) => a - b),
  );
}

const rows = ({ offset, index }: { offset: Int32Array; index: Int32Array }) =>
  Array.from({ length: offset.length - 1 }, (_, i) => [...index.subarray(offset[i]!, offset[i + 1]!)]);

describe('the study area of the demo city', () => {
  it.each([8, 9] as const)('holds at resolution %i the cells with their centre in a buurt, by turf', (resolution) => {
    const all = gridDisk(latLngToCell(50.86, 5.69, resolution), resolution === 8 ? 18 : 45);
    const expected = new Map<string, number>();
    for (const id of all) {
      const [lat, lng] = cellToLatLng(id);
      const buurt = buurtByTurf(boundaries, lng, lat);
      if (buurt >= 0) expected.set(id, buurt);
    }
    const area = buildStudyArea(boundaries, resolution);
    expect(area.ids).toEqual([...expected.keys()].sort());
    expect([...area.buurt]).toEqual(area.ids.map((id) => expected.get(id)));
  });

  it.each(RESOLUTIONS)('lists cells, centres and neighbours of resolution %i in ascending order', (resolution) => {
    const area = buildStudyArea(boundaries, resolution);
    expect(area.ids).toEqual([...new Set(area.ids)].sort());
    area.ids.forEach((id, i) => {
      expect([area.lat[i], area.lng[i]]).toEqual(cellToLatLng(id));
    });
    expect(rows(area.neighbours)).toEqual(disksByH3(area.ids, 1, false));
  });

  it('has about the cells of the real municipality', () => {
    expect(buildStudyArea(boundaries, 10).ids.length).toBeGreaterThan(4400);
    expect(buildStudyArea(boundaries, 10).ids.length).toBeLessThan(4700);
  });

  it.each([0, 1, 2, 3])('has the disks of h3-js at %i steps, where all cells of the disk lie in it', (k) => {
    const area = buildStudyArea(boundaries, 9);
    const ours = rows(diskOf(area.neighbours, k));
    const whole = (disk: readonly number[]) => disk.length === 1 + 3 * k * (k + 1);
    const theirs = disksByH3(area.ids, k, true);
    expect(ours.filter((_, i) => whole(theirs[i]!))).toEqual(theirs.filter(whole));
    expect(theirs.filter(whole).length).toBeGreaterThan(300);
  });
});

describe('cells that cross an edge of the icosahedron', () => {
  it('get their neighbours from h3-js', () => {
    const ids = gridDisk(latLngToCell(51.4, 3.9, 7), 20).sort() as CellId[];
    expect(new Set(ids.flatMap(getIcosahedronFaces)).size).toBe(2);
    const centres = ids.map((id) => cellToLatLng(id));
    const placed = placeCells(
      Float64Array.from(centres, (centre) => centre[1]),
      Float64Array.from(centres, (centre) => centre[0]),
      7,
    );
    expect(placed).toBe(null);
    expect(rows(neighboursOf(ids, placed))).toEqual(disksByH3(ids, 1, false));
  });
});

describe('a disk', () => {
  it('follows the adjacency only: a barrier is not crossed', () => {
    // 0 - 1 - 2   3
    const line = { offset: Int32Array.of(0, 1, 3, 4, 4), index: Int32Array.of(1, 0, 2, 1) };
    expect(rows(diskOf(line, 1))).toEqual([[0, 1], [0, 1, 2], [1, 2], [3]]);
    expect(rows(diskOf(line, 5))).toEqual([[0, 1, 2], [0, 1, 2], [0, 1, 2], [3]]);
  });

  it('refuses a number of steps that is none', () => {
    expect(() => diskOf({ offset: Int32Array.of(0), index: new Int32Array(0) }, -1)).toThrow(RangeError);
  });
});
