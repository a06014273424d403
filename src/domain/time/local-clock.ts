import { summerTime } from './wall-clock.ts';

/** Local time of a place as pieces of constant offset; minutes throughout. */
export interface LocalClock {
  /** The piece that holds a UTC minute: `from <= minute < until`, local = UTC + offset. */
  pieceAt(utcMinute: number): { readonly from: number; readonly until: number; readonly offset: number };
}

interface Piece {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

function dutchPiece(utcMinute: number): Piece {
  const year = new Date(utcMinute * 60_000).getUTCFullYear();
  const { begin, end } = summerTime(year);
  if (utcMinute < begin) return { from: summerTime(year - 1).end, until: begin, offset: 60 };
  if (utcMinute < end) return { from: begin, until: end, offset: 120 };
  return { from: end, until: summerTime(year + 1).begin, offset: 60 };
}

/** Europe/Amsterdam since 1996, by the rule of `wall-clock.ts`. */
export const DUTCH_CLOCK: LocalClock = { pieceAt: dutchPiece };
