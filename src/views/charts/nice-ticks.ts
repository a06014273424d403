import { scaleLinear } from 'd3-scale';

/** A few round values from 0 to at most the largest, for counts: never fractions. */
export function niceTicks(largest: number, about = 3): readonly number[] {
  const ticks = scaleLinear()
    .domain([0, Math.max(1, largest)])
    .ticks(about)
    .filter(Number.isInteger);
  return ticks.length > 1 ? ticks : [0, Math.max(1, Math.ceil(largest))];
}
