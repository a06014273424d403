import type { Adjacency } from '../../domain/cell.ts';
import { separateClusters } from './clusters.ts';
import { scanLikelihood } from './log-likelihood.ts';
import { drawMaxima, gumbelP, monteCarloP, type ScanOptions, wholeScan } from './monte-carlo.ts';
import { type Zones, zoneMembers } from './zones.ts';

export interface SpaceTimeCases {
  /** Location of each case, 0..n-1. */
  readonly location: Int32Array;
  /** Step of each case (day, week or month), 0..steps-1. */
  readonly step: Int32Array;
  readonly steps: number;
  readonly zones: Zones;
}

export interface SpaceTimeOptions extends ScanOptions {
  /** Only windows that reach the last step: clusters that are still there. */
  readonly prospective?: boolean;
  /** Longest window in steps, half of all steps when left out. */
  readonly longest?: number;
}

export interface SpaceTimeCluster {
  readonly locations: Int32Array;
  readonly centre: number;
  readonly radius: number;
  readonly firstStep: number;
  readonly lastStep: number;
  readonly count: number;
  readonly expected: number;
  readonly ratio: number;
  readonly likelihood: number;
  readonly p: number;
  readonly gumbelP: number;
}

export interface SpaceTimeResult {
  readonly clusters: readonly SpaceTimeCluster[];
  readonly total: number;
  readonly maxima: Float64Array;
}

/** Cases by location, the steps of location i in `step[from[i] .. from[i + 1])`. */
interface CaseTable {
  readonly from: Int32Array;
  readonly step: Int32Array;
  /** Cases per zone, and per step and before (steps + 1 running sums). */
  readonly zoneCases: Int32Array;
  readonly until: Int32Array;
  readonly total: number;
}

/** Best window of every zone; filled for the observed cases only. */
interface Found {
  readonly ratio: Float64Array;
  readonly firstStep: Int32Array;
  readonly lastStep: Int32Array;
  readonly count: Int32Array;
}

/**
 * Space-time permutation scan (Kulldorff, Heffernan, Hartman, Assuncao & Mostashari 2005): cylinders of a zone and a
 * window of steps in which more cases fall than when place and time had nothing to do with each other. Needs no
 * baseline: `m = c_zone c_window / C`, and with it the Poisson likelihood ratio of `poissonScan`. Chances from shuffling
 * the steps over the locations, which keeps every place as busy and every step as busy as it is.
 *
 * A cluster is a place that is busier than usual, or a rise that others do not share: it answers neither "where is it
 * busy" nor "does the city rise".
 *
 * Example: of 100 cases 10 lie in a zone, 20 in the last step, 8 in both: 2 expected, ratio 4,
 * LLR 8 ln 4 + 92 ln(92/98) = 5.278.
 * @returns null when stopped
 */
export function spaceTimePermutation(cases: SpaceTimeCases, options: SpaceTimeOptions): SpaceTimeResult | null {
  return wholeScan(spaceTimeSteps(cases, options), options);
}

/**
 * The same in steps, for work that has to let newer questions go first.
 * @yields the share of the shuffles done
 */
export function* spaceTimeSteps(
  cases: SpaceTimeCases,
  options: Omit<SpaceTimeOptions, 'onProgress' | 'shouldStop'>,
): Generator<number, SpaceTimeResult> {
  const table = tableOf(cases);
  const search = searchOf(cases, table, options);
  const zones = cases.zones.end.length;
  const found: Found = {
    ratio: new Float64Array(zones),
    firstStep: new Int32Array(zones),
    lastStep: new Int32Array(zones),
    count: new Int32Array(zones),
  };
  search(table.step, found);
  const shuffled = Int32Array.from(table.step);
  const maxima = yield* drawMaxima(options, () => {
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = (options.random() * (i + 1)) | 0;
      const kept = shuffled[i]!;
      shuffled[i] = shuffled[j]!;
      shuffled[j] = kept;
    }
    return search(shuffled, null);
  });
  const clusters = separateClusters(cases.zones, found.ratio, options.most ?? 10).map(({ centre, zone, ratio }): SpaceTimeCluster => {
    const [firstStep, lastStep, count] = [found.firstStep[zone]!, found.lastStep[zone]!, found.count[zone]!];
    const expected = (table.zoneCases[zone]! * (table.until[lastStep + 1]! - table.until[firstStep]!)) / table.total;
    return {
      locations: zoneMembers(cases.zones, centre, zone),
      centre,
      radius: cases.zones.radius[zone]!,
      firstStep,
      lastStep,
      count,
      expected,
      ratio: count / expected,
      likelihood: ratio,
      p: monteCarloP(ratio, maxima),
      gumbelP: gumbelP(ratio, maxima),
    };
  });
  return { clusters, total: table.total, maxima };
}

function tableOf({ location, step, steps, zones }: SpaceTimeCases): CaseTable {
  const from = new Int32Array(zones.locations + 1);
  const until = new Int32Array(steps + 1);
  for (let k = 0; k < location.length; k++) {
    if (!(location[k]! >= 0 && location[k]! < zones.locations))
      throw new RangeError(`case ${k} lies at location ${location[k]}, which is not there`);
    if (!(step[k]! >= 0 && step[k]! < steps)) throw new RangeError(`case ${k} falls in step ${step[k]}, outside 0..${steps - 1}`);
    from[location[k]! + 1]!++;
    until[step[k]! + 1]!++;
  }
  for (let i = 0; i < zones.locations; i++) from[i + 1]! += from[i]!;
  for (let t = 0; t < steps; t++) until[t + 1]! += until[t]!;
  const next = from.slice();
  const sorted = new Int32Array(step.length);
  for (let k = 0; k < step.length; k++) sorted[next[location[k]!]!++] = step[k]!;
  return { from, step: sorted, zoneCases: casesPerZone(zones, from), until, total: step.length };
}

function casesPerZone({ locations, first, from, member, end }: Zones, cases: Int32Array): Int32Array {
  const sums = new Int32Array(end.length);
  for (let i = 0; i < locations; i++) {
    let at = from[i]!;
    let sum = 0;
    for (let z = first[i]!; z < first[i + 1]!; z++) {
      for (; at < end[z]!; at++) sum += cases[member[at]! + 1]! - cases[member[at]!]!;
      sums[z] = sum;
    }
  }
  return sums;
}

type Search = (step: Int32Array, found: Found | null) => number;

/**
 * Largest likelihood ratio over all zones and windows. Every case is counted in the first zone of each centre that
 * holds it, and the zones of a centre are then summed outwards. As `ln x <= x - 1`, the ratio is at most
 * `(c - m)^2 C / (m (C - m))`: logarithms are only taken where that beats the best.
 */
function searchOf(
  { zones, steps }: SpaceTimeCases,
  table: CaseTable,
  options: Pick<SpaceTimeOptions, 'prospective' | 'longest' | 'least'>,
): Search {
  const { prospective = false, longest = Math.max(1, Math.floor(steps / 2)), least = 2 } = options;
  const { zoneCases, until, total } = table;
  const earliest = prospective ? Math.max(0, steps - longest) : 0;
  const span = steps - earliest;
  const joins = zonesJoined(zones);
  const counts = new Int32Array(zones.end.length * span);
  const running = new Int32Array(span + 1);

  const bestWindow = (zone: number, least: number, best: number, found: Found | null): number => {
    const share = zoneCases[zone]! / total;
    let top = found ? 0 : best;
    for (let last = prospective ? span : 1; last <= span; last++) {
      const inLast = running[last]!;
      // A window that begins or ends with an empty step is beaten by the one without it.
      if (!prospective && inLast === running[last - 1]) continue;
      const untilLast = until[earliest + last]!;
      for (let start = Math.max(0, last - longest); start < last; start++) {
        const before = running[start]!;
        if (before === running[start + 1]) continue;
        const c = inLast - before;
        const m = share * (untilLast - until[earliest + start]!);
        if (c <= m || c < least || (c - m) * (c - m) * total <= top * m * (total - m)) continue;
        const ratio = scanLikelihood(c, m, total);
        if (ratio <= top) continue;
        top = ratio;
        if (found) keep(found, zone, ratio, earliest + start, earliest + last - 1, c);
      }
    }
    return Math.max(top, best);
  };

  return (step, found) => {
    countFirstZones(counts, table.from, step, joins, earliest, span);
    let best = 0;
    for (let i = 0; i < zones.locations; i++) {
      running.fill(0);
      for (let z = zones.first[i]!; z < zones.first[i + 1]!; z++) {
        let added = 0;
        for (let t = 0; t < span; t++) {
          added += counts[z * span + t]!;
          running[t + 1]! += added;
        }
        // The windows of a zone that adds no case hold the same cases among more: they cannot beat the zone before.
        if (added > 0) best = bestWindow(z, least, best, found);
      }
    }
    return best;
  };
}

/** Adds every case from `earliest` on to the first zone of each centre that holds it: `counts[zone * span + step - earliest]`. */
function countFirstZones(counts: Int32Array, from: Int32Array, step: Int32Array, joins: Adjacency, earliest: number, span: number): void {
  counts.fill(0);
  for (let j = 0; j + 1 < from.length; j++) {
    for (let k = from[j]!; k < from[j + 1]!; k++) {
      const t = step[k]! - earliest;
      if (t < 0) continue;
      for (let at = joins.offset[j]!; at < joins.offset[j + 1]!; at++) counts[joins.index[at]! * span + t]!++;
    }
  }
}

/** Per location the first zone of every centre that holds it. */
function zonesJoined({ locations, first, from, member, end }: Zones): Adjacency {
  const offset = new Int32Array(locations + 1);
  for (const location of member) offset[location + 1]!++;
  for (let i = 0; i < locations; i++) offset[i + 1]! += offset[i]!;
  const next = offset.slice();
  const index = new Int32Array(member.length);
  for (let i = 0; i < locations; i++) {
    let at = from[i]!;
    for (let z = first[i]!; z < first[i + 1]!; z++) for (; at < end[z]!; at++) index[next[member[at]!]!++] = z;
  }
  return { offset, index };
}

function keep(found: Found, zone: number, ratio: number, firstStep: number, lastStep: number, count: number): void {
  found.ratio[zone] = ratio;
  found.firstStep[zone] = firstStep;
  found.lastStep[zone] = lastStep;
  found.count[zone] = count;
}
