import { binomialInterval } from '../../src/stats/distributions/binomial.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { circleZones } from '../../src/stats/scan/circle-zones.ts';
import { poissonScan } from '../../src/stats/scan/poisson-scan.ts';
import { spaceTimePermutation } from '../../src/stats/scan/space-time-permutation.ts';
import { ringZones } from '../../src/stats/scan/zones.ts';
import { hexArea } from '../../tests/fixtures/hex-area.ts';
import { drawGamma, drawPoisson } from '../../tests/fixtures/simulated-city.ts';

interface Chances {
  readonly p: number;
  readonly gumbelP: number;
}

export interface ScanCase {
  readonly name: string;
  /** False for a case that shows what goes wrong when the method is used as it is not meant. */
  readonly holds: boolean;
  readonly scan: (random: Random, draws: number) => Chances | undefined;
}

const SIDE = 20;
const CELLS = SIDE * SIDE;
const DISKS = ringZones(hexArea(SIDE, SIDE).neighbours, 5);

/** Mean incidents per cell: uneven, a few cells hold most. */
const unevenMeans = (random: Random, total: number): Float64Array => {
  const busy = Float64Array.from({ length: CELLS }, () => drawGamma(random, 0.5));
  const sum = busy.reduce((a, b) => a + b, 0);
  return busy.map((value) => (value * total) / sum);
};

function onKnown(total: number): ScanCase['scan'] {
  return (random, draws) => {
    const expected = unevenMeans(random, total);
    const count = Int32Array.from(expected, (mean) => drawPoisson(random, mean));
    return poissonScan({ count, expected, zones: DISKS }, { random, draws })!.clusters[0];
  };
}

/** The baseline is the mean of 36 months plus a little, and one month is scanned. */
function onHistory(asShape: boolean): ScanCase['scan'] {
  return (random, draws) => {
    const means = unevenMeans(random, 300);
    const months = 36;
    const [shape, rate] = [0.5, 0.5 / (300 / CELLS)];
    const history = Float64Array.from(means, (mean) => drawPoisson(random, mean * months));
    const expected = history.map((events) => (shape + events) / (rate + months));
    const count = Int32Array.from(means, (mean) => drawPoisson(random, mean));
    const uncertain = asShape ? { shape: history.map((events) => shape + events) } : {};
    return poissonScan({ count, expected, zones: DISKS, ...uncertain }, { random, draws })!.clusters[0];
  };
}

const circles: ScanCase['scan'] = (random, draws) => {
  const x = Float64Array.from({ length: 120 }, () => random());
  const y = Float64Array.from({ length: 120 }, () => random());
  const population = Float64Array.from({ length: 120 }, () => 0.2 + drawGamma(random, 0.8));
  const count = Int32Array.from(population, (people) => drawPoisson(random, people * 3));
  return poissonScan({ count, expected: population, zones: circleZones({ x, y }, population) }, { random, draws })!.clusters[0];
};

function permutation(prospective: boolean, pairs: number): ScanCase['scan'] {
  return (random, draws) => {
    const means = unevenMeans(random, 800);
    const location: number[] = [];
    const step: number[] = [];
    for (const [cell, mean] of means.entries()) {
      for (let k = drawPoisson(random, mean); k > 0; k--) {
        const time = Math.min(23, Math.floor(24 * Math.sqrt(random())));
        location.push(cell);
        step.push(time);
        if (random() >= pairs) continue;
        location.push(cell);
        step.push(time);
      }
    }
    const cases = { location: Int32Array.from(location), step: Int32Array.from(step), steps: 24, zones: DISKS };
    return spaceTimePermutation(cases, { random, draws, prospective, longest: 3 })!.clusters[0];
  };
}

export const SCAN_CASES: readonly ScanCase[] = [
  { name: 'Poisson, known baseline, 300 incidents in 400 cells', holds: true, scan: onKnown(300) },
  { name: 'Poisson, known baseline, 60 incidents in 400 cells', holds: true, scan: onKnown(60) },
  { name: 'Poisson, circles around 120 points', holds: true, scan: circles },
  { name: 'Poisson, baseline of 36 months with its uncertainty', holds: true, scan: onHistory(true) },
  { name: 'Poisson, the same baseline taken as known', holds: false, scan: onHistory(false) },
  { name: 'Permutation, 800 cases, 24 steps that grow busier', holds: true, scan: permutation(false, 0) },
  { name: 'Permutation, the same, prospective', holds: true, scan: permutation(true, 0) },
  { name: 'Permutation, one in ten reported twice', holds: false, scan: permutation(true, 0.1) },
];

export interface AlarmRate {
  readonly alarms: number;
  readonly interval: readonly [low: number, high: number];
}

/** Alarms at 5 % in `runs` cities without a cluster, by simulation and by the Gumbel approximation. */
export function nullScans(
  one: ScanCase,
  runs: number,
  seed: number,
  draws = 99,
): { readonly monteCarlo: AlarmRate; readonly gumbel: AlarmRate } {
  let alarms = 0;
  let gumbels = 0;
  for (let run = 0; run < runs; run++) {
    const found = one.scan(seededRandom(seed + run), draws);
    if (found && found.p <= 0.05) alarms++;
    if (found && found.gumbelP <= 0.05) gumbels++;
  }
  const rate = (count: number): AlarmRate => ({ alarms: count, interval: binomialInterval(count, runs) });
  return { monteCarlo: rate(alarms), gumbel: rate(gumbels) };
}
