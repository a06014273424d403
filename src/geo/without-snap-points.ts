import { pointKey, type SnapPoint } from '../domain/snap-point.ts';

interface Points {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** The points, with those that lie on a snap point without a location (NaN). What is given stays as it is. */
export function withoutSnapPoints(points: Points, snapPoints: readonly SnapPoint[]): Points {
  if (snapPoints.length === 0) return points;
  const keys = new Set(snapPoints.map(({ lng, lat }) => pointKey(lng, lat)));
  const [lng, lat] = [points.lng.slice(), points.lat.slice()];
  for (let i = 0; i < lng.length; i++) {
    if (Number.isNaN(lng[i]!) || !keys.has(pointKey(lng[i]!, lat[i]!))) continue;
    lng[i] = Number.NaN;
    lat[i] = Number.NaN;
  }
  return { lng, lat };
}
