import type { Random } from '../../../stats/random.ts';
import type { DaysInProgress } from './days-in-progress.ts';
import type { Stop } from './stop.ts';

/** Settings of Christiaens and Vanden Berghe: mean number of stops taken out, longest string, chance to pass over a gap. */
const TAKEN_OUT = 10;
const LONGEST = 10;
const BLINK = 0.01;
/** Metres lost per unit and point that is left out: more than any way round a city. */
const PER_LOST_POINT = 20_000;

/** Temperatures in metres: from about the way to a next stop to less than a street. */
const HOT = 400;
const COLD = 2;

/** What is lost by leaving a stop out, in points times units. */
export type LossOf = (i: number) => number;

interface Search {
  readonly stops: readonly Stop[];
  readonly days: DaysInProgress;
  readonly nearest: readonly Int32Array[];
  readonly loss: LossOf;
  readonly random: Random;
}

/** Puts stops in one by one, the hardest to miss first, each where the way round is least; gives those that fit nowhere. */
export function putIn(days: DaysInProgress, order: readonly number[], skip?: () => boolean): number[] {
  return order.filter((i) => {
    const gap = days.cheapest(i, skip);
    if (gap) days.put(i, gap);
    return gap === null;
  });
}

/**
 * Shortens the routes of all days together by taking out strings of stops that lie near each other and putting them back where they fit best
 * (slack induction by string removals: Christiaens and Vanden Berghe, Transportation Science 54 (2020) 417-433), with simulated annealing over
 * a fixed number of rounds, so that the same seed gives the same plan. Limits are kept at every step.
 * @returns the stops that fit nowhere
 */
export function improveRoutes(
  stops: readonly Stop[],
  days: DaysInProgress,
  absent: readonly number[],
  loss: LossOf,
  random: Random,
  rounds: number,
): number[] {
  const search: Search = { stops, days, nearest: nearestOf(stops, days), loss, random };
  const costOf = (out: readonly number[]): number => days.metres + PER_LOST_POINT * out.reduce((sum, i) => sum + loss(i), 0);
  let out = [...absent];
  let cost = costOf(out);
  let best = { cost, out, days: days.copy() };
  const cooling = (COLD / HOT) ** (1 / Math.max(1, rounds));
  for (let round = 0, heat = HOT; round < rounds; round++, heat *= cooling) {
    const before = days.copy();
    const removed = [...out, ...takeStrings(search)];
    const next = putIn(days, inSomeOrder(search, removed), () => random() < BLINK);
    const nextCost = costOf(next);
    if (nextCost >= cost - heat * Math.log(random())) days.restore(before);
    else [out, cost] = [next, nextCost];
    if (cost < best.cost - 1e-9) best = { cost, out, days: days.copy() };
  }
  days.restore(best.days);
  return best.out;
}

/** For every stop all others, nearest first. */
function nearestOf(stops: readonly Stop[], { distances }: DaysInProgress): Int32Array[] {
  return stops.map((_, i) => Int32Array.from(stops.keys()).sort((a, b) => distances.of(i, a) - distances.of(i, b)));
}

function takeStrings({ days, nearest, random }: Search): number[] {
  const used = days.routes.filter((route) => route.length > 0);
  if (used.length === 0) return [];
  const mean = used.reduce((sum, route) => sum + route.length, 0) / used.length;
  const longest = Math.max(1, Math.min(LONGEST, mean));
  const strings = Math.floor(1 + random() * Math.max(0, (4 * TAKEN_OUT) / (1 + longest) - 1));
  const dayOf = new Int32Array(nearest.length).fill(-1);
  days.routes.forEach((route, day) => {
    for (const i of route) dayOf[i] = day;
  });
  const seed = Math.floor(random() * nearest.length);
  const removed: number[] = [];
  const ruined = new Set<number>();
  for (const i of nearest[seed]!) {
    if (ruined.size >= strings) break;
    const day = dayOf[i]!;
    if (day < 0 || ruined.has(day)) continue;
    ruined.add(day);
    removed.push(...takeString(days, day, i, Math.floor(1 + random() * Math.min(days.routes[day]!.length, longest)), random));
  }
  return removed;
}

/** Takes a string of a length out of one route, with a given stop in it. */
function takeString(days: DaysInProgress, day: number, i: number, length: number, random: Random): number[] {
  const route = days.routes[day]!;
  const at = route.indexOf(i);
  const first = Math.max(0, at - length + 1);
  const last = Math.min(at, route.length - length);
  const start = first + Math.floor(random() * (last - first + 1));
  return Array.from({ length }, () => days.take(day, start));
}

/** Random, most units first, far from the base first or near it first, with chances 4, 4, 2 and 1 of 11; nailed stops always go first. */
function inSomeOrder({ stops, days, random }: Search, removed: readonly number[]): number[] {
  const { distances } = days;
  const draw = random() * 11;
  const key = (i: number): number => {
    if (draw < 4) return random();
    if (draw < 8) return -stops[i]!.units;
    return (draw < 10 ? -1 : 1) * distances.of(distances.base, i);
  };
  const keyed = removed.map((i) => ({ i, key: key(i), nailed: stops[i]!.day >= 0 ? 0 : 1 }));
  return keyed.sort((a, b) => a.nailed - b.nailed || a.key - b.key || a.i - b.i).map(({ i }) => i);
}
