import { addMonths, type Month, month, monthsOf } from '../../src/domain/time/month.ts';
import { binomialInterval } from '../../src/stats/distributions/binomial.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { monthlySignal } from '../../src/stats/signal.ts';
import { hexArea } from '../../tests/fixtures/hex-area.ts';
import { type Background, simulateBackground } from '../../tests/fixtures/simulated-city.ts';

const HISTORY = 36;

export interface NullRate {
  readonly runs: number;
  /** Months in which anything was flagged though nothing was planted. */
  readonly alarms: number;
  readonly cells: number;
  /** Clopper-Pearson 95 % interval of the share of months with an alarm. */
  readonly interval: readonly [low: number, high: number];
}

/** Simulated months in which nothing happens, each with a city and a history of its own. */
export function nullMonths(background: Background, runs: number, seed: number): NullRate {
  const area = hexArea(background.rows, background.columns);
  const first = month(2023, 10);
  const last = addMonths(first, HISTORY);
  const history: Month[] = monthsOf({ from: first, to: addMonths(last, -1) });
  let alarms = 0;
  let cells = 0;
  for (let run = 0; run < runs; run++) {
    const cube = simulateBackground(seededRandom(seed + run), background, first, HISTORY + 1);
    const signal = monthlySignal(cube, area, { period: { from: last, to: last }, history, categories: null, alpha: 0.05 });
    const flagged = signal.flagged.reduce((sum, flag) => sum + flag, 0);
    cells += flagged;
    if (flagged > 0) alarms++;
  }
  return { runs, alarms, cells, interval: binomialInterval(alarms, runs) };
}
