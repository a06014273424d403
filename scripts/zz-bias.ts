import { liftOverPlans } from '../src/workflow/inspection/learn/lift-over-plans.ts';
import { makeCity } from './demo-city/city.ts';
import { demoBoundaries } from './demo-city/demo-boundaries.ts';
import { landOf } from './demo-city/land.ts';
import { backTest } from './evaluation/inspection-backtest.ts';
const b = demoBoundaries(); const land = landOf(b); const { incidents } = makeCity(1, b);
for (const from of [20001,30001,40001,50001,60001,70001,80001,90001]) {
  const o = [] as any[];
  for (let s = from; s < from + 150; s++) o.push(...backTest(s, land, incidents, 'random'));
  const { pooled } = liftOverPlans(o);
  console.log(from, pooled.chosen, pooled.random, pooled.lift.toFixed(2), pooled.interval.map((x: number) => x.toFixed(2)));
}
