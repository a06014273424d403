import type { Cube } from '../../domain/cube.ts';
import type { HistoryRequest, Life, LifeEvent, PastMonth } from '../../domain/hot-history.ts';
import type { MonthlySignal } from '../../domain/signal.ts';
import { placeOf } from '../../geo/place-name.ts';
import { type Biography, type BiographyEntry, biographies } from '../../stats/hotspots/biography.ts';
import type { Study } from './study.ts';

type Place = HistoryRequest['places'][number];

/** Follows the hotspots of all months under one id each; the answer finds the life of the hotspot at a place. */
export function createLives(
  signals: readonly Pick<MonthlySignal, 'count' | 'hotspots'>[],
  months: readonly PastMonth[],
  cube: Cube,
  { area, boundaries }: Study,
): (place: Place) => Life | null {
  const periods = signals.map(({ hotspots }, t) => ({ period: { from: months[t]!.month, to: months[t]!.month }, shapes: hotspots }));
  const told = biographies(periods, cube, { newId: ({ cells }) => area.ids[cells[0]!]! })!;
  const byId = new Map(told.map((one) => [one.id, one]));
  const nameOf = (id: string): string => {
    const { period, shape } = byId.get(id)!.shapes.at(-1)!;
    const counts = signals[months.findIndex(({ month }) => month === period.from)]!.count;
    return placeOf(area, boundaries, shape.cells, counts).name;
  };
  return (place) => {
    const found = latestAt(told, place);
    if (!found) return null;
    const events = found.events.flatMap((entry) => eventOf(entry, nameOf) ?? []);
    return { id: found.id, since: found.shapes[0]!.period.from, months: found.shapes.length, events };
  };
}

/** The hotspot of one of its categories that lay here last; of several in one month the one that shares most cells. */
function latestAt(told: readonly Biography[], { cells, categories }: Place): Biography | null {
  const own = new Set(cells);
  let best: Biography | null = null;
  let most: readonly [month: number, shared: number] = [0, 0];
  for (const one of told) {
    const { period, shape } = one.shapes.at(-1)!;
    const shared = shape.cells.reduce((sum, cell) => sum + (own.has(cell) ? 1 : 0), 0);
    if (shared === 0 || !shape.categories.some((code) => categories.includes(code))) continue;
    if (period.to > most[0] || (period.to === most[0] && shared > most[1])) {
      best = one;
      most = [period.to, shared];
    }
  }
  return best;
}

/** Months in which a hotspot only went on are left out. */
function eventOf({ period, event }: BiographyEntry, nameOf: (id: string) => string): LifeEvent | null {
  if (event.kind === 'held') return null;
  return { month: period.from, kind: event.kind, others: othersOf(event).map(nameOf), left: event.kind === 'ended' ? event.count : null };
}

function othersOf(event: BiographyEntry['event']): readonly string[] {
  if ('from' in event) return event.from;
  if ('others' in event) return event.others;
  return 'into' in event ? [event.into].flat() : [];
}
