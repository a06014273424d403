/**
 * How often does the improved Farrington algorithm alarm on series without an outbreak, with R's threshold and with the
 * cautious one? Both at alpha 1 %. Usage: node scripts/calibrate-farrington.ts [series per case, 2000].
 * Ends with code 1 when the cautious threshold is shown to exceed 1 %.
 */
import { binomialInterval } from '../src/stats/distributions/binomial.ts';
import { farrington } from '../src/stats/farrington.ts';
import { seededRandom } from '../src/stats/random.ts';
import { cautiousFarrington } from '../src/stats/series/cautious-farrington.ts';
import { SERIES, seriesOf } from './evaluation/null-series.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const runs = Number(process.argv[2] ?? 2000);
let exceeded = 0;
console.log(`Alarms on ${runs} series without an outbreak, alpha 1 %, 95 % interval (Clopper-Pearson)`);
for (const [number, one] of SERIES.entries()) {
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
