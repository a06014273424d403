import { seededRandom } from '../../src/stats/random.ts';
import { circleZones } from '../../src/stats/scan/circle-zones.ts';
import { poissonScan, type ScanCluster } from '../../src/stats/scan/poisson-scan.ts';
import { type SpaceTimeCluster, spaceTimePermutation } from '../../src/stats/scan/space-time-permutation.ts';
import { ringZones, type Zones } from '../../src/stats/scan/zones.ts';
import { underOurNames } from './aliases.ts';
import { daysOf, dayText } from './dates.ts';
import { type Fields, fieldsOf, InputError } from './fields.ts';
import type { Method } from './method.ts';
import { hasNeighbours, NEIGHBOUR_FIELDS, neighboursOf } from './neighbours.ts';
import { baseOf, type Coordinates, coordinatesOf, PLACE_FIELDS, placesOf } from './places.ts';

const DRAW_FIELDS = {
  draws: 'simulations (default 999)',
  seed: 'whole number (default 1)',
  least: 'incidents below which a zone is no cluster (default 2)',
  most: 'clusters returned at most (default 10)',
};
const CIRCLE_FIELDS = {
  share: 'largest part of the population (or cases) a circle may hold (default 0.5)',
  radius: 'longest radius of a circle (default none)',
};

const optionsOf = (input: Fields) => ({
  random: seededRandom(input.number('seed', 1)),
  draws: input.whole('draws', 999, 1),
  least: input.whole('least', 2, 1),
  most: input.whole('most', 10, 1),
});

function circlesOf(input: Fields, weight: Float64Array): Zones {
  const places = placesOf(input);
  if (places.n !== weight.length) throw new InputError(`there are ${places.n} points and ${weight.length} counts`);
  const radius = input.has('radius') ? { radius: input.number('radius') } : {};
  return circleZones(checkedSize(input, places), weight, { share: input.share('share', 0.5, true), ...radius });
}

/** Circles around every place up to half of all are too many for very many places. */
function checkedSize<T extends { readonly n: number }>(input: Fields, places: T): T {
  if (places.n === 0) throw new InputError('there are no places');
  const most = input.has('radius') ? MOST_WITH_RADIUS : MOST_PLACES;
  if (places.n <= most) return places;
  const way = input.has('radius') ? '' : `, or give "radius" (then ${MOST_WITH_RADIUS})`;
  throw new InputError(`circles around ${places.n} places are too many: count in at most ${most} cells${way}`);
}

const MOST_PLACES = 5000;
const MOST_WITH_RADIUS = 20_000;

const givenOf = (input: Fields, names: readonly string[]): string => names.find((name) => input.has(name)) ?? names[0]!;

const withBase = <T extends ScanCluster | SpaceTimeCluster>(cluster: T, base: number) => ({
  ...cluster,
  locations: cluster.locations.map((i) => i + base),
  centre: cluster.centre + base,
});

const poissonMethod: Method = {
  name: 'poisson-scan',
  gives:
    '"clusters", the likeliest first, then those that share no place with a likelier one: locations, centre, point (its coordinates), radius, count, expected, population, ratio (count / expected), relativeRisk (the same over that outside), likelihood = llr (log likelihood ratio), p = (1 + simulations that reach it) / (draws + 1), gumbelP; "total" and "zones"',
  answers: 'Spatial scan statistic, Poisson model (scan/poisson-scan.ts): most likely and secondary clusters with LLR and p',
  fields: {
    counts: 'list of incidents per place (also called "cases")',
    cases: 'the same as "counts"',
    expected: 'list of expected counts per place in any unit (default: "population"); scaled to the total of the counts',
    population: 'list of people at risk per place: decides how large a circle may be (default: "expected")',
    ...NEIGHBOUR_FIELDS,
    rings: 'with "neighbours": zones are disks of 0 to so many steps (default 6); without: circles around every point',
    ...CIRCLE_FIELDS,
    shape: 'list of Gamma shapes when the expected counts are uncertain (default: known)',
    ...DRAW_FIELDS,
  },
  run(input) {
    const count = input.counts(givenOf(input, ['counts', 'cases']));
    if (!input.has('expected') && !input.has('population')) throw new InputError('give "population" or "expected" per place');
    const expected = input.numbers(givenOf(input, ['expected', 'population']));
    const population = input.numbers(givenOf(input, ['population', 'expected']));
    if (population.length !== expected.length)
      throw new InputError(`there are ${expected.length} expected counts and ${population.length} populations`);
    if (count.length !== expected.length) throw new InputError(`there are ${count.length} counts and ${expected.length} expected counts`);
    const rings = hasNeighbours(input);
    const zones = rings ? ringZones(neighboursOf(input, false), input.whole('rings', 6)) : circlesOf(input, population);
    const base = baseOf(input);
    const shape = input.has('shape') ? { shape: input.numbers('shape', count.length) } : {};
    const result = poissonScan({ count, expected, zones, ...shape }, optionsOf(input))!;
    const places = rings ? null : placesOf(input);
    return {
      total: result.total,
      zones: result.zones,
      clusters: result.clusters.map((cluster) => ({
        ...withBase(cluster, base),
        llr: cluster.likelihood,
        population: cluster.locations.reduce((sum, i) => sum + population[i]!, 0),
        point: places && [places.x[cluster.centre], places.y[cluster.centre]],
      })),
    };
  },
};

/** Names in a case; `dates` so that the other names of a date are known. */
const CASE = { dates: '', count: '' };

interface CaseList {
  readonly x: number[];
  readonly y: number[];
  readonly degrees: boolean;
  readonly location: Int32Array;
  readonly day: Int32Array;
}

interface CaseRow extends Coordinates {
  readonly date: string | number | null;
  readonly count: number;
}

/** Cases one by one, or as points beside dates. */
function rowsOf(input: Fields): CaseRow[] {
  if (!input.has('cases')) {
    const { x, y, n, degrees = false } = placesOf(input);
    const dates = input.texts('dates');
    if (dates.length !== n) throw new InputError(`there are ${n} points and ${dates.length} dates`);
    return dates.map((date, i) => ({ x: x[i]!, y: y[i]!, degrees, date, count: 1 }));
  }
  const raw = input.raw('cases');
  if (!Array.isArray(raw)) throw new InputError('"cases" must be a list of {"x": .., "y": .., "date": ..} or of [x, y, date]');
  return raw.map((entry, i) => {
    const fields: unknown = Array.isArray(entry) ? { x: entry[0], y: entry[1], date: entry[2], count: entry[3] } : entry;
    const point = coordinatesOf(fields);
    if (!point) throw new InputError(`entry ${i} of "cases" must hold "x" and "y", or "lng" and "lat"`);
    const row = fieldsOf(underOurNames(fields as Record<string, unknown>, CASE), `cases.${i}.`);
    return { ...point, date: row.raw('dates') as string | number, count: row.whole('count', 1) };
  });
}

/** Places with equal coordinates become one location, in order of first appearance. */
function casesOf(input: Fields): CaseList {
  const known = new Map<string, number>();
  const list = { x: [] as number[], y: [] as number[] };
  const rows = rowsOf(input);
  const degrees = input.flag('degrees', rows.length > 0 && rows.every((row) => row.degrees));
  const each = rows.flatMap((row) => {
    const key = `${row.x},${row.y}`;
    const location = known.get(key) ?? known.size;
    if (location === known.size) {
      known.set(key, location);
      list.x.push(row.x);
      list.y.push(row.y);
    }
    return Array.from({ length: row.count }, () => ({ location, date: row.date }));
  });
  const dates = each.map(({ date }) => date);
  return { ...list, degrees, location: Int32Array.from(each, ({ location }) => location), day: daysOf(dates, 'dates') };
}

const permutationMethod: Method = {
  name: 'space-time-permutation',
  objects: ['cases'],
  gives:
    '"locations" (coordinates, in order of first appearance) and "clusters": locations, centre, radius, firstStep, lastStep, firstDate, lastDate, count, expected, ratio, likelihood (log likelihood ratio), p, gumbelP',
  answers: 'Space-time permutation scan (scan/space-time-permutation.ts): cylinders with LLR and p; needs no population',
  fields: {
    cases:
      'list of {"x", "y", "date", "count"?} or [x, y, date]; date (or day, time, t) is 2026-11-23 or a day number; equal coordinates are one location',
    ...PLACE_FIELDS,
    dates: 'instead of "cases": list of dates beside "points" or "x" and "y"',
    days: 'days per step (default 1)',
    from: 'first day of the study period (default: of the first case)',
    to: 'last day of the study period (default: of the last case)',
    prospective: 'true: only windows that reach the last step (default false)',
    longest: 'longest window in steps (default: half of all steps)',
    ...CIRCLE_FIELDS,
    ...DRAW_FIELDS,
  },
  run(input) {
    const { x, y, degrees, location, day } = casesOf(input);
    if (day.length === 0) throw new InputError('there are no cases');
    checkedSize(input, { n: x.length });
    const edge = (name: string, unset: number): number =>
      input.has(name) ? daysOf([input.raw(name) as string | number], name)[0]! : unset;
    const from = edge(
      'from',
      day.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    );
    const to = edge(
      'to',
      day.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    );
    const width = input.whole('days', 1, 1);
    const steps = Math.max(1, Math.ceil((to - from + 1) / width));
    // Whole steps count back from the last day, so that the last one is never a part of a step.
    const step = day.map((d) => steps - 1 - Math.floor((to - d) / width));
    if (day.some((d) => d < from || d > to)) throw new InputError('a case lies outside "from" - "to"');
    const perLocation = new Float64Array(x.length);
    for (const at of location) perLocation[at]!++;
    const radius = input.has('radius') ? { radius: input.number('radius') } : {};
    const zones = circleZones({ x, y, degrees }, perLocation, {
      share: input.share('share', 0.5, true),
      ...radius,
    });
    const longest = input.has('longest') ? { longest: input.whole('longest', 1, 1) } : {};
    const cases = { location, step, steps, zones };
    const result = spaceTimePermutation(cases, { ...optionsOf(input), ...longest, prospective: input.flag('prospective', false) })!;
    const lastDay = (at: number): number => to - (steps - 1 - at) * width;
    return {
      total: result.total,
      steps,
      locations: Array.from(x, (_, i) => [x[i], y[i]]),
      clusters: result.clusters.map((cluster) => ({
        ...cluster,
        firstDate: dayText(Math.max(from, lastDay(cluster.firstStep) - width + 1)),
        lastDate: dayText(lastDay(cluster.lastStep)),
      })),
    };
  },
};

export const SCAN_METHODS: readonly Method[] = [poissonMethod, permutationMethod];
