import { FARRINGTON_MONTHS, FARRINGTON_WEEKS, type FarringtonOptions } from '../../src/stats/farrington.ts';
import type { Random } from '../../src/stats/random.ts';
import { cautiousFarrington } from '../../src/stats/series/cautious-farrington.ts';
import { drawGamma, drawPoisson } from '../../tests/fixtures/simulated-city.ts';
import type { NullCase } from './null-case.ts';

export interface SeriesCase {
  readonly name: string;
  readonly options: FarringtonOptions;
  readonly mean: number;
  /** Variance over mean. */
  readonly dispersion: number;
  /** Growth over the whole series, as a factor. */
  readonly growth: number;
}

const kinds: readonly (readonly [string, FarringtonOptions])[] = [
  ['months', FARRINGTON_MONTHS],
  ['weeks', FARRINGTON_WEEKS],
];
export const SERIES: readonly SeriesCase[] = kinds.flatMap(([kind, options]) =>
  [8, 25, 100].flatMap((mean) =>
    [1, 1.5, 3].map(
      (dispersion): SeriesCase => ({
        name: `${kind}, ${mean} a step, dispersion ${dispersion}`,
        options,
        mean,
        dispersion,
        growth: mean === 25 ? 0.7 : 1,
      }),
    ),
  ),
);

/** A series without an outbreak; its last step is the one that is looked at. */
export function seriesOf({ options, mean, dispersion, growth }: SeriesCase, random: Random): Int32Array {
  const length = options.frequency * options.years + options.window + 1;
  return Int32Array.from({ length }, (_, t) => {
    const level = mean * growth ** (t / length) * (1 + 0.3 * Math.sin((2 * Math.PI * t) / options.frequency));
    return drawPoisson(random, dispersion > 1 ? level * drawGamma(random, level / (dispersion - 1)) : level);
  });
}

/** How often does the cautious form alarm on a series without an outbreak? */
export const SERIES_CASES: readonly NullCase[] = SERIES.map((one) => ({
  method: 'series (Farrington, cautious)',
  setting: one.name,
  nominal: 0.01,
  flags: (random) => {
    const series = seriesOf(one, random);
    return cautiousFarrington(series, series.length - 1, one.options)?.alarm ?? false;
  },
}));
