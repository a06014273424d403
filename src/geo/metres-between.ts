const METRES_PER_DEGREE = 111_195;

/** Distance over the ground between two points some kilometres apart at most, on the sphere (mean radius), within 0.1 %. */
export function metresBetween(a: readonly [lng: number, lat: number], b: readonly [lng: number, lat: number]): number {
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  return METRES_PER_DEGREE * Math.hypot((b[0] - a[0]) * shrink, b[1] - a[1]);
}
