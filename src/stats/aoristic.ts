import { NO_TIME } from '../domain/incident.ts';
import { DUTCH_CLOCK, type LocalClock, rememberingClock } from '../domain/time/local-clock.ts';

const WEEK_HOURS = 168;
const WEEK_MINUTES = WEEK_HOURS * 60;
const DAY_MINUTES = 1440;
/** 1970-01-01 was a Thursday: Monday of that week lies three days earlier. */
const MONDAY_SHIFT = 3 * DAY_MINUTES;

export interface AoristicWeek {
  /** 168 weights that sum to `count`; hour 0 = Monday 00:00-00:59 local time. */
  readonly week: Float64Array;
  /** Incidents with a begin; those without are left out. */
  readonly count: number;
  /** A point in time, or an interval shorter than a day. */
  readonly known: number;
  /** Incidents with an end after their begin. */
  readonly intervals: number;
  /** Longer than 168 hours: spread evenly. */
  readonly even: number;
}

/** Minute of the week, 0 = Monday 00:00, of a local minute since 1970. */
export function minuteOfWeek(localMinute: number): number {
  const rest = (localMinute + MONDAY_SHIFT) % WEEK_MINUTES;
  return rest < 0 ? rest + WEEK_MINUTES : rest;
}

/** Adds `minutes / duration` to every hour that `[start, start + length)` minutes of the week touch, around the end of the week. */
export function spreadOver(week: Float64Array, start: number, length: number, duration: number): void {
  let hour = (start / 60) | 0;
  let room = (hour + 1) * 60 - start;
  let left = length;
  while (left > room) {
    week[hour]! += room / duration;
    left -= room;
    room = 60;
    hour = hour === WEEK_HOURS - 1 ? 0 : hour + 1;
  }
  week[hour]! += left / duration;
}

/**
 * Spreads each incident over the hours of the week in which it can have happened (Ratcliffe 2000).
 * An interval weighs `overlap / duration` in every hour it touches, a point in time (end = begin or
 * `NO_TIME`) 1 in its hour, an interval longer than 168 hours 1/168 in every hour. Durations are UTC
 * minutes and hours local ones, so a day of 23 or 25 hours counts as what it is.
 *
 * Example: Monday 22:30 to Tuesday 00:30 gives 0.25, 0.5, 0.25 in hours 22, 23 and 24.
 * @param begin UTC minutes since 1970, `NO_TIME` when unknown; n entries
 * @param end the same; n entries
 * @throws RangeError when an end lies before its begin: import refuses those
 */
export function aoristic(begin: Int32Array, end: Int32Array, clock: LocalClock = DUTCH_CLOCK): AoristicWeek {
  const week = new Float64Array(WEEK_HOURS);
  const local = rememberingClock(clock);
  let count = 0;
  let known = 0;
  let intervals = 0;
  let even = 0;
  for (let i = 0; i < begin.length; i++) {
    const from = begin[i]!;
    if (from === NO_TIME) continue;
    count++;
    const to = end[i] === NO_TIME ? from : end[i]!;
    const length = to - from;
    if (length < 0) throw new RangeError(`interval ${i} ends ${-length} minutes before it begins`);
    if (length > 0) intervals++;
    if (length < DAY_MINUTES) known++;
    if (length > WEEK_MINUTES) even++;
    else addInterval(week, from, to, local);
  }
  if (even > 0) for (let h = 0; h < WEEK_HOURS; h++) week[h]! += even / WEEK_HOURS;
  return { week, count, known, intervals, even };
}

function addInterval(week: Float64Array, from: number, to: number, clock: LocalClock): void {
  let piece = clock.pieceAt(from);
  if (to === from) {
    week[(minuteOfWeek(from + piece.offset) / 60) | 0]! += 1;
    return;
  }
  const duration = to - from;
  let at = from;
  while (to > piece.until) {
    spreadOver(week, minuteOfWeek(at + piece.offset), piece.until - at, duration);
    at = piece.until;
    piece = clock.pieceAt(at);
  }
  spreadOver(week, minuteOfWeek(at + piece.offset), to - at, duration);
}

/** The 168 weights of `aoristic`. */
export function aoristicWeek(begin: Int32Array, end: Int32Array, clock: LocalClock = DUTCH_CLOCK): Float64Array {
  return aoristic(begin, end, clock).week;
}
