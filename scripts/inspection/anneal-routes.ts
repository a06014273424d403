import type { Random } from '../../src/stats/random.ts';
import { type DayLimits, Distances, type Stop } from '../../src/workflow/inspection/plan/stop.ts';

/**
 * A second, slower way to divide stops over days, to see how good the fast one is: plain simulated annealing (Kirkpatrick 1983) from a random
 * start with moves of one stop, swaps of two stops, turned strings (2-opt) and tails exchanged between days. It shares no code with the app
 * but the table of distances; limits that are broken cost a penalty that grows.
 */
export function annealRoutes(
  stops: readonly Stop[],
  limits: DayLimits,
  random: Random,
  steps: number,
): { metres: number; feasible: boolean } {
  const distances = new Distances(stops, limits.base);
  const { days } = limits;
  const routes: number[][] = Array.from({ length: days }, () => []);
  for (const i of stops.keys()) routes[Math.floor(random() * days)]!.push(i);
  const over = (route: readonly number[], metres: number): number => {
    const units = route.reduce((sum, i) => sum + stops[i]!.units, 0);
    const minutes = route.reduce((sum, i) => sum + stops[i]!.minutes, 0) + metres * limits.perMetre;
    return Math.max(0, units - limits.units) * 400 + Math.max(0, minutes - limits.minutes) * 60;
  };
  let weight = 0.5;
  const costOf = (route: readonly number[]): number => {
    const metres = distances.route(route);
    return metres + weight * over(route, metres);
  };
  let best = Number.POSITIVE_INFINITY;
  const hot = 1500;
  const cold = 1;
  for (let step = 0; step < steps; step++) {
    const heat = hot * (cold / hot) ** (step / steps);
    weight = 0.5 + (8 * step) / steps;
    const a = Math.floor(random() * days);
    const b = Math.floor(random() * days);
    const [nextA, nextB] = moved(routes[a]!, routes[b]!, a === b, random);
    const before = costOf(routes[a]!) + (a === b ? 0 : costOf(routes[b]!));
    const after = costOf(nextA) + (a === b ? 0 : costOf(nextB));
    if (after >= before - heat * Math.log(1 - random())) continue;
    routes[a] = nextA;
    if (a !== b) routes[b] = nextB;
    if (step > steps / 2 && step % 50 === 0) best = Math.min(best, feasibleLength(routes, distances, over));
  }
  best = Math.min(best, feasibleLength(routes, distances, over));
  return { metres: best, feasible: Number.isFinite(best) };
}

function feasibleLength(
  routes: readonly (readonly number[])[],
  distances: Distances,
  over: (route: readonly number[], metres: number) => number,
): number {
  let sum = 0;
  for (const route of routes) {
    const metres = distances.route(route);
    if (over(route, metres) > 1e-6) return Number.POSITIVE_INFINITY;
    sum += metres;
  }
  return sum;
}

/** Two routes after one random move; the routes that are given stay as they are. */
function moved(a: readonly number[], b: readonly number[], same: boolean, random: Random): [number[], number[]] {
  const at = (length: number): number => Math.floor(random() * length);
  const draw = random();
  if (same) {
    if (a.length < 2) return [[...a], [...a]];
    const [i, j] = [at(a.length), at(a.length)].sort((x, y) => x - y) as [number, number];
    if (draw < 0.6) return pair([...a.slice(0, i), ...a.slice(i, j + 1).reverse(), ...a.slice(j + 1)]);
    const rest = a.filter((_, k) => k !== i);
    const to = at(rest.length + 1);
    return pair([...rest.slice(0, to), a[i]!, ...rest.slice(to)]);
  }
  if (a.length === 0) return [[...a], [...b]];
  const i = at(a.length);
  if (draw < 0.45) {
    const to = at(b.length + 1);
    return [a.filter((_, k) => k !== i), [...b.slice(0, to), a[i]!, ...b.slice(to)]];
  }
  const j = at(b.length + 1);
  if (draw < 0.75 && j < b.length) return [a.map((one, k) => (k === i ? b[j]! : one)), b.map((one, k) => (k === j ? a[i]! : one))];
  return [
    [...a.slice(0, i), ...b.slice(j)],
    [...b.slice(0, j), ...a.slice(i)],
  ];
}

const pair = (route: number[]): [number[], number[]] => [route, route];
