import { binomialInterval } from '../../src/stats/distributions/binomial.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';

/** A situation without anything to find, in which a method may still see something. */
export interface NullCase {
  readonly method: string;
  readonly setting: string;
  /** Share of runs in which it may. */
  readonly nominal: number;
  /** True for a case that shows what goes wrong when the method is used as it is not meant: a warning, not a target. */
  readonly warning?: boolean;
  /** Draws the situation, and says whether the method sees something in it. */
  readonly flags: (random: Random) => boolean;
}

export interface NullRate {
  readonly runs: number;
  readonly flags: number;
  /** Clopper-Pearson 95 % interval of the share of runs with a flag. */
  readonly interval: readonly [low: number, high: number];
  /** The lower end of the interval does not exceed the nominal share. */
  readonly ok: boolean;
}

/** Run r of a case draws from seed `seed + r`. */
export function measure({ flags, nominal }: NullCase, runs: number, seed: number): NullRate {
  let count = 0;
  for (let run = 0; run < runs; run++) if (flags(seededRandom(seed + run))) count++;
  const interval = binomialInterval(count, runs);
  return { runs, flags: count, interval, ok: interval[0] <= nominal };
}
