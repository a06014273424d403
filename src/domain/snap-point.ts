/** A point on which rows are put that have no place of their own, such as the police station; degrees. */
export interface SnapPoint {
  readonly lng: number;
  readonly lat: number;
}

/** The same whole number (under 2^53) for places within about a metre. */
export const pointKey = (lng: number, lat: number): number => Math.round((lng + 180) * 1e5) * 18_000_001 + Math.round((lat + 90) * 1e5);

export const isSamePoint = (a: SnapPoint, b: SnapPoint): boolean => pointKey(a.lng, a.lat) === pointKey(b.lng, b.lat);
