import proj4 from 'proj4';
import { type LngLat, lngLat, type RdPoint, rdPoint } from '../domain/place.ts';
import { type Box, smoothMap } from './rd/smooth-map.ts';

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

/** The Netherlands, generously; coordinates outside it are converted one by one. */
const NETHERLANDS_RD: Box = { a: [0, 300_000], b: [300_000, 625_000] };
const NETHERLANDS_DEGREES: Box = { a: [3.2, 7.3], b: [50.7, 53.6] };

let toDegrees: ReturnType<typeof smoothMap> | null = null;
let toMetres: ReturnType<typeof smoothMap> | null = null;

/**
 * Metres RD to degrees WGS84, in new arrays of the same length; what is not finite becomes NaN. Within the Netherlands
 * by a polynomial that stays within 1 mm of proj4.
 */
export function rdArraysToWgs84(x: Float64Array, y: Float64Array): { lng: Float64Array; lat: Float64Array } {
  toDegrees ??= smoothMap((a, b) => rdToWgs84(rdPoint(a, b)), NETHERLANDS_RD);
  const [lng, lat] = toDegrees(x, y);
  return { lng, lat };
}

/** Degrees WGS84 to metres RD; otherwise as `rdArraysToWgs84`. */
export function wgs84ArraysToRd(lng: Float64Array, lat: Float64Array): { x: Float64Array; y: Float64Array } {
  toMetres ??= smoothMap((a, b) => wgs84ToRd(lngLat(a, b)), NETHERLANDS_DEGREES);
  const [x, y] = toMetres(lng, lat);
  return { x, y };
}
