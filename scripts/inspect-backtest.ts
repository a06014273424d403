/**
 * Whether the score of the inspections is better than chance, on cities where we know what is there: `node scripts/inspect-backtest.ts [--seeds 50]`.
 * Each seed is another city; in each, four years of 200 units are planned by the first weights, with other places, finds and lots a year. Prints the lift of the scored
 * part over the lot, pooled over the seeds, where finds follow what is known and where they fall anywhere.
 */
import { parseArgs } from 'node:util';
import { liftOverPlans } from '../src/workflow/inspection/learn/lift-over-plans.ts';
import type { Outcome } from '../src/workflow/inspection/learn/outcomes.ts';
import { makeCity } from './demo-city/city.ts';
import { demoBoundaries } from './demo-city/demo-boundaries.ts';
import { landOf } from './demo-city/land.ts';
import { backTest } from './evaluation/inspection-backtest.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '50' } } });
const boundaries = demoBoundaries();
const land = landOf(boundaries);
const outcomes: Record<'real' | 'random', Outcome[]> = { real: [], random: [] };
let covered = 0;
for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const { incidents } = makeCity(seed, boundaries);
  outcomes.real.push(...backTest(seed, land, incidents, 'real'));
  const alone = backTest(seed, land, incidents, 'random');
  outcomes.random.push(...alone);
  const { interval } = liftOverPlans(alone).pooled;
  if (interval[0] <= 1 && interval[1] >= 1) covered++;
}
for (const kind of ['real', 'random'] as const) {
  const { pooled, dispersion, verdict } = liftOverPlans(outcomes[kind]);
  const [low, high] = pooled.interval;
  console.log(
    `${kind}: scored ${pooled.chosen.join(' of ')}, lot ${pooled.random.join(' of ')}, lift ${pooled.lift.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}), dispersion ${dispersion.toFixed(2)}: ${verdict}`,
  );
}
console.log(`random, one seed at a time: the interval covers 1 in ${covered} of ${values.seeds}`);
