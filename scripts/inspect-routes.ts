/**
 * How good the day routes are, against a slower solver that runs off line: `node scripts/inspect-routes.ts [--seeds 5] [--steps 20000000]`.
 * 200 of 1,400 units at as many places over 20 days. Prints per seed the time of the app's plan, its length, the length of the slow one, and the bound.
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/stats/random.ts';
import { annealRoutes } from './inspection/anneal-routes.ts';
import { routeCase } from './inspection/route-case.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '5' }, steps: { type: 'string', default: '20000000' } } });
const worst: number[] = [];
for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const { plan, milliseconds, stops, limits } = routeCase(seed);
  const slow = annealRoutes(stops, limits, seededRandom(seed + 1000), Number(values.steps));
  const ratio = plan.quality.metres / slow.metres;
  worst.push(ratio);
  const km = (metres: number): string => `${(metres / 1000).toFixed(1)} km`;
  console.log(
    `seed ${seed}: ${stops.length} stops, ${Math.round(milliseconds)} ms, ${km(plan.quality.metres)}; slow ${km(slow.metres)}; ratio ${ratio.toFixed(3)}; bound ${km(plan.quality.metresBound)}`,
  );
}
console.log(`worst ratio ${Math.max(...worst).toFixed(3)}`);
