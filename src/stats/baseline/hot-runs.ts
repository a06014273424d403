/** Rate against the own mean from which a month speaks for a run; low, so that a run of nearly half the history is still seen. */
const RUN_RATIO = 1.5;
/** Log-likelihood ratio from which a run of several months, or a peak in the last month, is no accident. */
const RUN_EVIDENCE = 10;
/** The same for a peak of one month, which reports of one problem make now and then: about six in a place that has one a year. */
const PEAK_EVIDENCE = 25;
const MOST_RUNS = 4;
/** Share of the history; what fills more of it is normal. */
export const MOST_HIDDEN = 0.5;
const LOG_RATIO = Math.log(RUN_RATIO);

/** A run of months from its first month with an event on. */
interface Run {
  from: number;
  to: number;
  events: number;
  expected: number;
}

/** Looks for the hot runs of one place after another, of histories with the same factors. */
export interface HotRunFinder {
  /**
   * @param count row of months, from `start`
   * @param events sum of that row
   * @returns 1 for the months of a run, to be read before the next call; null when there is no run
   */
  find(count: Int32Array, start: number, events: number): Uint8Array | null;
}

/**
 * Finds the months in which a place was itself a hotspot: the run of months with the best score against the
 * mean of the other months, again until none is left (the idea of reweighting in improved Farrington, Noufaily
 * 2013, for sparse counts). Hidden, those months do not become what is normal there.
 * @param factor what a month weighs, mean 1
 */
export function hotRunFinder(factor: Float64Array): HotRunFinder {
  const months = factor.length;
  const hidden = new Uint8Array(months);
  const exposure = factor.reduce((sum, f) => sum + f, 0);
  const run: Run = { from: 0, to: 0, events: 0, expected: 0 };
  const find = (count: Int32Array, start: number, events: number): Uint8Array | null => {
    hidden.fill(0);
    let left = MOST_HIDDEN * months;
    let rate = rateIn(events, exposure);
    for (let found = 0; found < MOST_RUNS; found++) {
      bestRun(count, start, factor, hidden, rate, run);
      left -= run.to + 1 - run.from;
      if (!isLikely(run, months) || left < 0) return found > 0 ? hidden : null;
      hidden.fill(1, run.from, run.to + 1);
      rate = openRate(count, start, factor, hidden);
    }
    return hidden;
  };
  return { find };
}

/** The stretch of months that are not hidden with the highest sum of `y ln r - (r - 1) expected` (Kadane). */
function bestRun(count: Int32Array, start: number, factor: Float64Array, hidden: Uint8Array, rate: number, run: Run): void {
  run.events = 0;
  let best = 0;
  let score = 0;
  let from = 0;
  let events = 0;
  let expected = 0;
  for (let t = 0; t < factor.length; t++) {
    const y = count[start + t]!;
    if (score <= 0 || hidden[t]) {
      if (y === 0 || hidden[t]) {
        score = 0;
        continue;
      }
      score = 0;
      from = t;
      events = 0;
      expected = 0;
    }
    events += y;
    expected += rate * factor[t]!;
    score = events * LOG_RATIO - (RUN_RATIO - 1) * expected;
    if (score <= best) continue;
    best = score;
    run.from = from;
    run.to = t;
    run.events = events;
    run.expected = expected;
  }
}

/** A run ends on a month with an event: it is of several months when it does not end where it begins. */
function isLikely({ from, to, events, expected }: Run, months: number): boolean {
  if (events <= expected) return false;
  const evidence = events * Math.log(events / expected) - (events - expected);
  return evidence >= (from < to || to === months - 1 ? RUN_EVIDENCE : PEAK_EVIDENCE);
}

/** Events per unit of exposure; half an event more, so that it is never 0. */
const rateIn = (events: number, exposure: number): number => (exposure > 0 ? (events + 0.5) / exposure : events + 0.5);

/** The rate in the months that are not hidden. */
function openRate(count: Int32Array, start: number, factor: Float64Array, hidden: Uint8Array): number {
  let events = 0;
  let exposure = 0;
  for (let t = 0; t < factor.length; t++) {
    if (hidden[t]) continue;
    events += count[start + t]!;
    exposure += factor[t]!;
  }
  return rateIn(events, exposure);
}
