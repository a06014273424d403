/** How a place was hot (or cold) over the months. */
export const EMERGING_KINDS = [
  'new',
  'consecutive',
  'intensifying',
  'persistent',
  'diminishing',
  'sporadic',
  'oscillating',
  'historical',
] as const;
export type EmergingKind = (typeof EMERGING_KINDS)[number];
/** Eight hot classes, eight cold ones, and none. */
export type EmergingClass = `${EmergingKind}-hot` | `${EmergingKind}-cold` | 'none';

/** Share of steps from which a place is hot most of the time. */
const MOSTLY = 0.9;

/**
 * Class of a series of steps. With f the share of hot steps and F whether the last one is hot, the first that fits:
 * f >= 0.9: historical when not F; intensifying when the values rise; diminishing when they fall; else persistent.
 * Otherwise only when F: new (the only hot step), consecutive (all hot steps are one run up to the end), oscillating
 * (cold at some time), else sporadic. The same for cold, where getting colder is intensifying. Else none.
 *
 * Example: 0 0 0 1 0 1 is `sporadic-hot`, -1 0 0 1 0 1 is `oscillating-hot`, 0 0 0 0 1 1 is `consecutive-hot`.
 * @param step 1 hot, -1 cold, 0 neither; oldest first
 * @param trend sign of a significant trend in the values of the same steps, 0 when there is none
 */
export function emergingClass(step: ArrayLike<number>, trend: number): EmergingClass {
  const n = step.length;
  const hot = countOf(step, 1);
  const cold = countOf(step, -1);
  if (n === 0) return 'none';
  if (hot >= MOSTLY * n) return `${mostly(step[n - 1] === 1, trend)}-hot`;
  if (cold >= MOSTLY * n) return `${mostly(step[n - 1] === -1, -trend)}-cold`;
  if (step[n - 1] === 1) return `${lately(step, 1, hot, cold)}-hot`;
  return step[n - 1] === -1 ? `${lately(step, -1, cold, hot)}-cold` : 'none';
}

function mostly(isLast: boolean, trend: number): EmergingKind {
  if (!isLast) return 'historical';
  if (trend > 0) return 'intensifying';
  return trend < 0 ? 'diminishing' : 'persistent';
}

function lately(step: ArrayLike<number>, sign: number, count: number, opposite: number): EmergingKind {
  if (count === 1) return 'new';
  if (finalRun(step, sign) === count) return 'consecutive';
  return opposite > 0 ? 'oscillating' : 'sporadic';
}

function countOf(step: ArrayLike<number>, sign: number): number {
  let count = 0;
  for (let t = 0; t < step.length; t++) if (step[t] === sign) count++;
  return count;
}

function finalRun(step: ArrayLike<number>, sign: number): number {
  let run = 0;
  while (run < step.length && step[step.length - 1 - run] === sign) run++;
  return run;
}
