import { separateClusters } from './clusters.ts';
import { scanLikelihood, timesOwnLog } from './log-likelihood.ts';
import { drawMaxima, gumbelP, monteCarloP, type ScanOptions, wholeScan } from './monte-carlo.ts';
import { dealer, uncertainDealer } from './multinomial.ts';
import { type Zones, zoneMembers, zoneSums } from './zones.ts';

export interface ScanInput {
  /** Incidents per location, whole numbers. */
  readonly count: ArrayLike<number>;
  /** Expected per location, in any unit (a baseline, or inhabitants): it is scaled to the total of the counts. */
  readonly expected: ArrayLike<number>;
  readonly zones: Zones;
  /**
   * How surely `expected` is known, per location: the shape of the Gamma distribution of the true mean around it
   * (Infinity: exactly). Left out, all are known. A baseline fitted on a short history is not: see `README.md`.
   */
  readonly shape?: ArrayLike<number>;
}

export interface ScanCluster {
  /** Ascending. */
  readonly locations: Int32Array;
  readonly centre: number;
  /** Rings, or a distance. */
  readonly radius: number;
  readonly count: number;
  readonly expected: number;
  /** count / expected. */
  readonly ratio: number;
  /** count / expected inside over the same outside. */
  readonly relativeRisk: number;
  /** Log likelihood ratio. */
  readonly likelihood: number;
  /** Chance of so large a maximum anywhere, by simulation. */
  readonly p: number;
  readonly gumbelP: number;
}

export interface ScanResult {
  /** The most likely one first; secondary clusters share no location with likelier ones. */
  readonly clusters: readonly ScanCluster[];
  readonly total: number;
  readonly zones: number;
  /** Largest likelihood ratio of each simulation. */
  readonly maxima: Float64Array;
}

/**
 * Spatial scan statistic, Poisson model (Kulldorff 1997): the zone in which the incidents are least likely to be those of
 * the expected pattern, `LLR = c ln(c/m) + (C-c) ln((C-c)/(C-m))`, over all zones; its chance from simulations that deal
 * the C incidents again over the locations in proportion to the expected counts. The maximum over all zones is compared,
 * so the search is paid for; a secondary cluster is compared with the same maxima, which is conservative.
 *
 * Example: 4 locations in a row, expected 2 each, counts 6, 1, 1, 0, zones of one location: the first, LLR
 * 6 ln 3 + 2 ln(2/6) = 4.394, ratio 3.
 * @returns null when stopped
 * @throws RangeError when there are incidents where none are expected
 */
export function poissonScan(input: ScanInput, options: ScanOptions): ScanResult | null {
  return wholeScan(poissonScanSteps(input, options), options);
}

/**
 * The same in steps, for work that has to let newer questions go first.
 * @yields the share of the simulations done
 */
export function* poissonScanSteps(
  input: ScanInput,
  options: Omit<ScanOptions, 'onProgress' | 'shouldStop'>,
): Generator<number, ScanResult> {
  const { least = 2, most = 10 } = options;
  const { count, zones } = input;
  const total = sumOf(count);
  const expected = scaled(input, total);
  const mean = zoneSums(zones, expected);
  const observed = zoneSums(zones, count);
  const ratio = observed.map((c, z) => (c >= least ? scanLikelihood(c, mean[z]!, total) : 0));
  const maxima = yield* simulate(input, expected, mean, total, options);
  const clusters = separateClusters(zones, ratio, most).map(({ centre, zone, ratio: likelihood }): ScanCluster => {
    const [c, m] = [observed[zone]!, mean[zone]!];
    return {
      locations: zoneMembers(zones, centre, zone),
      centre,
      radius: zones.radius[zone]!,
      count: c,
      expected: m,
      ratio: c / m,
      relativeRisk: c / m / ((total - c) / (total - m)),
      likelihood,
      p: monteCarloP(likelihood, maxima),
      gumbelP: gumbelP(likelihood, maxima),
    };
  });
  return { clusters, total, zones: zones.end.length, maxima };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function scaled({ count, expected, zones }: ScanInput, total: number): Float64Array {
  if (count.length !== zones.locations || expected.length !== zones.locations) {
    throw new RangeError(`${count.length} counts and ${expected.length} expected counts for ${zones.locations} locations`);
  }
  const factor = total / sumOf(expected);
  return Float64Array.from(expected, (value, i) => {
    if (!(value >= 0)) throw new RangeError(`expected count ${i} is ${value}`);
    if (value === 0 && count[i]! > 0) throw new RangeError(`location ${i} has ${count[i]} incidents where none are expected`);
    return value * factor;
  });
}

/** The same search as `scanLikelihood` over all zones, with the logarithms taken beforehand. */
function* simulate(
  { zones, shape }: ScanInput,
  expected: Float64Array,
  mean: Float64Array,
  total: number,
  options: Omit<ScanOptions, 'onProgress' | 'shouldStop'>,
): Generator<number, Float64Array> {
  const { least = 2, random } = options;
  const { locations, first, from, member, end } = zones;
  const ownLog = timesOwnLog(total);
  const logInside = mean.map(Math.log);
  const logOutside = mean.map((m) => (m < total ? Math.log(total - m) : 0));
  const drawn = new Int32Array(locations);
  const deal = shape ? uncertainDealer(expected, shape, total, random) : dealer(expected, total, random);
  return yield* drawMaxima(options, () => {
    deal(drawn);
    let best = 0;
    for (let i = 0; i < locations; i++) {
      let at = from[i]!;
      let c = 0;
      for (let z = first[i]!; z < first[i + 1]!; z++) {
        for (const stop = end[z]!; at < stop; at++) c += drawn[member[at]!]!;
        if (c <= mean[z]! || c < least) continue;
        const ratio = ownLog[c]! - c * logInside[z]! + ownLog[total - c]! - (total - c) * logOutside[z]!;
        if (ratio > best) best = ratio;
      }
    }
    return best;
  });
}
