import { DUTCH_CLOCK, type LocalClock } from '../domain/time/local-clock.ts';

export interface AoristicWeek {
  /** 168 weights; hour 0 = Monday 00:00-00:59 local time. */
  readonly week: Float64Array;
  readonly count: number;
  readonly known: number;
  readonly intervals: number;
  readonly even: number;
}

export function aoristic(_begin: Int32Array, _end: Int32Array, _clock: LocalClock = DUTCH_CLOCK): AoristicWeek {
  throw new Error('not written yet');
}

/** The 168 weights of `aoristic`. */
export function aoristicWeek(begin: Int32Array, end: Int32Array, clock: LocalClock = DUTCH_CLOCK): Float64Array {
  return aoristic(begin, end, clock).week;
}
