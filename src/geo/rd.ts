import type { LngLat, RdPoint } from '../domain/place.ts';

export function rdToWgs84(_point: RdPoint): LngLat {
  throw new Error('not built yet');
}

export function wgs84ToRd(_point: LngLat): RdPoint {
  throw new Error('not built yet');
}

/** Metres RD to degrees WGS84, in new arrays of the same length; NaN stays NaN. */
export function rdArraysToWgs84(_x: Float64Array, _y: Float64Array): { lng: Float64Array; lat: Float64Array } {
  throw new Error('not built yet');
}

/** Degrees WGS84 to metres RD, in new arrays of the same length; NaN stays NaN. */
export function wgs84ArraysToRd(_lng: Float64Array, _lat: Float64Array): { x: Float64Array; y: Float64Array } {
  throw new Error('not built yet');
}
