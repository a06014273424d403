import { expect, it } from 'vitest';
import { withoutSnapPoints } from '../../src/geo/without-snap-points.ts';

it('takes the location of what lies on a snap point, within a metre, and leaves the rest and what was given', () => {
  const points = { lng: Float64Array.of(5.69, 5.690004, 5.6901, Number.NaN), lat: Float64Array.of(50.85, 50.85, 50.85, Number.NaN) };
  const { lng, lat } = withoutSnapPoints(points, [{ lng: 5.69, lat: 50.85 }]);
  expect([...lng]).toEqual([Number.NaN, Number.NaN, 5.6901, Number.NaN]);
  expect([...lat]).toEqual([Number.NaN, Number.NaN, 50.85, Number.NaN]);
  expect(points.lng[0]).toBe(5.69);
  expect(withoutSnapPoints(points, [])).toBe(points);
});
