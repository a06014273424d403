import { cellToLatLng, getPentagons } from 'h3-js';
import type { LngLat } from '../../domain/place.ts';

export type Vector = readonly [number, number, number];

const DEGREE = Math.PI / 180;

/**
 * One of the twenty triangles of the icosahedron under H3, as a plane. On it the centres of all H3 cells of a resolution form
 * a regular hexagonal lattice; lengths are steps of that lattice at resolution 0.
 */
export interface Face {
  /** Unit vector to the centre of the face. */
  readonly centre: Vector;
  /** Axes of the plane divided by one step: x points to a corner of the face, y lies 90 degrees counter-clockwise of it. */
  readonly x: Vector;
  readonly y: Vector;
}

function unitVector(lng: number, lat: number): Vector {
  const level = Math.cos(lat * DEGREE);
  return [level * Math.cos(lng * DEGREE), level * Math.sin(lng * DEGREE), Math.sin(lat * DEGREE)];
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const times = (a: Vector, factor: number): Vector => [a[0] * factor, a[1] * factor, a[2] * factor];
const unit = (a: Vector) => times(a, 1 / Math.sqrt(dot(a, a)));

/**
 * The face that holds a point. The twelve pentagons of H3 are the corners of the icosahedron; the three nearest ones are the
 * corners of the face, and each lies two steps of resolution 0 from its centre.
 */
export function faceOf(near: LngLat): Face {
  const point = unitVector(near[0], near[1]);
  const pentagons = getPentagons(0).map((id) => {
    const [lat, lng] = cellToLatLng(id);
    return unitVector(lng, lat);
  });
  const third = pentagons.map((corner) => dot(corner, point)).toSorted((p, q) => q - p)[2]!;
  // In the order of h3-js, so that every point of a face gives the same axes.
  const corners = pentagons.filter((corner) => dot(corner, point) >= third);
  const [a, b, c] = [corners[0]!, corners[1]!, corners[2]!];
  const centre = unit([a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]);
  const height = dot(a, centre);
  const axis = unit([a[0] - height * centre[0], a[1] - height * centre[1], a[2] - height * centre[2]]);
  const step = Math.sqrt(1 - height * height) / height / 2;
  return { centre, x: times(axis, 1 / step), y: times(cross(centre, axis), 1 / step) };
}
