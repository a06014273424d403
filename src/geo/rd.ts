import proj4 from 'proj4';
import { type LngLat, lngLat, type RdPoint, rdPoint } from '../domain/place.ts';

/**
 * EPSG:28992 with the seven parameters of RDNAPTRANS: at most 0.17 m off within the Netherlands.
 * The much-copied string with rotations 1.9342, -1.6677, 9.1019 is 165 m off.
 */
const RD =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

const converter = proj4('EPSG:4326', RD);

/** Metres RD to degrees WGS84. */
export function rdToWgs84(point: RdPoint): LngLat {
  const [lng, lat] = converter.inverse([point[0], point[1]]);
  return lngLat(lng, lat);
}

/** Degrees WGS84 to metres RD. */
export function wgs84ToRd(point: LngLat): RdPoint {
  const [x, y] = converter.forward([point[0], point[1]]);
  return rdPoint(x, y);
}

function convert(from: readonly [Float64Array, Float64Array], one: (pair: [number, number]) => number[]): [Float64Array, Float64Array] {
  const [a, b] = from;
  if (a.length !== b.length) throw new RangeError(`${a.length} first coordinates and ${b.length} second ones`);
  const outA = new Float64Array(a.length).fill(Number.NaN);
  const outB = new Float64Array(a.length).fill(Number.NaN);
  for (let i = 0; i < a.length; i++) {
    if (!Number.isFinite(a[i]!) || !Number.isFinite(b[i]!)) continue;
    const pair = one([a[i]!, b[i]!]);
    outA[i] = pair[0]!;
    outB[i] = pair[1]!;
  }
  return [outA, outB];
}

/** Metres RD to degrees WGS84, in new arrays of the same length; what is not finite becomes NaN. */
export function rdArraysToWgs84(x: Float64Array, y: Float64Array): { lng: Float64Array; lat: Float64Array } {
  const [lng, lat] = convert([x, y], (pair) => converter.inverse(pair));
  return { lng, lat };
}

/** Degrees WGS84 to metres RD, in new arrays of the same length; what is not finite becomes NaN. */
export function wgs84ArraysToRd(lng: Float64Array, lat: Float64Array): { x: Float64Array; y: Float64Array } {
  const [x, y] = convert([lng, lat], (pair) => converter.forward(pair));
  return { x, y };
}
