/**
 * How much more counts vary from month to month in one place than Poisson counts:
 * variance = (1 + clumping) * mean + swing * mean^2, besides what is unknown about the mean.
 */
export interface Dispersion {
  /** From several reports of one problem: the same share at every level. */
  readonly clumping: number;
  /** From months in which a place is busier as a whole; only places with a fair number of events show it. */
  readonly swing: number;
}

/** Sums over places from which a dispersion is read. */
export interface DispersionSums {
  quietPairs: number;
  quietEvents: number;
  busyPairs: number;
  busyEvents: number;
  busySquares: number;
}

/** Mean per month from which a place tells about swing rather than clumping. */
const BUSY = 0.3;

export const noSums = (): DispersionSums => ({ quietPairs: 0, quietEvents: 0, busyPairs: 0, busyEvents: 0, busySquares: 0 });

/** What the open months of one place hold: those that are not hidden. */
export interface OpenMonths {
  readonly events: number;
  /** Ordered pairs of events in the same month, `sum y(y - 1)`. */
  readonly pairs: number;
  /** Sum of the factors. */
  readonly exposure: number;
  /** Sum of their squares. */
  readonly squares: number;
}

/**
 * Adds one place. Pairs of events in the same month beyond those of a Poisson place with the same total:
 * `sum y(y-1) - Y(Y-1) sum f^2 / T^2`, over its open months.
 */
export function addPlace(sums: DispersionSums, { events, pairs, exposure, squares }: OpenMonths): void {
  if (exposure === 0) return;
  const share = squares / (exposure * exposure);
  const beyond = pairs - events * (events - 1) * share;
  const busy = events > BUSY * exposure;
  if (!busy) {
    sums.quietPairs += beyond;
    sums.quietEvents += events * (1 - share);
    return;
  }
  sums.busyPairs += beyond;
  sums.busyEvents += events * (1 - share);
  sums.busySquares += events * (events - 1) * share;
}

/** Reads one place; `row` of counts begins at `start`, `hidden` holds a place per month or is null when every month is open. */
export function openMonths(row: Int32Array, start: number, factor: Float64Array, hidden: Uint8Array | null): OpenMonths {
  let [events, pairs, exposure, squares] = [0, 0, 0, 0];
  for (let t = 0; t < factor.length; t++) {
    if (hidden?.[t]) continue;
    const y = row[start + t]!;
    const f = factor[t]!;
    events += y;
    pairs += y * (y - 1);
    exposure += f;
    squares += f * f;
  }
  return { events, pairs, exposure, squares };
}

const ratio = (a: number, b: number): number => (b > 0 ? Math.max(0, a / b) : 0);

/** Of one category. */
export const clumpingOf = (sums: DispersionSums): number => ratio(sums.quietPairs, sums.quietEvents);

/** Of all categories together; `busyPairs` without what clumping explains. */
export const swingOf = (sums: DispersionSums): number => ratio(sums.busyPairs, sums.busySquares);
