import { NO_TIME } from '../domain/incident.ts';
import { type LocalClock, rememberingClock } from '../domain/time/local-clock.ts';
import { minuteOfWeek, spreadOver } from './aoristic.ts';
import type { Spans } from './week-reference.ts';

const WEEK_HOURS = 168;
const WEEK_MINUTES = WEEK_HOURS * 60;
/** Longest length in minutes of the classes point, part of a day, day, days; longer is spread evenly. */
const LENGTH_LIMITS = [60, 360, 1440, WEEK_MINUTES] as const;
const CLASSES = LENGTH_LIMITS.length + 1;

/** Incidents as intervals of the week; those without a begin are left out. */
export interface WeekSpans {
  readonly count: number;
  /** Local minute of the week at which each begins. */
  readonly start: Int32Array;
  /** Minutes; 0 for a point in time. */
  readonly length: Int32Array;
  /** Category and class of length as one number: incidents of one stratum may change places. */
  readonly stratum: Int32Array;
}

/** @throws RangeError when an end lies before its begin */
export function weekSpans(spans: Spans, clock: LocalClock): WeekSpans {
  const local = rememberingClock(clock);
  const n = spans.begin.length;
  const start = new Int32Array(n);
  const length = new Int32Array(n);
  const stratum = new Int32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const begin = spans.begin[i]!;
    if (begin === NO_TIME) continue;
    const end = spans.end[i]!;
    const minutes = end === NO_TIME ? 0 : end - begin;
    if (minutes < 0) throw new RangeError(`interval ${i} ends before it begins`);
    start[count] = minuteOfWeek(begin + local.pieceAt(begin).offset);
    length[count] = minutes;
    stratum[count] = (spans.category ? spans.category[i]! : 0) * CLASSES + lengthClass(minutes);
    count++;
  }
  return { count, start: start.subarray(0, count), length: length.subarray(0, count), stratum: stratum.subarray(0, count) };
}

function lengthClass(minutes: number): number {
  let found = 0;
  while (found < LENGTH_LIMITS.length && minutes > LENGTH_LIMITS[found]!) found++;
  return found;
}

/** Adds one interval to a week: weight 1 in all. */
export function addSpan(week: Float64Array, start: number, length: number): void {
  if (length > WEEK_MINUTES) for (let h = 0; h < WEEK_HOURS; h++) week[h]! += 1 / WEEK_HOURS;
  else if (length === 0) week[(start / 60) | 0]! += 1;
  else spreadOver(week, start, length, length);
}

/** How many hours of the week an interval touches, at most 168. */
export function hoursTouched(start: number, length: number): number {
  return Math.min(WEEK_HOURS, Math.max(1, Math.ceil(((start % 60) + length) / 60)));
}

/** Tells which intervals touch a marked hour (168 flags). */
export function touching(mask: Uint8Array): (start: number, length: number) => boolean {
  const marked = new Int32Array(2 * WEEK_HOURS + 1);
  for (let h = 0; h < 2 * WEEK_HOURS; h++) marked[h + 1] = marked[h]! + mask[h % WEEK_HOURS]!;
  return (start, length) => {
    const hour = (start / 60) | 0;
    return marked[hour + hoursTouched(start, length)]! > marked[hour]!;
  };
}
