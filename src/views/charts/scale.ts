/** Ongewoon is hot, Druk is blue to purple. */
export type Scale = 'hot' | 'busy';

/** Boundaries between the six classes of Ongewoon: times what was expected. */
export const RATIO_LIMITS: readonly number[] = [1.3, 1.6, 2, 3, 4];

/** Class 0..5 of a ratio to expected. */
export const classOfRatio = (ratio: number): number => classOf(ratio, RATIO_LIMITS);

/** Number of limits that are reached: 0..limits.length. */
export function classOf(value: number, limits: readonly number[]): number {
  let step = 0;
  while (step < limits.length && value >= limits[step]!) step++;
  return step;
}
