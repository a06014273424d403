import { binomialMass } from '../distributions/binomial.ts';

/** One plan: hits and units looked into, of those chosen by score and of those drawn by lot. */
export interface LiftStratum {
  readonly chosen: readonly [hits: number, of: number];
  readonly random: readonly [hits: number, of: number];
}

export interface PooledLift {
  /** Hits and units of the strata that say something: both parts were inspected. */
  readonly chosen: readonly [hits: number, of: number];
  readonly random: readonly [hits: number, of: number];
  /** Common ratio of the two rates; NaN without any hit, infinite when the lot has none. */
  readonly lift: number;
  /** 95 %, exact, wider by the spread between sites when there is more of that than by chance. */
  readonly interval: readonly [low: number, high: number];
  /** One-sided: the chosen hit no more often. */
  readonly p: number;
}

/** Chances of 0, 1, ... hits among the chosen when the lift is given: a sum of binomials, one per stratum. */
function distribution(strata: readonly LiftStratum[], lift: number): Float64Array {
  let masses = Float64Array.of(1);
  for (const { chosen, random } of strata) {
    const total = chosen[0] + random[0];
    const share = (lift * chosen[1]) / (lift * chosen[1] + random[1]);
    const next = new Float64Array(masses.length + total);
    for (let k = 0; k <= total; k++) {
      const mass = binomialMass(k, total, share);
      for (let i = 0; i < masses.length; i++) next[i + k] = next[i + k]! + masses[i]! * mass;
    }
    masses = next;
  }
  return masses;
}

const upper = (masses: Float64Array, from: number): number => masses.subarray(from).reduce((sum, mass) => sum + mass, 0);
const lower = (masses: Float64Array, to: number): number => masses.subarray(0, to + 1).reduce((sum, mass) => sum + mass, 0);

const FAR = 25;

/** The lift at which an increasing function of it passes a level. */
function solve(level: number, of: (lift: number) => number): number {
  let [low, high] = [-FAR, FAR];
  for (let step = 0; step < 55; step++) {
    const middle = (low + high) / 2;
    if (of(Math.exp(middle)) < level) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/**
 * Lift of choosing over drawing by lot, one common ratio over several plans. Within a plan, given its number of hits, the hits among the chosen are
 * binomial with chance `lift m / (lift m + n)` (the exact conditional test of two Poisson rates: Przyborowski and Wilenski 1940); over plans
 * their sum has a distribution that is worked out exactly, so that plans with other rates, shares and years never mix. For one plan it equals
 * `poisson.test` of R.
 *
 * Example: 11 of 800 and 21 of 3,011: lift 1.97, 95 % interval 0.86 to 4.28 (R: help of `poisson.test`).
 * @param dispersion variance of the hits per site over that by chance; the interval is wider by its root
 */
export function pooledLift(all: readonly LiftStratum[], dispersion = 1): PooledLift {
  const strata = all.filter(({ chosen, random }) => chosen[1] > 0 && random[1] > 0);
  const sum = (of: (one: LiftStratum) => number): number => strata.reduce((total, one) => total + of(one), 0);
  const chosen = [sum((one) => one.chosen[0]), sum((one) => one.chosen[1])] as const;
  const random = [sum((one) => one.random[0]), sum((one) => one.random[1])] as const;
  const hits = chosen[0];
  const total = hits + random[0];
  if (total === 0) return { chosen, random, lift: Number.NaN, interval: [0, Number.POSITIVE_INFINITY], p: 1 };
  const expected = (lift: number): number =>
    sum((one) => ((one.chosen[0] + one.random[0]) * lift * one.chosen[1]) / (lift * one.chosen[1] + one.random[1]));
  const lift = hits === 0 ? 0 : random[0] === 0 ? Number.POSITIVE_INFINITY : solve(hits, expected);
  const low = hits === 0 ? 0 : solve(0.025, (value) => upper(distribution(strata, value), hits));
  const high = random[0] === 0 ? Number.POSITIVE_INFINITY : solve(0.975, (value) => 1 - lower(distribution(strata, value), hits));
  const p = upper(distribution(strata, 1), hits);
  return { chosen, random, lift, interval: widened(lift, low, high, Math.sqrt(Math.max(1, dispersion))), p };
}

/** Both ends move away from the lift on the log scale; without a finite lift they move by the same factor. */
function widened(lift: number, low: number, high: number, by: number): readonly [number, number] {
  const finite = lift > 0 && Number.isFinite(lift);
  return [
    low === 0 ? 0 : finite ? lift * (low / lift) ** by : low / by,
    Number.isFinite(high) ? (finite ? lift * (high / lift) ** by : high * by) : high,
  ];
}

/** Hits at one site. */
export interface SiteHits {
  /** Which rate it has: plan and part. */
  readonly group: string;
  readonly hits: number;
  readonly of: number;
}

/**
 * How much more the hits per site differ than by chance (Pearson's chi-square over its degrees of freedom), never under 1: boxes of one
 * complex are found together more often than apart, and then fewer of them count.
 */
export function hitDispersion(sites: readonly SiteHits[]): number {
  const groups = new Map<string, SiteHits[]>();
  for (const site of sites) if (site.of > 0) groups.set(site.group, [...(groups.get(site.group) ?? []), site]);
  let square = 0;
  let freedom = 0;
  for (const group of groups.values()) {
    const hits = group.reduce((sum, site) => sum + site.hits, 0);
    const rate = hits / group.reduce((sum, site) => sum + site.of, 0);
    if (rate === 0 || rate === 1) continue;
    for (const site of group) square += (site.hits - rate * site.of) ** 2 / (site.of * rate * (1 - rate));
    freedom += group.length - 1;
  }
  return freedom > 0 ? Math.max(1, square / freedom) : 1;
}

/**
 * Units drawn by lot that are needed before a lift is seen in four of five cases: `(1.96 + 0.84)^2 (1 + 1 / (r L)) / (p log^2 L)` with r the
 * chosen per lot. By hand: p = 0.015, L = 2, r = 4 gives 1,224.
 */
export function lotNeeded(rate: number, lift: number, chosenPerLot: number): number {
  return Math.ceil(((1.959964 + 0.841621) ** 2 * (1 + 1 / (chosenPerLot * lift))) / (rate * Math.log(lift) ** 2));
}
