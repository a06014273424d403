import { area, booleanPointInPolygon, multiPolygon } from '@turf/turf';
import { cellArea, cellToLatLng, cellToParent, gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, test } from 'vitest';
import { areaAround } from '../../src/geo/area-around.ts';

const CELL = latLngToCell(54.047, -2.801, 7);
const MIDDLE = cellToLatLng(CELL);

/** So many points at one place and so many at another, [lat, lng]. */
const points = (...places: readonly (readonly [at: readonly [number, number], count: number])[]) => {
  const all = places.flatMap(([at, count]) => Array.from({ length: count }, () => at));
  return [Float64Array.from(all, ([, lng]) => lng!), Float64Array.from(all, ([lat]) => lat!)] as const;
};
const turfOf = (shapes: unknown) => (shapes as number[][][][][]).map((shape) => multiPolygon(shape));

describe('an area around data of elsewhere', () => {
  test('is the cell of about 5 km2 that holds them, with those around it', () => {
    const found = areaAround(...points([MIDDLE, 100]))!;
    const around = gridDisk(CELL, 1);
    const squareMetres = turfOf(found.shapes).reduce((sum, shape) => sum + area(shape), 0);
    const expected = around.reduce((sum, id) => sum + cellArea(id, 'm2'), 0);
    expect(Math.abs(squareMetres / expected - 1)).toBeLessThan(0.001);
    expect(found.buurten).toHaveLength(new Set(around.map((id) => cellToParent(id, 6))).size);
    expect(found.origin.kind).toBe('data');
  });

  test('every cell lies in one part, and every part has a code of its own', () => {
    const found = areaAround(...points([MIDDLE, 100]))!;
    const shapes = turfOf(found.shapes);
    for (const id of gridDisk(CELL, 1)) {
      const [lat, lng] = cellToLatLng(id);
      expect(shapes.filter((shape) => booleanPointInPolygon([lng, lat], shape))).toHaveLength(1);
    }
    expect(new Set(found.buurten.map(({ code }) => code)).size).toBe(found.buurten.length);
    expect(found.buurten.every(({ code, wijk }) => /^BU\d{8}$/.test(code) && /^WK\d{6}$/.test(wijk))).toBe(true);
  });

  test('leaves out the most far-flung half percent, and no more', () => {
    const far = [51.5, -0.12] as const;
    const holdsFar = (count: number): boolean =>
      turfOf(areaAround(...points([MIDDLE, 1000 - count], [far, count]))!.shapes).some((shape) =>
        booleanPointInPolygon([far[1], far[0]], shape),
      );
    expect([holdsFar(5), holdsFar(6)]).toEqual([false, true]);
  });

  test('passes over rows without a location, and is nothing without any', () => {
    const [lng, lat] = points([[Number.NaN, Number.NaN], 3], [MIDDLE, 2]);
    expect(areaAround(lng, lat)?.buurten).toEqual(areaAround(...points([MIDDLE, 2]))?.buurten);
    expect(areaAround(...points([[Number.NaN, Number.NaN], 3]))).toBeNull();
    expect(areaAround(new Float64Array(0), new Float64Array(0))).toBeNull();
  });
});
