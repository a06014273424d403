import type { PlanLimits } from '../../../domain/inspection/plan.ts';
import { wgs84ArraysToRd } from '../../../geo/rd.ts';
import { seededRandom } from '../../../stats/random.ts';
import { DaysInProgress } from './days-in-progress.ts';
import { improveRoutes, putIn } from './improve-routes.ts';
import { lengthBound } from './length-bound.ts';
import { type DayLimits, Distances, type Routes, type Stop } from './stop.ts';
import { splitVisit, type Visit } from './visit.ts';

/** Streets are longer than the crow flies, and a car in town does 25 km an hour. */
const DETOUR = 1.3;
const METRES_PER_MINUTE = 25_000 / 60;
const ROUNDS = 6000;

export interface Spread {
  /** Visits per day in the order of the route. */
  readonly days: readonly (readonly Visit[])[];
  readonly absent: readonly Visit[];
  readonly metres: number;
  readonly metresBound: number;
}

export interface SpreadSettings {
  readonly limits: PlanLimits;
  /** Where each day begins and ends, degrees WGS84. */
  readonly base: readonly [lng: number, lat: number];
  /** Days that take nothing new. */
  readonly closed?: readonly number[];
  /** What it costs to leave a visit out. */
  readonly loss: (visit: Visit) => number;
  /** What a visit promises: the day that promises most goes first. `loss` when left out. */
  readonly promise?: (visit: Visit) => number;
  readonly rounds?: number;
}

export function dayLimitsOf({ limits, base, closed = [] }: Pick<SpreadSettings, 'limits' | 'base' | 'closed'>): DayLimits {
  const { x, y } = wgs84ArraysToRd(Float64Array.of(base[0]), Float64Array.of(base[1]));
  return {
    days: limits.days,
    units: limits.unitsPerDay,
    minutes: limits.teamHours * 60,
    perMetre: DETOUR / METRES_PER_MINUTE,
    base: [x[0]!, y[0]!],
    closed,
  };
}

/** The stops of visits, in metres and minutes. */
export function stopsOf(visits: readonly Visit[], { minutesPerStop, minutesPerUnit }: PlanLimits): Stop[] {
  const { x, y } = wgs84ArraysToRd(
    Float64Array.from(visits, ({ site }) => site.lng),
    Float64Array.from(visits, ({ site }) => site.lat),
  );
  return visits.map(({ units, day }, i) => ({ x: x[i]!, y: y[i]!, units, minutes: minutesPerStop + units * minutesPerUnit, day }));
}

/** Visits that are too large for any day are cut before they are planned. */
function cutToSize(visits: readonly Visit[], { unitsPerDay, teamHours, minutesPerStop, minutesPerUnit }: PlanLimits): Visit[] {
  const byTime = minutesPerUnit > 0 ? Math.floor((teamHours * 60 * 0.8 - minutesPerStop) / minutesPerUnit) : unitsPerDay;
  const largest = Math.max(1, Math.min(unitsPerDay, byTime));
  return visits.flatMap((visit) => {
    const pieces: Visit[] = [];
    let rest = visit;
    while (rest.day < 0 && rest.units > largest) {
      const [first, next] = splitVisit(rest, largest);
      pieces.push(first);
      rest = next;
    }
    return [...pieces, rest];
  });
}

/** Cuts what fitted nowhere to the room that is left on the days, the roomiest first. */
function cutToRoom(visits: readonly Visit[], absent: readonly number[], room: number[]): Visit[] {
  const cut = new Map<number, Visit[]>();
  for (const i of absent) {
    const pieces: Visit[] = [];
    let rest = visits[i]!;
    for (;;) {
      const day = room.reduce((best, left, at) => (left > room[best]! ? at : best), 0);
      const left = room[day] ?? 0;
      if (left <= 0 || rest.day >= 0 || rest.units <= left) {
        room[day] = left - Math.min(left, rest.units);
        break;
      }
      const [first, next] = splitVisit(rest, left);
      pieces.push(first);
      room[day] = 0;
      rest = next;
    }
    cut.set(i, [...pieces, rest]);
  }
  return visits.flatMap((visit, i) => cut.get(i) ?? [visit]);
}

/**
 * Divides visits over days and puts each day in the order of a route, as short as it can: what is nailed first, then what costs most to leave
 * out, then many rounds of improving. A visit that fits on no day is cut over several; what still does not fit is left out, the least
 * valuable first.
 */
export function spreadOverDays(visits: readonly Visit[], settings: SpreadSettings): Spread {
  const { limits, loss, rounds = ROUNDS } = settings;
  const dayLimits = dayLimitsOf(settings);
  const random = seededRandom(limits.seed + 2);
  const order = (list: readonly Visit[]): number[] =>
    [...list.keys()].sort((a, b) => Number(list[b]!.day >= 0) - Number(list[a]!.day >= 0) || loss(list[b]!) - loss(list[a]!) || a - b);
  const fill = (list: readonly Visit[]) => {
    const stops = stopsOf(list, limits);
    const days = new DaysInProgress(stops, dayLimits, new Distances(stops, dayLimits.base));
    return { list, stops, days, absent: putIn(days, order(list)) };
  };
  let filled = fill(cutToSize(visits, limits));
  for (let attempt = 0; attempt < 4 && filled.absent.length > 0; attempt++) {
    const room = Array.from({ length: limits.days }, (_, day) => filled.days.unitsLeft(day));
    const next = fill(cutToRoom(filled.list, filled.absent, room));
    if (next.list.length === filled.list.length) break;
    filled = next;
  }
  const { list, stops, days } = filled;
  const absent = improveRoutes(stops, days, filled.absent, (i) => loss(list[i]!), random, list.length < 3 ? 0 : rounds);
  const placed = toVisits(list, days.routes, absent);
  return {
    ...placed,
    days: bestFirst(placed.days, settings.promise ?? loss, new Set(dayLimits.closed)),
    ...lengths(days, stops, dayLimits),
  };
}

/** Days are alike, so the one with the highest scores goes first; closed days and days with something nailed to them stay. */
function bestFirst(days: Spread['days'], promise: SpreadSettings['loss'], closed: ReadonlySet<number>): Spread['days'] {
  const free = [...days.keys()].filter((day) => !closed.has(day) && days[day]!.every((visit) => visit.day < 0));
  const value = (day: number): number => days[day]!.reduce((sum, visit) => sum + promise(visit), 0);
  const ranked = [...free].sort((a, b) => value(b) - value(a) || a - b);
  return days.map((visits, day) => {
    const at = free.indexOf(day);
    return at < 0 ? visits : days[ranked[at]!]!;
  });
}

const toVisits = (list: readonly Visit[], routes: Routes, absent: readonly number[]): Pick<Spread, 'days' | 'absent'> => ({
  days: routes.map((route) => route.map((i) => list[i]!)),
  absent: absent.map((i) => list[i]!),
});

function lengths(days: DaysInProgress, stops: readonly Stop[], limits: DayLimits): Pick<Spread, 'metres' | 'metresBound'> {
  const placed = days.routes.flat().map((i) => stops[i]!);
  const units = placed.reduce((sum, stop) => sum + stop.units, 0);
  const bound = lengthBound(new Distances(placed, limits.base), Math.ceil(units / limits.units), limits.days);
  return { metres: days.metres, metresBound: bound };
}
