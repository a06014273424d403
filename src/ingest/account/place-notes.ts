import { pointKey } from '../../domain/snap-point.ts';
import type { Bounds } from '../context.ts';
import type { Ledger } from './ledger.ts';

const STACK = 100;

/** Counts rows outside the municipality's bounds, and the rows on the busiest point when those are many. */
export function notePlaces(lng: Float64Array, lat: Float64Array, [west, south, east, north]: Bounds, ledger: Ledger): void {
  const stacks = new Map<number, number>();
  let outside = 0;
  let highest = 0;
  for (let i = 0; i < lng.length; i++) {
    const [x, y] = [lng[i]!, lat[i]!];
    if (Number.isNaN(x)) continue;
    if (x < west || x > east || y < south || y > north) outside++;
    const point = pointKey(x, y);
    const stack = (stacks.get(point) ?? 0) + 1;
    stacks.set(point, stack);
    if (stack > highest) highest = stack;
  }
  if (outside > 0) ledger.note('outside', outside);
  if (highest >= STACK) ledger.note('stacked', highest);
}
