/** Rate against the own mean from which a month speaks for a run; low, so that a run of more than half the history is still seen. */
const RUN_RATIO = 1.5;
/** Log-likelihood ratio from which a run of several months is no accident. */
const RUN_EVIDENCE = 10;
/** The same for a peak of one month, which reports of one problem make now and then: about six in a place that has one a year. */
const PEAK_EVIDENCE = 25;
const MOST_RUNS = 4;

interface Run {
  readonly from: number;
  readonly to: number;
  /** Months in it with an event. */
  readonly active: number;
  readonly evidence: number;
}

/**
 * Finds the months in which a cell was itself a hotspot and hides them, so that they do not become what is
 * normal there (the idea of reweighting in improved Farrington, Noufaily 2013, for sparse counts): the run of
 * months with the best score against the mean of the other months, again until none is left.
 * @param count row of months, from `start`
 * @param factor what a month weighs, mean 1
 * @param hidden written: 1 for the months of a run, same length as `factor`
 * @returns number of hidden months
 */
export function hideHotRuns(count: Float64Array, start: number, factor: Float64Array, hidden: Uint8Array): number {
  hidden.fill(0);
  let total = 0;
  for (let found = 0; found < MOST_RUNS; found++) {
    const run = bestRun(count, start, factor, hidden);
    if (run === null || run.evidence < (run.active > 1 ? RUN_EVIDENCE : PEAK_EVIDENCE)) break;
    for (let t = run.from; t <= run.to; t++) {
      total += 1 - hidden[t]!;
      hidden[t] = 1;
    }
  }
  return total;
}

function bestRun(count: Float64Array, start: number, factor: Float64Array, hidden: Uint8Array): Run | null {
  const rate = openRate(count, start, factor, hidden);
  const perEvent = Math.log(RUN_RATIO);
  const perExpected = (RUN_RATIO - 1) * rate;
  let best = 0;
  let score = 0;
  let from = 0;
  let run: readonly [number, number] | null = null;
  for (let t = 0; t < factor.length; t++) {
    if (score <= 0 || hidden[t]) {
      score = 0;
      from = t;
    }
    if (hidden[t]) continue;
    score += count[start + t]! * perEvent - perExpected * factor[t]!;
    if (score > best) {
      best = score;
      run = [from, t];
    }
  }
  return run && weigh(count, start, factor, rate, run);
}

function weigh(count: Float64Array, start: number, factor: Float64Array, rate: number, [first, to]: readonly [number, number]): Run | null {
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
  if (events <= expected) return null;
  return { from, to, active, evidence: events * Math.log(events / expected) - (events - expected) };
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
