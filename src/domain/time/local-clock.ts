import { summerTime } from './wall-clock.ts';

/** A stretch of UTC minutes `from <= minute < until` in which local time = UTC + `offset`. */
export interface ClockPiece {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** Local time of a place as pieces of constant offset, so that a kernel looks one up per piece and not per minute. */
export interface LocalClock {
  /** The piece that holds a UTC minute. */
  pieceAt(utcMinute: number): ClockPiece;
}

/** Europe/Amsterdam since 1996, by the rule of `wall-clock.ts`. */
export const DUTCH_CLOCK: LocalClock = {
  pieceAt(utcMinute) {
    const year = new Date(utcMinute * 60_000).getUTCFullYear();
    const { begin, end } = summerTime(year);
    if (utcMinute < begin) return { from: summerTime(year - 1).end, until: begin, offset: 60 };
    if (utcMinute < end) return { from: begin, until: end, offset: 120 };
    return { from: end, until: summerTime(year + 1).begin, offset: 60 };
  },
};

/** The same answers with the last piece remembered: for a run over many times that lie close together. */
export function rememberingClock(clock: LocalClock): LocalClock {
  let last: ClockPiece = { from: 1, until: 0, offset: 0 };
  return {
    pieceAt(utcMinute) {
      if (utcMinute < last.from || utcMinute >= last.until) last = clock.pieceAt(utcMinute);
      return last;
    },
  };
}
