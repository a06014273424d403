import { aoristic } from '../../src/stats/aoristic.ts';
import { countChange } from '../../src/stats/count-change.ts';
import { binomialInterval, binomialUpperTail } from '../../src/stats/distributions/binomial.ts';
import { normalUpperTail } from '../../src/stats/distributions/normal.ts';
import { poissonUpperTail } from '../../src/stats/distributions/poisson.ts';
import { mannKendall, senSlope } from '../../src/stats/emerging/mann-kendall.ts';
import { farrington } from '../../src/stats/farrington.ts';
import { knoxTable } from '../../src/stats/knox.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { localMetres } from '../../src/stats/reports/local-metres.ts';
import { cautiousFarrington } from '../../src/stats/series/cautious-farrington.ts';
import { deltaFarrington } from '../../src/stats/series/delta-farrington.ts';
import { meanQuantileFarrington } from '../../src/stats/series/mean-quantile-farrington.ts';
import { cityWeek, flatWeek, type WeekReference } from '../../src/stats/week-reference.ts';
import { findHottimes } from '../../src/stats/week-scan.ts';
import { daysOf, TIME_FIELDS, timesOf } from './dates.ts';
import { type Fields, InputError } from './fields.ts';
import type { Method } from './method.ts';
import { baseOf, PLACE_FIELDS, placesOf } from './places.ts';

function trendOf(series: Float64Array) {
  const found = mannKendall(series);
  const zUncorrected = found.variance > 0 ? found.s / Math.sqrt(found.variance) : 0;
  const pUncorrected = Math.min(1, 2 * normalUpperTail(Math.abs(zUncorrected)));
  return { ...found, senSlope: senSlope(series), zUncorrected, pUncorrected };
}

const mannKendallMethod: Method = {
  name: 'mann-kendall',
  bare: 'series',
  gives:
    '"s", "variance" (with ties), "z" with continuity correction, two-sided "p", "tau" (tau-b), "senSlope", and "zUncorrected" and "pUncorrected" without that correction; a list of these for a list of series',
  answers:
    'Mann-Kendall trend test with ties and continuity correction, no lag, two-sided p, tau-b, and the slope of Sen (emerging/mann-kendall.ts)',
  fields: { series: 'list of numbers, oldest first, or a list of such lists' },
  run(input) {
    const series = input.raw('series');
    return Array.isArray(series) && Array.isArray(series[0]) ? input.lists('series').map(trendOf) : trendOf(input.numbers('series'));
  },
};

const JUDGES = {
  nbPlugin: farrington,
  plugin: farrington,
  delta: deltaFarrington,
  muan: meanQuantileFarrington,
  cautious: cautiousFarrington,
} as const;

const farringtonMethod: Method = {
  name: 'farrington',
  gives:
    'a list of "at" and "result": observed, expected, upper (an alarm above it), p, dispersion, trend (per step on the log scale), enough (5 in the last 4 steps), alarm; null where the history is too short or holds nothing. The defaults are those of this product, not of R: name them all to compare',
  answers: 'Improved Farrington algorithm (farrington.ts), one result per judged step; null where the history is too short',
  fields: {
    counts: 'list of whole numbers per step without gaps',
    at: 'position or list of positions to judge, counted from "base", or "all" (default: the last step)',
    base: 'position of the first step, 0 or 1 (default 0)',
    first:
      'date of the first week: then each year is compared on the same date instead of 52 steps apart, as farringtonFlexible does with dates (epochAsDate)',
    dates: 'instead of "first": list of a date per step',
    frequency: 'steps in a year: 52 or 12 (default 52)',
    years: 'years looked back (default 5)',
    window: 'steps on either side (default 3; 1 when frequency is 12)',
    periods: 'parts of the year with a level of their own (default 10; 1 when frequency is 12)',
    recent: 'last steps left out (default 26; 1 when frequency is 12)',
    alpha: 'level (default 0.01)',
    reweightAbove: 'residual above which an earlier step weighs less (default 2.58)',
    trendBelow: 'p that the trend must stay under to be kept (default 1: always kept)',
    threshold:
      '"nbPlugin" as R farringtonFlexible (default), "delta" (series/delta-farrington.ts) and "muan" (series/mean-quantile-farrington.ts) as there, or "cautious" (series/cautious-farrington.ts)',
  },
  run(input) {
    const counts = input.counts('counts');
    const frequency = input.whole('frequency', 52, 1);
    const monthly = frequency === 12;
    const options = {
      frequency,
      years: input.whole('years', 5, 1),
      window: input.whole('window', monthly ? 1 : 3),
      periods: input.whole('periods', monthly ? 1 : 10, 1),
      recent: input.whole('recent', monthly ? 1 : 26),
      alpha: input.share('alpha', 0.01),
      reweightAbove: input.number('reweightAbove', 2.58),
      trendBelow: input.number('trendBelow', 1),
    };
    const { window, periods } = options;
    if (periods > 1 && periods > frequency - 2 * window)
      throw new InputError(`"periods" is ${periods}, but a year has ${frequency - 2 * window} steps outside the window`);
    const first = input.has('first') ? [input.raw('first') as string] : input.has('dates') ? input.texts('dates') : [];
    const dated = first.length > 0 ? { ...options, firstDay: daysOf(first.slice(0, 1), 'first')[0]! } : options;
    const judge = JUDGES[input.text('threshold', Object.keys(JUDGES), 'nbPlugin') as keyof typeof JUDGES];
    const base = baseOf(input);
    return positionsOf(input, counts.length).map((given) => {
      const position = given - base;
      if (!Number.isInteger(position) || position < 0 || position >= counts.length)
        throw new InputError(`"at" holds ${given}, which is no position in "counts"`);
      return { at: given, result: judge(counts, position, dated) };
    });
  },
};

function positionsOf(input: Fields, steps: number): number[] {
  const base = baseOf(input);
  if (!input.has('at')) return [steps - 1 + base];
  const at = input.raw('at');
  if (at === 'all') return Array.from({ length: steps }, (_, i) => i + base);
  return typeof at === 'number' ? [at] : [...input.numbers('at')];
}

const knoxMethod: Method = {
  name: 'knox',
  gives:
    '"table", rows by distance, columns by days: distance and days [from, up to], pairs, expected (exact mean over all orders of the dates), ratio = pairs / expected, ratioMedian = pairs / median of the shuffles, p = (1 + shuffles with as many) / (draws + 1), pPoisson = chance of as many of a Poisson with that mean (Knox 1964)',
  answers: 'Knox table of near repeats (knox.ts): pairs, expected when dates are shuffled, ratio, p; rows by distance',
  fields: {
    ...PLACE_FIELDS,
    dates: 'list of dates 2026-11-23 or day numbers (a fraction counts to the minute), one per point',
    distances: 'upper limits of the distance bands, ascending; a first limit of 0 is the same place, "Inf" is no limit',
    days: 'upper limits of the day bands, ascending; a first limit of 0 is the same day, "Inf" is no limit',
    closed:
      '"right": a band holds its upper limit (default); "left": its lower limit, as R NearRepeat: then "distances" and "days" are its break points, which begin with 0',
    metric: '"euclidean" (default) or "manhattan"',
    draws: 'shuffles (default 999)',
    seed: 'whole number (default 1)',
  },
  run(input) {
    const { n, degrees, x, y } = placesOf(input);
    const dates = input.texts('dates');
    if (dates.length !== n) throw new InputError(`there are ${n} points and ${dates.length} dates`);
    // Days with a fraction are counted in minutes.
    const scale = dates.some((date) => typeof date === 'number' && !Number.isInteger(date)) ? 1440 : 1;
    const day = scale === 1 ? daysOf(dates, 'dates') : minutesOf(dates);
    if (n < 2) throw new InputError('a pair needs at least 2 points');
    const closed = input.text('closed', ['left', 'right'], 'right') as 'left' | 'right';
    const metric = input.text('metric', ['euclidean', 'manhattan'], 'euclidean') as 'euclidean' | 'manhattan';
    const days = limitsOf(input, 'days', closed).map((limit) => limit * scale);
    const limits = { distances: limitsOf(input, 'distances', closed), days, closed, metric };
    const [across, up] = [Float64Array.from(x), Float64Array.from(y)];
    const points = { ...(degrees ? localMetres(across, up) : { x: across, y: up }), day };
    const table = knoxTable(points, { ...limits, random: seededRandom(input.whole('seed', 1)), draws: input.whole('draws', 999, 1) })!;
    return {
      table: table.map((row) =>
        row.map((cell) => ({
          ...cell,
          days: cell.days.map((limit) => limit / scale),
          pPoisson: poissonUpperTail(cell.pairs, cell.expected),
        })),
      ),
    };
  },
};

function minutesOf(dates: readonly (string | number | null)[]): Int32Array {
  const wrong = dates.findIndex((date) => typeof date !== 'number');
  if (wrong >= 0) throw new InputError(`"dates" holds day numbers with a fraction, but entry ${wrong} is ${JSON.stringify(dates[wrong])}`);
  return Int32Array.from(dates as readonly number[], (date) => Math.round(date * 1440));
}

/** Ascending limits; with bands that hold their lower end a first 0 is where the first band begins. */
function limitsOf(input: Fields, name: string, closed: 'left' | 'right'): number[] {
  const limits = (typeof input.raw(name) === 'number' ? [input.number(name)] : input.texts(name)).map((value) =>
    value === 'Inf' || value === 'Infinity' || value === null ? Number.POSITIVE_INFINITY : value,
  );
  const wrong = limits.findIndex((limit, i) => typeof limit !== 'number' || limit < 0 || (i > 0 && limit <= (limits[i - 1] as number)));
  if (wrong >= 0)
    throw new InputError(`"${name}" must hold ascending numbers of at least 0, but entry ${wrong} is ${JSON.stringify(limits[wrong])}`);
  const numbers = limits as number[];
  return closed === 'left' && numbers[0] === 0 ? numbers.slice(1) : numbers;
}

const aoristicMethod: Method = {
  name: 'aoristic',
  answers: 'Aoristic weights of the 168 hours of the week (aoristic.ts), hour 0 is Monday 00:00-00:59; with sums per day and per hour',
  fields: TIME_FIELDS,
  run(input) {
    const { begin, end, clock } = timesOf(input);
    const found = aoristic(begin, end, clock);
    const sums = (size: number, key: (hour: number) => number): number[] =>
      Array.from({ length: size }, (_, k) => found.week.reduce((sum, w, hour) => sum + (key(hour) === k ? w : 0), 0));
    return { ...found, byDay: sums(7, (hour) => Math.floor(hour / 24)), byHour: sums(24, (hour) => hour % 24) };
  },
};

const hottimesMethod: Method = {
  name: 'hottimes',
  answers: 'Blocks of days x hours with more incidents than the reference leads to expect (week-scan.ts)',
  fields: {
    ...TIME_FIELDS,
    category: 'list of whole numbers; with a city, incidents are compared within their category (default: all alike)',
    weights: '168 weights of the week to compare with; left out with "city" too: a flat week',
    city: '{"begin", "end", "category"?} of the whole city, the place included, to compare with',
    draws: 'simulations (default 999)',
    alpha: 'level (default 0.05)',
    most: 'hottimes at most (default 3)',
    minimum: 'incidents with a known hour below which nothing is tested (default 10)',
    seed: 'whole number (default 1)',
  },
  run(input) {
    const { begin, end, clock } = timesOf(input);
    return findHottimes({ begin, end, category: categoriesOf(input) }, referenceOf(input), {
      random: seededRandom(input.number('seed', 1)),
      draws: input.whole('draws', 999, 1),
      alpha: input.share('alpha', 0.05),
      most: input.whole('most', 3, 1),
      minimum: input.whole('minimum', 10, 1),
      clock,
    });
  },
};

const categoriesOf = (input: Fields): Uint16Array | null => (input.has('category') ? Uint16Array.from(input.numbers('category')) : null);

function referenceOf(input: Fields): WeekReference {
  if (input.has('weights')) return { kind: 'profile', weights: input.numbers('weights', 168) };
  if (!input.has('city')) return flatWeek();
  const city = input.object('city');
  const { begin, end, clock } = timesOf(city);
  return cityWeek({ begin, end, category: categoriesOf(city) }, clock);
}

const countChangeMethod: Method = {
  name: 'count-change',
  bare: 'counts',
  answers: 'Change of two counts (count-change.ts): exact two-sided p, ratio with 95 % interval, z = 2(sqrt a - sqrt b)',
  gives:
    '"p", exact and conditional on the total, all outcomes at most as likely (binom.test and poisson.test of R); "pLess" and "pGreater" one-sided, "pDoubled" twice the smaller of them; "ratio" after / before per exposure, "interval" (Clopper-Pearson); "z"',
  fields: {
    before: 'whole number; also {"counts": [before, after]} or [before, after] alone',
    after: 'whole number',
    exposure: '[length or population before, after] (default [1, 1])',
    confidence: 'of the interval (default 0.95)',
  },
  forms: pairInCounts,
  run(input) {
    const exposure = input.has('exposure') ? input.pair('exposure') : ([1, 1] as const);
    if (!exposure.every((length) => length > 0)) throw new InputError('"exposure" must hold two numbers above 0');
    const [before, after] = [input.whole('before'), input.whole('after')];
    const found = countChange(before, after, { before: exposure[0], after: exposure[1] });
    const total = before + after;
    const share = exposure[1] / (exposure[0] + exposure[1]);
    const [pGreater, pLess] = [binomialUpperTail(after, total, share), binomialUpperTail(before, total, 1 - share)];
    const odds = (chance: number): number => ((chance / (1 - chance)) * exposure[0]) / exposure[1];
    const [low, high] = total === 0 ? [0, 1] : binomialInterval(after, total, input.share('confidence', 0.95));
    return { ...found, interval: [odds(low), odds(high)], pLess, pGreater, pDoubled: Math.min(1, 2 * Math.min(pLess, pGreater)) };
  },
};

/** `{"counts": [276, 227]}` as before and after. */
function pairInCounts(source: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const name = ['counts', 'count', 'x', 'events', 'observed'].find((one) => Array.isArray(source[one]));
  if (name === undefined || 'before' in source) return source;
  const { [name]: counts, ...rest } = source;
  const [before, after, ...more] = counts as unknown[];
  if (more.length > 0) throw new InputError(`"${name}" must be [before, after]`);
  return { before, after, ...rest };
}

export const TIME_METHODS: readonly Method[] = [
  mannKendallMethod,
  farringtonMethod,
  knoxMethod,
  aoristicMethod,
  hottimesMethod,
  countChangeMethod,
];
