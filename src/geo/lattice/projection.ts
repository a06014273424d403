import type { LngLat } from '../../domain/place.ts';
import type { Face, Vector } from './face.ts';

const DEGREE = Math.PI / 180;
/** Closer to the edge of the face than this (in steps of resolution 0) a point counts as outside it. */
const EDGE_MARGIN = 1e-9;
/** Radians from `near`, some 300 km, within which the series below are exact to the last bit or two: the next terms are under 1e-17. */
const NEAR = 0.05;
const [SINE_3, SINE_5, SINE_7] = [-1 / 6, 1 / 120, -1 / 5040];
const [COSINE_2, COSINE_4, COSINE_6, COSINE_8] = [-1 / 2, 1 / 24, -1 / 720, 1 / 40320];

/** The plane of a face as seen from the meridian of a place. */
export interface Projection {
  /** Degrees. */
  readonly near: LngLat;
  /** The vectors of the face in a frame whose first axis points to the equator at the meridian of `near`. */
  readonly face: Face;
}

const turned = ([x, y, z]: Vector, angle: number): Vector => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos + y * sin, y * cos - x * sin, z];
};

/** A projection on `face` that is fastest for points round `near`. */
export function projectionAt({ centre, x, y }: Face, near: LngLat): Projection {
  const angle = near[0] * DEGREE;
  return { near, face: { centre: turned(centre, angle), x: turned(x, angle), y: turned(y, angle) } };
}

/**
 * Gnomonic projection of `lng[from..to)`, `lat[from..to)` (degrees) to `x[0..)`, `y[0..)` (steps of resolution 0).
 * NaN for a point that is not finite or not on the face. Near the place of the projection sine and cosine come from
 * their series in the small angle to it, which takes a third of the time of the library.
 */
export function project(
  { near, face }: Projection,
  lng: Float64Array,
  lat: Float64Array,
  from: number,
  to: number,
  x: Float64Array,
  y: Float64Array,
): void {
  const [cx, cy, cz] = face.centre;
  const [xx, xy, xz] = face.x;
  const [yx, yy, yz] = face.y;
  const [nearLng, nearLat] = near;
  const nearSin = Math.sin(nearLat * DEGREE);
  const nearCos = Math.cos(nearLat * DEGREE);
  const half = Math.sqrt(3) / 2;
  const limit = 1 - EDGE_MARGIN;
  for (let i = from; i < to; i++) {
    const lambda = (lng[i]! - nearLng) * DEGREE;
    const phi = (lat[i]! - nearLat) * DEGREE;
    let east: number;
    let ahead: number;
    let up: number;
    let level: number;
    if (Math.abs(lambda) <= NEAR && Math.abs(phi) <= NEAR) {
      const l = lambda * lambda;
      const p = phi * phi;
      const sin = phi + phi * p * (SINE_3 + p * (SINE_5 + p * SINE_7));
      const cos = 1 + p * (COSINE_2 + p * (COSINE_4 + p * (COSINE_6 + p * COSINE_8)));
      up = nearSin * cos + nearCos * sin;
      level = nearCos * cos - nearSin * sin;
      east = lambda + lambda * l * (SINE_3 + l * (SINE_5 + l * SINE_7));
      ahead = 1 + l * (COSINE_2 + l * (COSINE_4 + l * (COSINE_6 + l * COSINE_8)));
    } else {
      const angle = lat[i]! * DEGREE;
      up = Math.sin(angle);
      level = Math.cos(angle);
      east = Math.sin(lambda);
      ahead = Math.cos(lambda);
    }
    const px = level * ahead;
    const py = level * east;
    const depth = px * cx + py * cy + up * cz;
    const scale = 1 / depth;
    const u = (px * xx + py * xy + up * xz) * scale;
    const v = (px * yx + py * yy + up * yz) * scale;
    // The face is a triangle with its corners at distance 2, so its edges lie at distance 1.
    const on = depth > 0 && -u < limit && u / 2 + v * half < limit && u / 2 - v * half < limit;
    x[i - from] = on ? u : Number.NaN;
    y[i - from] = on ? v : Number.NaN;
  }
}
