import { expect, test } from 'vitest';
import type { Boundaries, MultiPolygon } from '../../src/domain/area.ts';
import { boundsOf } from '../../src/state/import-context.ts';
import { demoBoundaries } from '../fixtures/node-app.ts';

const square = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

test('the bounds of two buurten hold both', async () => {
  const boundaries: Boundaries = { ...(await demoBoundaries()), shapes: [square(5, 50, 5.1, 50.2), square(-2, 50.1, 4, 51)] };
  expect(boundsOf(boundaries)).toEqual([-2, 50, 5.1, 51]);
});

test('the bounds of the demo city are those of Maastricht', async () => {
  const [west, south, east, north] = boundsOf(await demoBoundaries());
  // The Vrijthof is inside, the stations of Luik and Heerlen are not.
  expect(west < 5.6886 && 5.6886 < east && south < 50.8486 && 50.8486 < north).toBe(true);
  expect(south > 50.6245 && east < 5.9753).toBe(true);
});
