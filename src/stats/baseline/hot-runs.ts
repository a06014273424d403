/** Rate against the own mean from which a month speaks for a run; low, so that a run of more than half the history is still seen. */
const RUN_RATIO = 1.5;
/** Log-likelihood ratio from which a run of several months, or a peak in the last month, is no accident. */
const RUN_EVIDENCE = 10;
/** The same for a peak of one month, which reports of one problem make now and then: about six in a place that has one a year. */
const PEAK_EVIDENCE = 25;
const MOST_RUNS = 4;
/** Share of the history; what fills more of it is normal. */
export const MOST_HIDDEN = 0.5;
const LOG_RATIO = Math.log(RUN_RATIO);

interface Run {
  readonly from: number;
  readonly to: number;
  readonly likely: boolean;
}

/**
 * Finds the months in which a place was itself a hotspot: the run of months with the best score against the
 * mean of the other months, again until none is left (the idea of reweighting in improved Farrington, Noufaily
 * 2013, for sparse counts). Hidden, those months do not become what is normal there.
 * @param count row of months, from `start`
 * @param factor what a month weighs, mean 1
 * @param hidden written: 1 for the months of a run, same length as `factor`
 * @returns whether any month is hidden
 */
export function findHotRuns(count: Float64Array, start: number, factor: Float64Array, hidden: Uint8Array): boolean {
  hidden.fill(0);
  let left = MOST_HIDDEN * factor.length;
  for (let found = 0; found < MOST_RUNS; found++) {
    const run = bestRun(count, start, factor, hidden);
    if (!run?.likely) return found > 0;
    left -= run.to + 1 - run.from;
    if (left < 0) return found > 0;
    hidden.fill(1, run.from, run.to + 1);
  }
  return true;
}

function bestRun(count: Float64Array, start: number, factor: Float64Array, hidden: Uint8Array): Run | null {
  const rate = openRate(count, start, factor, hidden);
  const perExpected = (RUN_RATIO - 1) * rate;
  let best = 0;
  let score = 0;
  let from = 0;
  let first = -1;
  let last = -1;
  for (let t = 0; t < factor.length; t++) {
    if (score <= 0 || hidden[t]) {
      score = 0;
      from = t;
    }
    if (hidden[t]) continue;
    score += count[start + t]! * LOG_RATIO - perExpected * factor[t]!;
    if (score <= best) continue;
    best = score;
    first = from;
    last = t;
  }
  return first < 0 ? null : weigh(count, start, factor, rate, first, last);
}

function weigh(count: Float64Array, start: number, factor: Float64Array, rate: number, first: number, to: number): Run {
  let from = first;
  while (count[start + from] === 0) from++;
  let events = 0;
  let expected = 0;
  let active = 0;
  for (let t = from; t <= to; t++) {
    events += count[start + t]!;
    expected += rate * factor[t]!;
    if (count[start + t]! > 0) active++;
  }
  const evidence = events > expected ? events * Math.log(events / expected) - (events - expected) : 0;
  const enough = active > 1 || to === factor.length - 1 ? RUN_EVIDENCE : PEAK_EVIDENCE;
  return { from, to, likely: evidence >= enough };
}

/** Events per unit of exposure in the months that are not hidden; half an event more, so that it is never 0. */
function openRate(count: Float64Array, start: number, factor: Float64Array, hidden: Uint8Array): number {
  let events = 0.5;
  let exposure = 0;
  for (let t = 0; t < factor.length; t++) {
    if (hidden[t]) continue;
    events += count[start + t]!;
    exposure += factor[t]!;
  }
  return exposure > 0 ? events / exposure : events;
}
