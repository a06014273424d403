import type { Course, HistoryRequest, HotHistory, PastMonth, PlaceHistory } from '../../domain/hot-history.ts';
import type { HotspotShape, MonthlySignal } from '../../domain/signal.ts';
import { groupSeries } from '../../stats/cube-series.ts';
import { emergingClass } from '../../stats/emerging/emerging-class.ts';
import { mannKendall } from '../../stats/emerging/mann-kendall.ts';
import { walkForward } from '../../stats/forecast/walk-forward.ts';
import { breathe } from './breathe.ts';
import type { Chosen } from './counts.ts';
import { signalOf, signalSteps } from './lens-signal.ts';
import { createLives } from './lives.ts';
import type { Study } from './study.ts';

const TREND_LEVEL = 0.05;

type PastSignal = Pick<MonthlySignal, 'count' | 'flagged' | 'hotspots'>;

/**
 * The unusual places of every month looked back on, each judged by what was known then. The latest months come
 * first: they are the ones that are asked next.
 * @param isStale true ends the work
 * @returns null when stopped
 */
export async function hotHistory(
  { counts, categories }: Chosen,
  study: Study,
  { request, months, places }: HistoryRequest,
  isStale: () => boolean,
): Promise<HotHistory | null> {
  const signals: PastSignal[] = [];
  for (const past of months.toReversed()) {
    const question = { period: { from: past.month, to: past.month }, history: past.history, categories, alpha: request.alpha };
    const steps = signalSteps(counts, study, question);
    do {
      await breathe();
      if (isStale()) return null;
    } while (!steps.next().done);
    signals.unshift(signalOf('ongewoon', counts, study, question).signal);
  }
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  if (first === undefined || last === undefined) return { months: [], places: [], value: null };
  const lifeAt = createLives(signals, months, counts.cube, study);
  const series = groupSeries(counts.cube, places, { from: first, to: last });
  return {
    months: months.map(({ month }) => month),
    places: places.map((place, i) => ({ ...placeHistory(place, signals, series[i]!), life: lifeAt(place) })),
    value: forecastValue(signals, months),
  };
}

function placeHistory(
  place: HistoryRequest['places'][number],
  signals: readonly PastSignal[],
  count: Float64Array,
): Omit<PlaceHistory, 'life'> {
  const cells = new Set(place.cells);
  const touches = ({ cells: others, categories }: HotspotShape): boolean =>
    categories.some((category) => place.categories.includes(category)) && others.some((cell) => cells.has(cell));
  const hot = Uint8Array.from(signals, ({ hotspots }) => (hotspots.some(touches) ? 1 : 0));
  const { p, z } = mannKendall(count);
  const trend = p < TREND_LEVEL ? (Math.sign(z) as -1 | 1) : 0;
  return { id: place.id, hot, count, course: emergingClass(hot, trend).replace('-hot', '') as Course, trend, trendP: p };
}

/** Flags of a month scored on the next: what the signals were worth as a forecast. */
function forecastValue(signals: readonly PastSignal[], months: readonly PastMonth[]): HotHistory['value'] {
  const walk = walkForward(
    signals.map(({ count }) => count),
    { first: 1, flag: (step) => signals[step - 1]!.flagged },
  );
  if (!walk || walk.steps.length === 0) return null;
  return {
    months: walk.steps.map((step) => ({
      month: months[step.step]!.month,
      cells: step.cells,
      hits: step.flags.hits,
      total: step.flags.total,
      pai: step.flags.pai,
      busiestPai: step.busiest.pai,
    })),
    silent: walk.silent,
    flags: walk.flags,
    busiest: walk.busiest,
    chance: walk.chance,
  };
}
