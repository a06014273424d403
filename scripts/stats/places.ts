import type { Locations } from '../../src/stats/scan/circle-zones.ts';
import { type Fields, InputError } from './fields.ts';

export const PLACE_FIELDS = {
  points:
    'list of [x, y] or {"x", "y"} (any unit), or with "degrees": true of [longitude, latitude]; also {"lng", "lat"} or GeoJSON points, which are degrees; further fields of such objects are read as if they were lists; instead of "points" also "x" and "y"',
  x: 'list of numbers, with "y" instead of "points"',
  y: 'list of numbers',
  degrees: 'true: points are degrees and distances great-circle metres (default false; true for {"lng", "lat"})',
} as const;

export function baseOf(input: Fields): number {
  const base = input.number('base', 0);
  if (base !== 0 && base !== 1) throw new InputError(`"base" must be 0 or 1, not ${base}`);
  return base;
}

/** Names of the two coordinates of a point, and whether they are degrees. */
const NAMES = [
  ['x', 'y', false],
  ['easting', 'northing', false],
  ['lng', 'lat', true],
  ['lon', 'lat', true],
  ['long', 'lat', true],
  ['longitude', 'latitude', true],
] as const;

/** Names under which a point stands as [x, y]. */
const PAIRS = ['coordinates', 'coords', 'xy', 'point', 'position'];

const COORDINATES = new Set<string>([
  ...NAMES.map(([across]) => across),
  ...NAMES.map(([, up]) => up),
  ...PAIRS,
  'geometry',
  'properties',
  'type',
]);

export const isCoordinateName = (name: string): boolean => COORDINATES.has(name.toLowerCase());

export interface Coordinates {
  readonly x: number;
  readonly y: number;
  readonly degrees: boolean;
}

/** A point in any of its forms; null when it is none. */
export function coordinatesOf(point: unknown): Coordinates | null {
  const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  if (Array.isArray(point)) {
    const [x, y, height] = point as unknown[];
    const isPoint = point.length === 2 || (point.length === 3 && isNumber(height));
    return isPoint && isNumber(x) && isNumber(y) ? { x, y, degrees: false } : null;
  }
  if (typeof point !== 'object' || point === null) return null;
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(point)) values[name.toLowerCase()] = value;
  if (values['geometry'] !== undefined) return coordinatesOf(values['geometry']);
  if (values['type'] === 'Point') return inDegrees(coordinatesOf(values['coordinates']));
  const pair = PAIRS.find((name) => Array.isArray(values[name]));
  if (pair !== undefined) return coordinatesOf(values[pair]);
  for (const [across, up, degrees] of NAMES) {
    const [x, y] = [values[across], values[up]];
    if (isNumber(x) && isNumber(y)) return { x, y, degrees };
  }
  return null;
}

/** GeoJSON is in degrees, unless the numbers cannot be. */
const inDegrees = (point: Coordinates | null): Coordinates | null =>
  point && { ...point, degrees: Math.abs(point.x) <= 180 && Math.abs(point.y) <= 90 };

export function placesOf(input: Fields): Locations & { readonly n: number } {
  if (!input.has('points')) {
    const x = input.numbers('x');
    return { x, y: input.numbers('y', x.length), degrees: input.flag('degrees', false), n: x.length };
  }
  const raw = input.raw('points');
  if (!Array.isArray(raw)) throw new InputError('"points" must be a list');
  const points = raw.map((entry: unknown, i) => {
    const point = coordinatesOf(entry);
    if (!point) throw new InputError(`entry ${i} of "points" must be [x, y] or {"x", "y"}, not ${JSON.stringify(entry)?.slice(0, 60)}`);
    return point;
  });
  return {
    x: Float64Array.from(points, (p) => p.x),
    y: Float64Array.from(points, (p) => p.y),
    degrees: input.flag('degrees', points.length > 0 && points.every((p) => p.degrees)),
    n: points.length,
  };
}
