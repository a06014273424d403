import { latOf, lngOf } from './mercator.ts';

/** What the map shows now: screen px = mercator * world - (left, top). There is no rotation and no tilt. */
export interface Camera {
  /** Width of the Mercator square, px. */
  readonly world: number;
  readonly left: number;
  readonly top: number;
  /** Size of the map, px. */
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export function cameraAt(centre: Point, zoom: number, width: number, height: number): Camera {
  const world = 512 * 2 ** zoom;
  return { world, left: centre[0] * world - width / 2, top: centre[1] * world - height / 2, width, height };
}

/** Mercator to screen px. */
export const toScreen = (camera: Camera, x: number, y: number): Point => [x * camera.world - camera.left, y * camera.world - camera.top];

/** Screen px to `[lng, lat]`. */
export const toLngLat = (camera: Camera, x: number, y: number): Point => [
  lngOf((x + camera.left) / camera.world),
  latOf((y + camera.top) / camera.world),
];
