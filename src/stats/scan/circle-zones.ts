import { type Zones, zoneBuilder } from './zones.ts';

/** Places of n locations: metres, or degrees of longitude (x) and latitude (y). */
export interface Locations {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** x and y are degrees; distances are then great-circle metres. */
  readonly degrees?: boolean;
}

export interface CircleOptions {
  /** Part of the total weight that a zone may hold at most, 0.5 when left out. */
  readonly share?: number;
  /** Longest radius; unlimited when left out. */
  readonly radius?: number;
}

/** Mean radius of the earth in metres. */
const EARTH = 6_371_008.8;
/** Relative difference below which two distances are the same circle. */
const SAME = 1e-9;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance between two locations: in the plane, or by the haversine formula. */
export function distanceBetween({ x, y, degrees }: Locations, i: number, j: number): number {
  if (!degrees) return Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  const [from, to] = [toRadians(y[i]!), toRadians(y[j]!)];
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(toRadians(x[j]! - x[i]!) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * Circles around every location that grow until they hold `share` of the weight (Kulldorff 1997). Locations at the same
 * distance enter together.
 * @param weight n weights: the population, the expected counts, or the cases where there is no population
 */
export function circleZones(locations: Locations, weight: ArrayLike<number>, { share = 0.5, radius }: CircleOptions = {}): Zones {
  const n = weight.length;
  const builder = zoneBuilder(n);
  const distance = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) total += weight[i]!;
  const room = share * total * (1 + 1e-12);
  for (let centre = 0; centre < n; centre++) {
    for (let j = 0; j < n; j++) distance[j] = distanceBetween(locations, centre, j);
    addCircles(builder, nearestFirst(distance, radius ?? Number.POSITIVE_INFINITY), distance, weight, room);
    builder.endCentre();
  }
  return builder.done();
}

function nearestFirst(distance: Float64Array, radius: number): Int32Array {
  const near: number[] = [];
  for (let j = 0; j < distance.length; j++) if (distance[j]! <= radius) near.push(j);
  return Int32Array.from(near).sort((a, b) => distance[a]! - distance[b]! || a - b);
}

function addCircles(
  builder: ReturnType<typeof zoneBuilder>,
  order: Int32Array,
  distance: Float64Array,
  weight: ArrayLike<number>,
  room: number,
): void {
  let held = 0;
  for (let at = 0; at < order.length; ) {
    const reach = distance[order[at]!]!;
    let next = at;
    let added = 0;
    while (next < order.length && distance[order[next]!]! <= reach * (1 + SAME)) added += weight[order[next++]!]!;
    if (held + added > room) return;
    held += added;
    for (; at < next; at++) builder.add(order[at]!);
    builder.endZone(reach);
  }
}
