import fc from 'fast-check';
import { cellToBoundary, gridDisk, latLngToCell } from 'h3-js';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { outerBorder } from '../../../src/views/map/base/outer-border.ts';
import { rgbOf } from '../../../src/views/map/base/palette.ts';
import { cameraAt, toLngLat, toScreen } from '../../../src/views/map/camera.ts';
import { createCellFinder } from '../../../src/views/map/cells/cell-finder.ts';
import { cellGeometry } from '../../../src/views/map/cells/cell-geometry.ts';
import { latOf, lngOf, mercatorX, mercatorY } from '../../../src/views/map/mercator.ts';

const HALF = 20_037_508.342789244;
const ids = gridDisk(latLngToCell(50.8485, 5.69, 10), 20);
const corners = new Float64Array(ids.length * 12);
for (const [at, id] of ids.entries()) for (const [k, [lat, lng]] of cellToBoundary(id).entries()) corners.set([lng, lat], at * 12 + k * 2);

test('Mercator agrees with proj4, there and back', () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (lng, lat) => {
      const [x, y] = proj4('EPSG:4326', 'EPSG:3857', [lng, lat]) as [number, number];
      expect(mercatorX(lng)).toBeCloseTo((x + HALF) / (2 * HALF), 10);
      expect(mercatorY(lat)).toBeCloseTo((HALF - y) / (2 * HALF), 8);
      expect(lngOf(mercatorX(lng))).toBeCloseTo(lng, 9);
      expect(latOf(mercatorY(lat))).toBeCloseTo(lat, 9);
    }),
  );
});

test('the centre of the camera is the middle of the screen', () => {
  const camera = cameraAt([mercatorX(5.69), mercatorY(50.85)], 14, 900, 600);
  const [x, y] = toScreen(camera, mercatorX(5.69), mercatorY(50.85));
  expect([Math.round(x), Math.round(y)]).toEqual([450, 300]);
  const [lng, lat] = toLngLat(camera, 450, 300);
  expect([lng.toFixed(9), lat.toFixed(9)]).toEqual(['5.690000000', '50.850000000']);
});

describe('cells', () => {
  test('the finder agrees with h3 about which cell holds a point', () => {
    const finder = createCellFinder(corners);
    const index = new Map(ids.map((id, at) => [id, at]));
    let inside = 0;
    fc.assert(
      fc.property(fc.double({ min: 5.65, max: 5.73, noNaN: true }), fc.double({ min: 50.82, max: 50.88, noNaN: true }), (lng, lat) => {
        const wanted = index.get(latLngToCell(lat, lng, 10)) ?? null;
        if (wanted !== null) inside++;
        expect(finder.at(lng, lat)).toBe(wanted);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(inside).toBeGreaterThan(100);
  });
  test('a ring around everything holds every centre, an empty one none', () => {
    const finder = createCellFinder(corners);
    const all = [
      [5.5, 50.7],
      [5.9, 50.7],
      [5.9, 51],
      [5.5, 51],
    ].map(([lng, lat]) => [mercatorX(lng!), mercatorY(lat!)] as const);
    expect(finder.inside(all)).toHaveLength(ids.length);
    expect(finder.inside([])).toEqual([]);
  });
  test('seven vertices and six triangles per cell, near the origin so that 32 bits keep a centimetre', () => {
    const shape = cellGeometry(corners);
    expect([shape.cells, shape.vertices.length, shape.indices.length]).toEqual([ids.length, ids.length * 21, ids.length * 18]);
    const metre = 1 / (40_075_016.686 * Math.cos((50.85 * Math.PI) / 180));
    for (const at of [0, 500, 1200]) {
      const exact = mercatorX(corners[at * 12]!) - shape.origin[0];
      expect(Math.abs(shape.vertices[(at * 7 + 1) * 3]! - exact)).toBeLessThan(0.01 * metre);
    }
    expect(Math.max(...shape.indices)).toBe(ids.length * 7 - 1);
  });
});

test('the outer border of two squares side by side leaves the shared side out', () => {
  const square = (x: number) =>
    [
      [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    ] as const;
  const lines = outerBorder([square(0), square(1)]);
  const length = lines
    .flatMap((line) => line.slice(1).map((to, at) => Math.hypot(to[0] - line[at]![0], to[1] - line[at]![1])))
    .reduce((a, b) => a + b, 0);
  expect(length).toBe(6);
  expect(
    lines.every((line) => line.every(([x, y], at) => at === 0 || !(x === 1 && line[at - 1]![0] === 1 && y !== line[at - 1]![1]))),
  ).toBe(true);
});

test('colours', () => {
  expect(rgbOf('#ff0080').map((part) => Math.round(part * 255))).toEqual([255, 0, 128]);
  expect(rgbOf('#fff')).toEqual([1, 1, 1]);
});
