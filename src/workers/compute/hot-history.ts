import type { Cube } from '../../domain/cube.ts';
import type { Course, HistoryRequest, HotHistory, PastMonth, PlaceHistory } from '../../domain/hot-history.ts';
import type { HotspotShape } from '../../domain/signal.ts';
import { groupSeries } from '../../stats/cube-series.ts';
import { emergingClass } from '../../stats/emerging/emerging-class.ts';
import { mannKendall } from '../../stats/emerging/mann-kendall.ts';
import { walkForward } from '../../stats/forecast/walk-forward.ts';
import { monthlySignal } from '../../stats/signal.ts';
import { breathe } from './breathe.ts';
import type { Study } from './study.ts';

const TREND_LEVEL = 0.05;

interface PastSignal {
  readonly count: Float64Array;
  readonly flagged: Uint8Array;
  readonly hotspots: readonly HotspotShape[];
}

/** Months that were worked out before, by what they depend on; forgotten with the cube. */
export type SignalMemory = Map<string, PastSignal>;

/**
 * The unusual places of every month looked back on, each judged by what was known then.
 * @param isStale true ends the work
 * @returns null when stopped
 */
export async function hotHistory(
  cube: Cube,
  study: Study,
  { request, months, places }: HistoryRequest,
  memory: SignalMemory,
  isStale: () => boolean,
): Promise<HotHistory | null> {
  const signals: PastSignal[] = [];
  for (const past of months) {
    await breathe();
    if (isStale()) return null;
    signals.push(recall(memory, cube, study, request, past));
  }
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  if (first === undefined || last === undefined) return { months: [], places: [], value: null };
  const counts = groupSeries(cube, places, { from: first, to: last });
  return {
    months: months.map(({ month }) => month),
    places: places.map((place, i) => placeHistory(place, signals, counts[i]!)),
    value: forecastValue(signals, months),
  };
}

function recall(memory: SignalMemory, cube: Cube, { area }: Study, request: HistoryRequest['request'], past: PastMonth): PastSignal {
  const key = JSON.stringify([past, request.categories, request.alpha]);
  const known = memory.get(key);
  if (known) return known;
  const options = {
    period: { from: past.month, to: past.month },
    history: past.history,
    categories: request.categories,
    alpha: request.alpha,
  };
  const { count, flagged, hotspots } = monthlySignal(cube, { cells: area.ids.length, neighbours: area.neighbours }, options);
  const signal = { count, flagged, hotspots };
  memory.set(key, signal);
  return signal;
}

function placeHistory(place: HistoryRequest['places'][number], signals: readonly PastSignal[], count: Float64Array): PlaceHistory {
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
