import type { Hottime, WeekBlock } from '../domain/hottime.ts';
import type { HottimeSearch, WeekTables } from '../domain/hottime-search.ts';
import { DUTCH_CLOCK, type LocalClock } from '../domain/time/local-clock.ts';
import { aoristic } from './aoristic.ts';
import { logRatio, weightFor } from './block-likelihood.ts';
import type { Random } from './random.ts';
import { ratioInterval } from './ratio-interval.ts';
import { BLOCK_COUNT, type BlockSums, blockAt, blockSums, hoursOf, weightIn } from './week-blocks.ts';
import { exchangeModel } from './week-exchange.ts';
import type { NullModel, Redraw } from './week-redraw.ts';
import type { Spans, WeekReference } from './week-reference.ts';
import { shiftModel } from './week-shift.ts';
import { weekSpans } from './week-spans.ts';

/** Draws between two questions to `shouldStop`. */
const ROUND = 25;

export interface HottimeOptions {
  readonly random: Random;
  /** Simulations, 999 when left out. */
  readonly draws?: number;
  /** Share of searches without a peak that may report one, 0.05 when left out. */
  readonly alpha?: number;
  /** Hottimes reported at most, 3 when left out. */
  readonly most?: number;
  /** Incidents with a known hour below which nothing is tested, 10 when left out. */
  readonly minimum?: number;
  readonly clock?: LocalClock;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked every few draws; true ends the search with `stopped`. */
  readonly shouldStop?: () => boolean;
}

type Settings = Required<HottimeOptions>;

/**
 * Blocks of the week in which a place has more incidents than its reference leads to expect: a scan over 1-7 consecutive
 * days (cyclic) x 1-23 consecutive hours, hours past midnight belonging to the day they started on.
 *
 * Statistic: the largest log likelihood ratio over all blocks, given the total (`block-likelihood.ts`). Its chance comes
 * from redrawing whole intervals under the null model of the reference (`week-shift.ts` for a known profile,
 * `week-exchange.ts` for the rest of the city), so the search over some 24,000 blocks is paid for: data without a peak
 * give a hottime in less than `alpha` of searches. p = (1 + draws that reach the observed) / (draws + 1). A search that
 * can no longer end below alpha stops early with p = h / l after l draws with h that reach it (Besag & Clifford 1991),
 * which is a valid p as well.
 *
 * Once a block is found, its hours and every incident that touches them are left out and the rest is scanned again
 * (Zhang, Assuncao & Kulldorff 2010); later blocks never overlap earlier ones. Of equally likely blocks the first with
 * the fewest hours is taken; no simpler block is preferred to a likelier one.
 *
 * Observed and expected are on the scale of the whole week of the place. The ratio is that of the best of many blocks
 * and so tends to be high; its interval (`ratio-interval.ts`) does not correct for that. Incidents are taken as
 * independent: twenty calls about one party make a peak, so leave doubles out first.
 *
 * Example: 16 of 24 incidents between 22 and 23 on weekdays, against a flat week: Monday to Friday 22-23, expected
 * 24 x 5 / 168 = 0.71, 22 times as many (`tests/golden/cli/hottimes.json`).
 * @param place incidents whose time is known to the minute
 */
export function findHottimes(place: Spans, reference: WeekReference, options: HottimeOptions): HottimeSearch {
  const settings = complete(options);
  const spans = weekSpans(place, settings.clock);
  const { week: observed, ...counts } = aoristic(place.begin, place.end, settings.clock);
  const model: NullModel = reference.kind === 'profile' ? shiftModel(spans, reference.weights) : exchangeModel(spans, reference.city);
  const week: WeekTables = { observed, expected: model.yardstick.expected, ...counts };
  if (counts.known < settings.minimum) return { kind: 'tooFew', minimum: settings.minimum, week };
  return search(model, week, settings);
}

function complete(options: HottimeOptions): Settings {
  const unset = { draws: 999, alpha: 0.05, most: 3, minimum: 10, clock: DUTCH_CLOCK, onProgress: () => {}, shouldStop: () => false };
  return { ...unset, ...options };
}

function search(model: NullModel, week: WeekTables, settings: Settings): HottimeSearch {
  const explained = new Uint8Array(168);
  const sums = blockSums();
  const hottimes: Hottime[] = [];
  let rejected: Hottime | null = null;
  while (hottimes.length < settings.most) {
    const redraw = model.without(explained);
    if (redraw.known < settings.minimum) break;
    const best = bestBlock(redraw, sums, explained);
    if (!best) break;
    const p = chance(redraw, best, sums, explained, settings, hottimes.length);
    if (p === 'stopped') return { kind: 'stopped' };
    const hottime = asHottime(best.block, p, model, week);
    if (p >= settings.alpha || hottime.ratio <= 1) {
      rejected = hottime;
      break;
    }
    hottimes.push(hottime);
    for (const hour of hoursOf(best.block)) explained[hour] = 1;
  }
  settings.onProgress(settings.draws * settings.most, settings.draws * settings.most);
  return hottimes.length > 0 ? { kind: 'found', hottimes, rejected, week } : { kind: 'none', rejected, week };
}

interface Best {
  readonly block: WeekBlock;
  readonly ratio: number;
}

function bestBlock(redraw: Redraw, sums: BlockSums, explained: Uint8Array): Best | null {
  const seen = sums.all(redraw.observed);
  const mean = sums.all(redraw.expected);
  const taken = sums.all(Float64Array.from(explained));
  let found: Best | null = null;
  for (let i = 0; i < BLOCK_COUNT; i++) {
    if (taken[i]! > 0 || seen[i]! <= mean[i]!) continue;
    const ratio = logRatio(seen[i]!, mean[i]!, redraw.count);
    const lead = ratio - (found?.ratio ?? 0);
    if (lead < -1e-9 || ratio <= 1e-9) continue;
    const block = blockAt(i);
    if (lead > 1e-9 || !found || size(block) < size(found.block)) found = { block, ratio };
  }
  return found;
}

const size = (block: WeekBlock): number => block.days * block.hours;

/** Chance that redraws reach the best block: each block has one weight from which on it does, so no logarithm is taken per draw. */
function chance(redraw: Redraw, best: Best, sums: BlockSums, explained: Uint8Array, settings: Settings, step: number): number | 'stopped' {
  const { draws, alpha, most } = settings;
  const mean = sums.all(redraw.expected);
  const taken = sums.all(Float64Array.from(explained));
  const target = best.ratio * (1 - 1e-9);
  // Where nothing is expected no redraw ever lands.
  const cutoff = mean.map((m, i) => (taken[i]! > 0 || m <= 0 ? Number.POSITIVE_INFINITY : weightFor(target, m, redraw.count) - 1e-9));
  const week = new Float64Array(168);
  let reached = 0;
  for (let done = 1; done <= draws; done++) {
    redraw.draw(week, settings.random);
    if (sums.reaches(week, cutoff)) reached++;
    if ((1 + reached) / (draws + 1) >= alpha) return reached === 0 ? 1 : reached / done;
    if (done % ROUND === 0) {
      if (settings.shouldStop()) return 'stopped';
      settings.onProgress(step * draws + done, most * draws);
    }
  }
  return (1 + reached) / (draws + 1);
}

function asHottime(block: WeekBlock, p: number, model: NullModel, week: WeekTables): Hottime {
  const observed = weightIn(week.observed, block);
  const expected = weightIn(week.expected, block);
  const interval = ratioInterval(observed, expected, model.yardstick.support(hoursOf(block)));
  return { block, observed, expected, ratio: observed / expected, interval, p };
}
