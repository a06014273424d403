import { normalQuantile } from './normal-quantile.ts';
import type { BeforeAfter } from './wdd.ts';

export interface PlaceboInput {
  /** Counts of places at which nothing was done. */
  readonly places: readonly BeforeAfter[];
  /** Length of the period after over that before. */
  readonly length: number;
  /** After over before of all that is compared with, per unit of time: the course that places share. */
  readonly trend: number;
  /** Incidents in the period before at the place acted on. */
  readonly level: number;
}

/** Places nearest in level that are looked at, and the fewest that say anything. */
const NEAREST = 60;
const FEWEST = 10;
const CONFIDENCE = 0.9;
/** The extra variance of lower places is not trusted to grow further than this. */
const MOST_CARRIED = 3;

/**
 * How much more places change by themselves than Poisson counts would: a factor on the variance of the WDD, at least 1.
 * At each place where nothing was done the same difference is taken, `x1 - length trend x0`, over its Poisson error; the
 * 90 % point of their absolute values over 1.645 is what an honest interval has to be widened by. A quantile and not a
 * variance, so that up to one in ten of them may be a hotspot that came or went. Sees slow change as well as scatter, but
 * at the level of these places, the nearest there are. Extra variance of a rate that changes grows with the level, so for
 * a place above them it is carried over in proportion, up to three times; one far above them also needs `ownSpread`.
 */
export function placeboSpread({ places, length, trend, level }: PlaceboInput): number {
  const expected = length * trend;
  const used = places
    .filter(([before, after]) => before + after > 0)
    .sort((a, b) => Math.abs(heightOf(a, expected) - level) - Math.abs(heightOf(b, expected) - level))
    .slice(0, NEAREST);
  if (used.length < FEWEST) return 1;
  const scores = used.map(([before, after]) => Math.abs(after - expected * before) / Math.sqrt(after + expected ** 2 * before || 1));
  const factor = Math.max(1, (quantileOf(scores, CONFIDENCE) / normalQuantile((1 + CONFIDENCE) / 2)) ** 2);
  const typical = quantileOf(
    used.map((place) => heightOf(place, expected)),
    0.5,
  );
  return 1 + (factor - 1) * Math.min(MOST_CARRIED, Math.max(1, level / typical));
}

/** Level before, from both periods together. */
const heightOf = ([before, after]: BeforeAfter, expected: number): number => (before + after) / (1 + expected);

/** Linear between the order statistics at `share (n + 1)`, as R `quantile` type 6: a next draw lies above it in 1 - share of cases. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, share * (sorted.length + 1) - 1));
  const low = sorted[Math.floor(at)]!;
  return low + (at % 1) * ((sorted[Math.ceil(at)] ?? low) - low);
}
