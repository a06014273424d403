/**
 * How often does the improved Farrington algorithm alarm on series without an outbreak, with R's threshold and with the
 * cautious one? Both at alpha 1 %. Usage: node scripts/calibrate-farrington.ts [series per case, 2000].
 * Ends with code 1 when the cautious threshold is shown to exceed 1 %.
 */
import { binomialInterval } from '../src/stats/distributions/binomial.ts';
import { FARRINGTON_MONTHS, FARRINGTON_WEEKS, type FarringtonOptions, farrington } from '../src/stats/farrington.ts';
import { type Random, seededRandom } from '../src/stats/random.ts';
import { cautiousFarrington } from '../src/stats/series/cautious-farrington.ts';
import { drawGamma, drawPoisson } from '../tests/fixtures/simulated-city.ts';

interface Case {
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
const CASES: readonly Case[] = kinds.flatMap(([kind, options]) =>
  [8, 25, 100].flatMap((mean) =>
    [1, 1.5, 3].map(
      (dispersion): Case => ({
        name: `${kind}, ${mean} a step, dispersion ${dispersion}`,
        options,
        mean,
        dispersion,
        growth: mean === 25 ? 0.7 : 1,
      }),
    ),
  ),
);

function seriesOf({ options, mean, dispersion, growth }: Case, random: Random): Int32Array {
  const length = options.frequency * options.years + options.window + 1;
  return Int32Array.from({ length }, (_, t) => {
    const level = mean * growth ** (t / length) * (1 + 0.3 * Math.sin((2 * Math.PI * t) / options.frequency));
    return drawPoisson(random, dispersion > 1 ? level * drawGamma(random, level / (dispersion - 1)) : level);
  });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const runs = Number(process.argv[2] ?? 2000);
let exceeded = 0;
console.log(`Alarms on ${runs} series without an outbreak, alpha 1 %, 95 % interval (Clopper-Pearson)`);
for (const [number, one] of CASES.entries()) {
  const alarms = { plugin: 0, cautious: 0 };
  for (let run = 0; run < runs; run++) {
    const series = seriesOf(one, seededRandom(100_000 * number + run));
    if (farrington(series, series.length - 1, one.options)?.alarm) alarms.plugin++;
    if (cautiousFarrington(series, series.length - 1, one.options)?.alarm) alarms.cautious++;
  }
  const show = (count: number): string => {
    const [low, high] = binomialInterval(count, runs);
    return `${percent(count / runs).padStart(6)} (${percent(low)} to ${percent(high)})`;
  };
  const isOver = binomialInterval(alarms.cautious, runs)[0] > 0.01;
  if (isOver) exceeded++;
  console.log(`${one.name.padEnd(36)} as R ${show(alarms.plugin)}   cautious ${show(alarms.cautious)}${isOver ? '  EXCEEDS 1 %' : ''}`);
}
process.exitCode = exceeded > 0 ? 1 : 0;
