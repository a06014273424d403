import { seededRandom } from '../../src/stats/random.ts';
import { uniqueProblems } from '../../src/stats/reports/problems.ts';
import { poissonScan } from '../../src/stats/scan/poisson-scan.ts';
import { spaceTimePermutation } from '../../src/stats/scan/space-time-permutation.ts';
import { ringZones } from '../../src/stats/scan/zones.ts';
import { hexArea } from '../fixtures/hex-area.ts';
import type { BenchRow } from './bench-row.ts';

const RUNS = 5;

function medianOf(run: () => void): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

const row = (what: string, ms: number, limit: number): BenchRow => ({
  what,
  ours: `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms (median of ${RUNS})`,
  peer: '-',
  target: `<= ${limit} ms`,
  met: ms <= limit,
});

function drawnCases(cells: number) {
  const random = seededRandom(3);
  const location = Int32Array.from({ length: 4000 }, () => Math.floor(random() ** 2 * cells));
  return { random, location, step: Int32Array.from({ length: 4000 }, () => Math.floor(random() * 24)), steps: 24 };
}

function scanCity(rows: number, columns: number, rings: number, draws: number): readonly [poisson: number, permutation: number] {
  const cells = rows * columns;
  const zones = ringZones(hexArea(rows, columns).neighbours, rings);
  const { random, ...cases } = drawnCases(cells);
  const count = new Int32Array(cells);
  for (const cell of cases.location) count[cell]!++;
  const expected = Float64Array.from(count, (n) => n + 1);
  return [
    medianOf(() => poissonScan({ count, expected, zones }, { random, draws })),
    medianOf(() => spaceTimePermutation({ ...cases, zones }, { random, draws, prospective: true, longest: 3 })),
  ];
}

function problems(): number {
  const random = seededRandom(1);
  const n = 100_000;
  const spread = (from: number, width: number) => Float64Array.from({ length: n }, () => from + (random() < 0.2 ? 0 : random() * width));
  const reports = {
    lng: spread(5.69, 0.1),
    lat: spread(50.85, 0.08),
    category: Uint16Array.from({ length: n }, () => random() * 20),
    minute: Int32Array.from({ length: n }, () => random() * 60 * 24 * 730),
    reporter: BigUint64Array.from({ length: n }, () => BigInt(Math.floor(random() * 20_000))),
  };
  return medianOf(() => uniqueProblems(reports));
}

export async function rows(): Promise<BenchRow[]> {
  const [small, smallPermutation] = scanCity(25, 34, 6, 100);
  const [city, cityPermutation] = scanCity(65, 70, 6, 999);
  return [
    row('Poisson scan, one simulation: 850 cells, 4,000 events, 6 radii', small / 100, 1),
    row('permutation scan, one simulation: the same, 3 windows', smallPermutation / 100, 1),
    row('Poisson scan of the city: 4,550 cells, 6 radii, 999 simulations', city, 3000),
    row('permutation scan of the city: the same, 3 windows', cityPermutation, 3000),
    row('unique problems of 100,000 reports', problems(), 1000),
  ];
}
