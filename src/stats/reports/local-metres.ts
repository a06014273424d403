/** Mean radius of the earth in metres. */
const EARTH = 6_371_008.8;

export interface LocalPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Degrees to metres around the middle of the points (equirectangular): within 20 km of it distances differ from the great
 * circle by less than 1 in 1,000. Points without a place (NaN) stay NaN.
 */
export function localMetres(lng: Float64Array, lat: Float64Array): LocalPoints {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of lat) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const perDegree = (EARTH * Math.PI) / 180;
  const shrink = Math.cos((((low + high) / 2) * Math.PI) / 180);
  return { x: lng.map((value) => value * perDegree * shrink), y: lat.map((value) => value * perDegree) };
}
